package app.rumbo.reports;

import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.internal.ReportArchive;
import app.rumbo.reports.internal.ReportCalendar;
import app.rumbo.reports.internal.ReportCalendars;
import app.rumbo.reports.internal.ReportWorkshop;
import app.rumbo.shared.Period;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Sees to it that each period gets its report when it is due. Asked as often as one likes: what is there already is left
 * alone, and what was missed is made for itself, the oldest first, and marked late.
 */
@Service
@RolesAllowed(Permissions.MAKE_REPORTS)
public class DueReports {

    private static final Logger log = LoggerFactory.getLogger(DueReports.class);

    private final Reports reports;
    private final ReportArchive archive;
    private final ReportWorkshop workshop;
    private final ReportCalendars calendars;
    private final MunicipalitySettings settings;
    private final Clock clock;

    DueReports(
            Reports reports,
            ReportArchive archive,
            ReportWorkshop workshop,
            ReportCalendars calendars,
            MunicipalitySettings settings,
            Clock clock) {
        this.reports = reports;
        this.archive = archive;
        this.workshop = workshop;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes what is due of that kind and was not made; answers what it made. One that fails leaves the others alone. */
    public List<KeptReport> makeAll(ReportKind kind) {
        workshop.resume();
        var made = new ArrayList<KeptReport>();
        RuntimeException failure = null;
        for (var period : missing(kind)) {
            try {
                reports.makeFirst(kind, period).ifPresent(made::add);
            } catch (RuntimeException broken) {
                failure = broken;
                log.error("report {} of {} could not be begun", kind, period, broken);
            }
        }
        if (failure != null) {
            throw failure;
        }
        return made;
    }

    /** The periods whose report of that kind is due and was never begun, the oldest first. */
    public List<Period> missing(ReportKind kind) {
        var today = today();
        return calendar(kind).stream()
                .flatMap(calendar -> kind.endedBefore(today, calendar.periodsBack()).reversed().stream()
                        .filter(calendar::concerns)
                        .filter(period -> calendar.isRipe(period, today))
                        .filter(period -> archive.of(kind, period).isEmpty())
                        .filter(calendar::isAwaited))
                .toList();
    }

    /** What comes next of each kind that is made here. */
    @RolesAllowed({Permissions.MAKE_REPORTS, Permissions.MANAGE_JOBS})
    public List<Coming> coming() {
        return ReportKind.of(settings.current().country()).stream()
                .map(kind -> calendar(kind)
                        .map(calendar -> coming(kind, calendar))
                        .orElseGet(() -> new Coming(kind, null, null, List.of())))
                .toList();
    }

    private Coming coming(ReportKind kind, ReportCalendar calendar) {
        var today = today();
        var ended = kind.endedBefore(today, 1).stream()
                .filter(calendar::concerns)
                .findFirst()
                .orElseThrow();
        var waits = !calendar.isRipe(ended, today) && archive.of(kind, ended).isEmpty() && calendar.isAwaited(ended);
        var next = waits ? ended : ended.next();
        return new Coming(kind, next, calendar.makes(next), missing(kind));
    }

    private Optional<ReportCalendar> calendar(ReportKind kind) {
        return calendars.of(kind).filter(_ -> kind.isOf(settings.current().country()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(settings.current().zone()));
    }

    /**
     * What comes next of a kind.
     *
     * @param next the period that is made next; null where the kind is made only when somebody asks for it
     * @param day on which that one is made at the latest
     * @param missing the periods that should have been made and were not
     */
    public record Coming(
            ReportKind kind,
            @Nullable Period next,
            @Nullable LocalDate day,
            List<Period> missing) {}
}
