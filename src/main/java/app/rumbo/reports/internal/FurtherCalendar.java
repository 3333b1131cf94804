package app.rumbo.reports.internal;

import app.rumbo.reports.ReportKind;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * When a further kind of report makes itself.
 *
 * @param every the length of its periods; of others it is made when asked for
 * @param makes the day on which it makes itself
 * @param due the last day on which it is in time
 * @param isKnown whether something to report on was known here at that moment
 * @param since the moment by which it had to be known
 */
record FurtherCalendar(
        ReportKind kind,
        Frequency every,
        Function<Period, LocalDate> makes,
        Function<Period, LocalDate> due,
        BiPredicate<Period, Instant> isKnown,
        Function<Period, Instant> since,
        int periodsBack)
        implements ReportCalendar {

    @Override
    public LocalDate due(Period period) {
        return due.apply(period);
    }

    @Override
    public boolean concerns(Period period) {
        return period.frequency() == every;
    }

    @Override
    public LocalDate makes(Period period) {
        return makes.apply(period);
    }

    @Override
    public boolean isAwaited(Period period) {
        return isKnown.test(period, since.apply(period));
    }
}
