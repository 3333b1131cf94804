package app.rumbo.measurements;

import app.rumbo.deadlines.Terms;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.knowledge.LastChanges;
import app.rumbo.measurements.PeriodAct.Act;
import app.rumbo.measurements.internal.CalendarStore;
import app.rumbo.measurements.internal.EntryRights;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Overtaken;
import app.rumbo.shared.Period;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps each plan's entry calendar and what is done to single periods: closed, opened again, a unit given longer. */
@Service
public class EntryCalendars {

    private final CalendarStore store;
    private final EntryRights rights;
    private final Knowledge knowledge;
    private final LastChanges changes;
    private final Terms terms;
    private final MunicipalitySettings settings;

    EntryCalendars(
            CalendarStore store,
            EntryRights rights,
            Knowledge knowledge,
            LastChanges changes,
            Terms terms,
            MunicipalitySettings settings) {
        this.store = store;
        this.rights = rights;
        this.knowledge = knowledge;
        this.changes = changes;
        this.terms = terms;
        this.settings = settings;
    }

    /** The plan's calendar; {@link EntryCalendar#USUAL} where it set none. */
    @RolesAllowed(Permissions.READ_PLANS)
    public EntryCalendar of(String plan) {
        return store.calendar(plan).orElse(EntryCalendar.USUAL);
    }

    /** Whether the plan set a calendar of its own. */
    @RolesAllowed(Permissions.READ_PLANS)
    public boolean isSet(String plan) {
        return store.calendar(plan).isPresent();
    }

    /** Sets the plan's calendar, whatever it is now. */
    @RolesAllowed(Permissions.EDIT_PLANS)
    @Transactional
    public void set(String plan, EntryCalendar calendar) {
        set(plan, calendar, any -> true);
    }

    /**
     * Sets the plan's calendar.
     *
     * @param seen whether the one that holds is the one that the author saw
     * @throws Overtaken where it is not
     */
    @RolesAllowed(Permissions.EDIT_PLANS)
    @Transactional
    public void set(String plan, EntryCalendar calendar, Predicate<EntryCalendar> seen) {
        var id = store.plan(plan).orElseThrow(() -> new CalendarRefused.UnknownPlan(plan));
        knowledge.record();
        changes.refuseUnseen("entry_calendar", id, of(plan), seen);
        store.save(id, calendar);
    }

    /** What a calendar that is not set yet would mean for a period. */
    @RolesAllowed(Permissions.READ_PLANS)
    public EntryCalendar.Window preview(EntryCalendar calendar, Period period) {
        return calendar.window(period, terms.workingDays(settings.current().country()));
    }

    /** How one period of a plan stands. */
    @RolesAllowed(Permissions.READ_PLANS)
    public PeriodState state(String plan, Period period) {
        return book(plan).state(period);
    }

    /** The plan's calendar with all that was done to its periods. */
    @RolesAllowed(Permissions.READ_PLANS)
    public CalendarBook book(String plan) {
        return store.book(plan, terms.workingDays(settings.current().country()));
    }

    /** All that was done to periods of a plan, the latest first. */
    @RolesAllowed(Permissions.READ_PLANS)
    public List<PeriodAct> acts(String plan) {
        return store.acts(plan).reversed();
    }

    /** Closes a period: entries need an exception from now on. */
    @RolesAllowed(Permissions.VALIDATE)
    @Transactional
    public void close(String plan, Period period, String reason) {
        knowledge.record();
        refuseUnless(!isClosedByAct(plan, period), period);
        act(plan, period, null, Act.CLOSED, null, reason);
    }

    /** Opens a closed period again, for all, until a day. */
    @RolesAllowed(Permissions.VALIDATE)
    @Transactional
    public void reopen(String plan, Period period, LocalDate until, String reason) {
        knowledge.record();
        refuseUnless(!state(plan, period).isOpen(null, rights.today()), period);
        refusePassed(until);
        act(plan, period, null, Act.REOPENED, until, reason);
    }

    /** Gives a unit longer, until a day. */
    @RolesAllowed(Permissions.VALIDATE)
    @Transactional
    public void except(String plan, Period period, String unit, LocalDate until, String reason) {
        refusePassed(until);
        act(plan, period, unit, Act.EXCEPTED, until, reason);
    }

    /** Tells a unit that asked for longer no. */
    @RolesAllowed(Permissions.VALIDATE)
    @Transactional
    public void refuse(String plan, Period period, String unit, String reason) {
        act(plan, period, unit, Act.REFUSED, null, reason);
    }

    /** Asks for longer, for a unit of one's own. */
    @RolesAllowed(Permissions.ENTER)
    @Transactional
    public void ask(String plan, Period period, String unit, LocalDate wished, String reason) {
        var id = store.unit(unit).orElseThrow(() -> new CalendarRefused.UnknownUnit(unit));
        if (!rights.entersForAll() && !rights.ownUnits().contains(id)) {
            throw new EntryRefused.OtherUnit(unit);
        }
        refusePassed(wished);
        act(plan, period, unit, Act.ASKED, wished, reason);
    }

    private boolean isClosedByAct(String plan, Period period) {
        return book(plan).state(period).acts().stream()
                .filter(act -> act.act() == Act.CLOSED || act.act() == Act.REOPENED)
                .reduce((_, later) -> later)
                .filter(act -> act.act() == Act.CLOSED)
                .isPresent();
    }

    private void act(
            String plan, Period period, @Nullable String unit, Act act, @Nullable LocalDate until, String reason) {
        if (reason.isBlank()) {
            throw new CalendarRefused.ReasonMissing();
        }
        var id = store.plan(plan).orElseThrow(() -> new CalendarRefused.UnknownPlan(plan));
        var unitId = unit == null ? null : store.unit(unit).orElseThrow(() -> new CalendarRefused.UnknownUnit(unit));
        knowledge.record();
        store.add(id, period.toString(), unitId, act, until, reason.strip());
    }

    private void refusePassed(LocalDate until) {
        if (until.isBefore(rights.today())) {
            throw new CalendarRefused.EndPassed();
        }
    }

    private static void refuseUnless(boolean fits, Period period) {
        if (!fits) {
            throw new CalendarRefused.NothingToDo(period.toString());
        }
    }
}
