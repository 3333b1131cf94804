package app.rumbo.scorecard.internal;

import app.rumbo.indicators.Accumulation;
import app.rumbo.indicators.Aggregation;
import app.rumbo.scorecard.IndicatorSheet.Measure;
import java.time.LocalDate;

/**
 * A stretch of days in which periods end, both days included, counted from 1970-01-01.
 *
 * @param from first day
 * @param to last day
 */
record Span(int from, int to) {

    /** All of a plan, before and after any cut-off. */
    static final Span ALWAYS = new Span(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** The whole plan up to a cut-off. */
    static Span upTo(LocalDate cutoff) {
        return new Span(Integer.MIN_VALUE, day(cutoff));
    }

    /** The span of an indicator at a cut-off: its calendar year, or the whole plan, which for a stock it always is. */
    static Span of(Measure measure, LocalDate cutoff, LocalDate planEnds) {
        if (measure.accumulation() == Accumulation.PLAN || measure.aggregation() == Aggregation.LAST) {
            return upTo(cutoff);
        }
        var year = (cutoff.isAfter(planEnds) ? planEnds : cutoff).getYear();
        return new Span(day(LocalDate.of(year, 1, 1)), Math.min(day(cutoff), day(LocalDate.of(year, 12, 31))));
    }

    /** A day's number. */
    static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
