package app.rumbo.reports.internal;

import app.rumbo.reports.ReportKind;
import app.rumbo.shared.Period;
import java.time.LocalDate;

/** When the reports of a kind make themselves. A kind that is switched off is made only when somebody asks for it. */
public interface ReportCalendar {

    /** Whose calendar it is. */
    ReportKind kind();

    /** The day on which a period's report is due; one asked for later is late. */
    LocalDate due(Period period);

    /** Whether periods of that length have a day on which they are due. */
    default boolean concerns(Period period) {
        return true;
    }

    /** The day on which it makes itself, if nothing has it made before. */
    default LocalDate makes(Period period) {
        return due(period);
    }

    /** Whether it is to be made on that day: its day has come, or what it waits for is there before. */
    default boolean isRipe(Period period, LocalDate today) {
        return !today.isBefore(makes(period));
    }

    /** Whether anybody awaits it: else it concerns a time before Rumbo knew of anything. */
    boolean isAwaited(Period period);

    /** How many periods back one that was missed is still made. */
    int periodsBack();
}
