package app.rumbo.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.language.Languages;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.PeriodWordsOf;
import app.rumbo.reports.ReportId;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportStage;
import app.rumbo.reports.ReportStatus;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import app.rumbo.shared.Country;
import app.rumbo.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the report on units that did not answer says: only what its own tables bear out. */
class AnswersNarrativeTests {

    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d.,]*\\d)?");
    private static final Pattern YEAR = Pattern.compile("\\b2026\\b");
    private static final LocalDate KNOWN = LocalDate.of(2026, 7, 12);

    @Test
    void everyFigureOfTheFirstPageIsToldOrCountedByItsTable() {
        LongStream.range(0, 200).forEach(seed -> {
            var opening = Objects.requireNonNull(write(seed, Country.CL).cover().opening());
            var told = numbers(tables(opening)
                    .flatMap(table -> table.rows().stream())
                    .flatMap(row -> row.cells().stream())
                    .map(Cell::shown));
            var shares = story(seed).shares();
            told.add(String.valueOf(
                    shares.stream().filter(share -> !share.due().isEmpty()).count()));
            var most =
                    shares.stream().mapToLong(AnswersStory.Share::missing).max().orElse(0);
            told.add(String.valueOf(
                    shares.stream().filter(share -> share.missing() == most).count()));

            assertThat(told).as("seed %s", seed).containsAll(numbers(Stream.of(prose(opening))));
        });
    }

    @Test
    void theColumnsAddUpAndEachThingMissingHasItsRow() {
        LongStream.range(0, 200).forEach(seed -> {
            var story = story(seed);
            var document = write(seed, Country.PE);
            var missing = story.due().stream().filter(AwaitedEntry::isMissing).count();
            var late = story.due().stream().filter(AwaitedEntry::isLate).count();

            assertThat(document.cover().headlines().getLast().value()).isEqualTo(String.valueOf(missing));
            assertThat(rows(document, "missing")).as("seed %s", seed).isEqualTo(missing);
            assertThat(rows(document, "late")).isEqualTo(late);
            assertThat(rows(document, "earlier")).isEqualTo(story.things().size());
            assertThat(story.things().stream().mapToInt(List::size).sum())
                    .isEqualTo(story.earlier().size());
            assertThat(story.shares())
                    .allSatisfy(share -> assertThat(share.inTime() + share.late() + share.missing())
                            .isEqualTo(share.due().size()));
        });
    }

    @Test
    void noKeyNoEmptyPlaceAndNoPluralOfOneStandsInTheWords() {
        for (var country : Country.values()) {
            LongStream.range(0, 200)
                    .forEach(seed -> assertThat(words(write(seed, country)))
                            .as("seed %s", seed)
                            .noneMatch(text -> text.contains("{") || text.contains("null") || text.contains("  "))
                            .noneMatch(text -> text.matches("(?s).*\\breports\\.[a-z].*"))
                            .noneMatch(text -> text.matches("(?s).*\\b1 (datos|unidades)\\b.*")));
        }
    }

    @Test
    void saysWhoIsBehindAndWhoActsForThem() {
        var document = write(7, Country.CL);
        var table = tables(Objects.requireNonNull(document.cover().opening()))
                .findFirst()
                .orElseThrow();

        assertThat(table.rows())
                .anySatisfy(row -> assertThat(row.cells().get(2).shown()).isEqualTo("Persona 1 (subrogante)"));
    }

    private static ReportDocument write(long seed, Country country) {
        var language = Languages.of(country, "messages/reports");
        var settings = Languages.settings(country);
        var wording = new ReportWording(language);
        var periods = PeriodWordsOf.language(language);
        var frame = new MoneyFrame(wording, new CoverWriter(wording, settings, ProofsOf.none()), periods, settings);
        return new AnswersWriter(new AnswersTables(wording), wording, periods, frame)
                .write(asked(ReportKind.UNANSWERED_UNITS, "2026-M06"), story(seed));
    }

    private static AnswersStory story(long seed) {
        var random = new Random(seed);
        var posts = List.of("TITULAR", "SUBROGANT", "ABOVE", "ADMINISTRATOR");
        Map<UUID, AnsweringUnit> units = new HashMap<>();
        var ids = LongStream.range(0, 4).mapToObj(number -> new UUID(1, number)).toList();
        for (var number = 0; number < ids.size(); number++) {
            units.put(
                    ids.get(number),
                    new AnsweringUnit(
                            "U" + number,
                            "Unidad de prueba " + (char) ('A' + number),
                            "Persona " + number,
                            posts.get(number)));
        }
        return new AnswersStory(
                KNOWN,
                entries(random, ids, LocalDate.of(2026, 6, 12), true),
                entries(random, ids, LocalDate.of(2026, 5, 12), false),
                units);
    }

    private static List<AwaitedEntry> entries(Random random, List<UUID> units, LocalDate due, boolean some) {
        var entries = new ArrayList<AwaitedEntry>();
        for (var number = random.nextInt(9); number > 0; number--) {
            var answered = some && random.nextBoolean() ? due.plusDays(random.nextInt(-5, 20)) : null;
            var state = answered != null ? "submitted" : random.nextBoolean() ? "draft" : null;
            var milestone = random.nextInt(4) == 0;
            var ends = due.withDayOfMonth(1).minusDays(1);
            entries.add(new AwaitedEntry(
                    milestone,
                    "PL",
                    random.nextInt(9) == 0 ? null : units.get(random.nextInt(units.size())),
                    "I-" + number,
                    "Dato de prueba",
                    milestone ? ends.toString() : "2026-M05",
                    ends,
                    due,
                    answered,
                    state));
        }
        return entries;
    }

    private static KeptReport asked(ReportKind kind, String period) {
        return asked(kind, period, Instant.parse("2026-07-12T15:00:00Z"));
    }

    static KeptReport asked(ReportKind kind, String period, Instant known) {
        var told = Period.parse(period).orElseThrow();
        return new KeptReport(
                new ReportId(new UUID(0, 1)),
                kind,
                told,
                1,
                ReportStatus.BUILDING,
                ReportStage.ASSEMBLING,
                "INF-2026-7K3M9P",
                told.end(),
                false,
                "ana",
                known,
                known,
                null,
                null,
                Map.of(),
                null,
                null);
    }

    private static int rows(ReportDocument document, String key) {
        return document.sections().stream()
                .filter(section -> section.key().equals(key))
                .flatMap(AnswersNarrativeTests::tables)
                .mapToInt(table -> table.rows().size())
                .sum();
    }

    private static Stream<Table> tables(Section section) {
        return section.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast);
    }

    private static String prose(Section section) {
        return YEAR.matcher(((Block.Prose) section.blocks().getFirst()).text()).replaceAll("");
    }

    private static Stream<String> words(ReportDocument document) {
        return Stream.concat(
                        Stream.of(Objects.requireNonNull(document.cover().opening())), document.sections().stream())
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> switch (block) {
                    case Block.Prose prose -> Stream.of(prose.text());
                    case Block.Note note -> Stream.of(note.text());
                    case Table table ->
                        Stream.concat(
                                Stream.of(table.caption()),
                                table.rows().stream()
                                        .flatMap(row -> row.cells().stream())
                                        .map(Cell::shown));
                    default -> Stream.empty();
                });
    }

    private static Set<String> numbers(Stream<String> texts) {
        return texts.flatMap(text -> NUMBER.matcher(text).results().map(MatchResult::group))
                .collect(Collectors.toSet());
    }
}
