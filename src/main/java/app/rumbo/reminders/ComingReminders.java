package app.rumbo.reminders;

import app.rumbo.access.CurrentUser;
import app.rumbo.deadlines.Terms;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reminders.internal.OwedWork;
import app.rumbo.reminders.internal.ReminderPeople;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * What somebody will be reminded of if nothing is done until then: the letters of the mornings that come, written by the
 * rule that writes them on the day.
 */
@Service
public class ComingReminders {

    /** So many working mornings ahead; the ladder of a month's packet is no longer. */
    private static final int MORNINGS = 20;

    private final OwedWork work;
    private final ReminderPeople people;
    private final CurrentUser user;
    private final ReminderSettings settings;
    private final Terms terms;
    private final MunicipalitySettings municipality;
    private final Clock clock;

    ComingReminders(
            OwedWork work,
            ReminderPeople people,
            CurrentUser user,
            ReminderSettings settings,
            Terms terms,
            MunicipalitySettings municipality,
            Clock clock) {
        this.work = work;
        this.people = people;
        this.user = user;
        this.settings = settings;
        this.terms = terms;
        this.municipality = municipality;
        this.clock = clock;
    }

    /** One's own letters of the working mornings after today, the next one first; none where reminders are off. */
    @RolesAllowed(Permissions.READ_PLANS)
    public List<Letter> own() {
        if (!settings.enabled()) {
            return List.of();
        }
        var today = LocalDate.ofInstant(clock.instant(), municipality.current().zone());
        var ladder =
                new Ladder(settings, terms.workingDays(municipality.current().country()));
        var owed = work.all(today);
        var control = people.control();
        var toValidate = people.toValidate();
        return Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
                .filter(ladder.days()::isWorkingDay)
                .limit(MORNINGS)
                .flatMap(morning -> Letters.of(
                        ladder,
                        List.of(morning),
                        new Situation(
                                owed, people.byUnit(morning), control, toValidate, people.toEndorse(morning), Set.of()))
                        .stream())
                .filter(letter -> letter.to().username().equals(user.username()))
                .toList();
    }
}
