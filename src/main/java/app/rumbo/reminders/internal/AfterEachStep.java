package app.rumbo.reminders.internal;

import app.rumbo.measurements.EntriesStepped;
import app.rumbo.measurements.Entry;
import app.rumbo.measurements.EntryCalendars;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.EntryState;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reminders.Level;
import app.rumbo.reminders.Owed;
import app.rumbo.shared.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Within the act itself: what is returned is told to its unit, and the notices of what is done go. */
@Component
class AfterEachStep {

    private final OwedWork work;
    private final ReminderPeople people;
    private final PacketNotices notices;
    private final EntryCalendars calendars;
    private final MunicipalitySettings settings;
    private final Clock clock;

    AfterEachStep(
            OwedWork work,
            ReminderPeople people,
            PacketNotices notices,
            EntryCalendars calendars,
            MunicipalitySettings settings,
            Clock clock) {
        this.work = work;
        this.people = people;
        this.notices = notices;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    private record Subject(String packet, UUID unit) {

        String key() {
            return packet + ":" + unit + ":";
        }
    }

    @EventListener
    void on(EntriesStepped event) {
        var bySubject = event.entries().stream()
                .filter(entry -> entry.item().unit() != null)
                .collect(Collectors.groupingBy(this::subject));
        if (event.to() == EntryState.OBSERVED) {
            observed(bySubject);
        }
        if (event.to() == EntryState.SUBMITTED) {
            settle(bySubject.keySet());
        } else if (!people.anyToValidate()) {
            notices.allValidated();
        }
    }

    private void observed(Map<Subject, List<Entry>> bySubject) {
        var told = people.byUnit(today());
        var codes = people.codes();
        bySubject.forEach((subject, entries) -> {
            var first = entries.getFirst();
            notices.observed(
                    told.getOrDefault(subject.unit(), Map.of()).getOrDefault(Level.UNIT, Set.of()),
                    subject.packet(),
                    subject.key(),
                    Objects.requireNonNull(codes.get(subject.unit())),
                    entries.size(),
                    first.id().value() + ":" + first.rowVersion());
        });
    }

    private void settle(Set<Subject> subjects) {
        var units = subjects.stream().map(Subject::unit).collect(Collectors.toSet());
        if (units.isEmpty()) {
            return;
        }
        var owed = work.of(units, today()).stream().map(Owed::subject).collect(Collectors.toSet());
        subjects.stream().map(Subject::key).filter(key -> !owed.contains(key)).forEach(notices::done);
    }

    private Subject subject(Entry entry) {
        return new Subject(packet(entry), Objects.requireNonNull(entry.item().unit()));
    }

    private String packet(Entry entry) {
        if (entry.item().kind() == EntryKind.MEASUREMENT) {
            return entry.saidOn();
        }
        var every = calendars.of(entry.item().plan().code()).milestonesEvery();
        return Owed.MILESTONES + Period.of(every, entry.ends()).end();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.current().zone());
    }
}
