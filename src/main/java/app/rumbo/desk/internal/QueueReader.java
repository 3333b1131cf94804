package app.rumbo.desk.internal;

import app.rumbo.desk.Examined;
import app.rumbo.desk.Oddities;
import app.rumbo.desk.Oddity;
import app.rumbo.desk.Past;
import app.rumbo.desk.QueueRow;
import app.rumbo.desk.internal.SqlPlaces.About;
import app.rumbo.measurements.CalendarBook;
import app.rumbo.measurements.Entry;
import app.rumbo.measurements.EntryCalendars;
import app.rumbo.measurements.EntryId;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.EntryState;
import app.rumbo.organization.Municipality;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.scorecard.Scale;
import app.rumbo.scorecard.Scale.Verdict;
import app.rumbo.scorecard.Scales;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts entries beside what they are read against: a handful of statements for any number of them. */
@Component
public class QueueReader {

    private static final Duration LAST_HOURS = Duration.ofHours(3);

    private final Scales scales;
    private final SqlPasts pasts;
    private final SqlPlaces places;
    private final Beside beside;
    private final EntryCalendars calendars;
    private final MunicipalitySettings settings;

    QueueReader(
            Scales scales,
            SqlPasts pasts,
            SqlPlaces places,
            Beside beside,
            EntryCalendars calendars,
            MunicipalitySettings settings) {
        this.scales = scales;
        this.pasts = pasts;
        this.places = places;
        this.beside = beside;
        this.calendars = calendars;
        this.settings = settings;
    }

    /** The entries as rows, in their order. */
    public List<QueueRow> rows(List<Entry> entries) {
        var reading = new Reading(entries);
        var files = beside.files(entries.stream().map(Entry::id).toList());
        var remarks = beside.remarksOf(entries);
        var names = places.names(entries.stream().flatMap(QueueReader::people).toList());
        return entries.stream()
                .map(entry -> reading.row(
                        entry, files.getOrDefault(entry.id(), 0), remarks.getOrDefault(entry.id(), 0), names))
                .toList();
    }

    /** Those with something odd, in their order. */
    public List<EntryId> odd(List<Entry> entries) {
        var reading = new Reading(entries);
        return entries.stream()
                .filter(entry -> !reading.oddities(entry).isEmpty())
                .map(Entry::id)
                .toList();
    }

    private static java.util.stream.Stream<String> people(Entry entry) {
        var submission = entry.submission();
        return submission == null
                ? java.util.stream.Stream.of(entry.enteredBy())
                : java.util.stream.Stream.of(entry.enteredBy(), submission.by());
    }

    private final class Reading {

        private final Municipality municipality = settings.current();
        private final Map<EntryId, Scale> scale = new HashMap<>();
        private final Map<EntryId, List<Past>> before;
        private final Map<UUID, About> about;
        private final Map<EntryId, Integer> together;
        private final Map<String, CalendarBook> books = new HashMap<>();

        Reading(List<Entry> entries) {
            entries.stream()
                    .collect(Collectors.groupingBy(
                            entry -> List.of(entry.item().kind(), entry.ends()), Collectors.toList()))
                    .values()
                    .forEach(this::measure);
            before = pasts.of(entries);
            about = places.of(entries.stream().map(entry -> entry.item().id()).toList());
            together =
                    pasts.together(entries.stream().filter(this::isLastMinute).toList());
        }

        /** Finds the scales of entries of one kind that count on the same day. */
        private void measure(Collection<Entry> alike) {
            var first = alike.iterator().next();
            var items = alike.stream().map(entry -> entry.item().id()).toList();
            var known = first.item().kind() == EntryKind.MEASUREMENT
                    ? scales.ofIndicators(items, first.ends())
                    : scales.ofMilestones(items, first.ends());
            alike.forEach(entry -> scale.put(
                    entry.id(), Objects.requireNonNull(known.get(entry.item().id()))));
        }

        QueueRow row(Entry entry, int files, int remarks, Map<String, String> names) {
            var item = about(entry);
            var submission = entry.submission();
            return new QueueRow(
                    entry,
                    item.place(),
                    verdict(entry),
                    scale(entry).promised(),
                    pasts(entry),
                    oddities(entry),
                    files,
                    remarks,
                    entry.state() == EntryState.SUBMITTED && item.twoSteps() && !entry.isEndorsed(),
                    names.getOrDefault(entry.enteredBy(), entry.enteredBy()),
                    submission == null ? null : names.get(submission.by()));
        }

        List<Oddity> oddities(Entry entry) {
            var verdict = verdict(entry);
            var item = about(entry);
            return Oddities.of(new Examined(
                    entry.ends(),
                    verdict.figure(),
                    verdict.score(),
                    scale(entry).promised(),
                    municipality.limits().greenFrom(),
                    item.direction(),
                    item.term(),
                    pasts(entry),
                    together.getOrDefault(entry.id(), 0)));
        }

        private boolean isLastMinute(Entry entry) {
            var book = books.computeIfAbsent(entry.item().plan().code(), calendars::book);
            var ends = book.state(book.period(entry.item(), entry.ends()))
                    .due(entry.item().unit())
                    .plusDays(1)
                    .atStartOfDay(municipality.zone())
                    .toInstant();
            return entry.enteredAt().isBefore(ends) && !entry.enteredAt().isBefore(ends.minus(LAST_HOURS));
        }

        private Verdict verdict(Entry entry) {
            var figures = entry.figures();
            return scale(entry).judge(figures.value(), figures.numerator(), figures.denominator());
        }

        private Scale scale(Entry entry) {
            return Objects.requireNonNull(scale.get(entry.id()));
        }

        private About about(Entry entry) {
            return Objects.requireNonNull(about.get(entry.item().id()));
        }

        private List<Past> pasts(Entry entry) {
            return before.getOrDefault(entry.id(), new ArrayList<>());
        }
    }
}
