package app.rumbo.reports.internal;

import app.rumbo.reports.ReportKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The calendars of the kinds that make themselves. */
@Component
public class ReportCalendars {

    private final List<ReportCalendar> calendars;
    private final Switches switches;

    ReportCalendars(List<ReportCalendar> calendars, FurtherCalendars further, Switches switches) {
        this.switches = switches;
        this.calendars =
                Stream.concat(calendars.stream(), further.all().stream()).toList();
    }

    /** That kind's; none where it is switched off, now. */
    public Optional<ReportCalendar> of(ReportKind kind) {
        return calendars.stream()
                .filter(calendar -> calendar.kind() == kind)
                .filter(_ -> switches.isOn(kind))
                .findFirst();
    }
}
