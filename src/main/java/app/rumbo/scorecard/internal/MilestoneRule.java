package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.MilestoneEvaluation;
import app.rumbo.scorecard.MilestoneSheet;
import app.rumbo.scorecard.MilestoneState;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Evaluates one milestone at a cut-off (method §4). */
final class MilestoneRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private MilestoneRule() {}

    /**
     * What the milestone amounts to.
     *
     * @param reports counted percentages per day of report
     */
    static MilestoneEvaluation evaluate(MilestoneSheet milestone, Timeline reports, LocalDate cutoff) {
        var planned = planned(milestone, cutoff);
        var actual = actual(reports, cutoff);
        var raw = planned.signum() == 0 ? null : Ratio.of(actual, planned);
        var state = state(milestone, planned, actual, cutoff);
        return new MilestoneEvaluation(
                state,
                planned,
                actual,
                raw,
                raw == null ? null : Ratio.clamp(raw),
                state == MilestoneState.LATE ? ChronoUnit.DAYS.between(milestone.due(), cutoff) : 0);
    }

    /** The share that should be done by then: a straight line from start to due, a step where there is no start. */
    static BigDecimal planned(MilestoneSheet milestone, LocalDate cutoff) {
        if (!cutoff.isBefore(milestone.due())) {
            return BigDecimal.ONE;
        }
        var starts = milestone.starts();
        if (starts == null || !cutoff.isAfter(starts)) {
            return BigDecimal.ZERO;
        }
        return Ratio.of(days(starts, cutoff), days(starts, milestone.due()));
    }

    /** The share of the latest counted report. */
    static BigDecimal actual(Timeline reports, LocalDate cutoff) {
        var percent = reports.last(Span.upTo(cutoff));
        return percent == null ? BigDecimal.ZERO : Ratio.of(percent, HUNDRED);
    }

    private static MilestoneState state(
            MilestoneSheet milestone, BigDecimal planned, BigDecimal actual, LocalDate cutoff) {
        if (actual.compareTo(BigDecimal.ONE) == 0) {
            return MilestoneState.DONE;
        }
        if (cutoff.isAfter(milestone.due())) {
            return MilestoneState.LATE;
        }
        if (planned.signum() == 0) {
            return MilestoneState.NOT_DUE;
        }
        return actual.compareTo(planned) >= 0 ? MilestoneState.ON_TIME : MilestoneState.BEHIND;
    }

    private static BigDecimal days(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
    }
}
