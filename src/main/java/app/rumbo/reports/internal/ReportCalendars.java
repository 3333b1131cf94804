package app.rumbo.reports.internal;

import app.rumbo.reports.ReportKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The calendars of the kinds that have one. */
@Component
public class ReportCalendars {

    private final List<ReportCalendar> calendars;

    ReportCalendars(List<ReportCalendar> calendars, FurtherCalendars further) {
        this.calendars =
                Stream.concat(calendars.stream(), further.all().stream()).toList();
    }

    /** That kind's. */
    public Optional<ReportCalendar> of(ReportKind kind) {
        return calendars.stream().filter(calendar -> calendar.kind() == kind).findFirst();
    }
}
