package app.rumbo.reminders.internal;

import app.rumbo.access.SystemUser;
import app.rumbo.notices.MailCheck;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reminders.Owed;
import app.rumbo.reminders.Recipient;
import app.rumbo.reminders.internal.ReminderTable.Said;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps a reminder in that has waited until its reader's work was done: all of what it says, not some. */
@Component
class StillOwed implements MailCheck {

    private final ReminderTable table;
    private final OwedWork work;
    private final ReminderPeople people;
    private final MunicipalitySettings settings;
    private final Clock clock;

    StillOwed(ReminderTable table, OwedWork work, ReminderPeople people, MunicipalitySettings settings, Clock clock) {
        this.table = table;
        this.work = work;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean stillHolds(String dedupeKey) {
        return ReminderKey.parse(dedupeKey)
                .map(key -> SystemUser.call(() -> holds(key)))
                .orElse(true);
    }

    private boolean holds(ReminderKey key) {
        var said = table.said(key.username(), key.morning());
        var today = LocalDate.ofInstant(clock.instant(), settings.current().zone());
        return isOwed(said.stream().filter(Said::isOfWork).toList(), today)
                || said.stream()
                        .filter(one -> !one.isOfWork())
                        .anyMatch(one -> one.isToValidate() ? people.toValidate() > 0 : endorses(key, today));
    }

    private boolean isOwed(List<Said> said, LocalDate today) {
        if (said.isEmpty()) {
            return false;
        }
        var units = said.stream().map(one -> Objects.requireNonNull(one.unit())).collect(Collectors.toSet());
        var owed = work.of(units, today).stream().map(Owed::subject).collect(Collectors.toSet());
        return said.stream().anyMatch(one -> owed.contains(one.packet() + ":" + one.unit() + ":"));
    }

    private boolean endorses(ReminderKey key, LocalDate today) {
        return people.toEndorse(today).keySet().stream()
                .map(Recipient::username)
                .anyMatch(key.username()::equals);
    }
}
