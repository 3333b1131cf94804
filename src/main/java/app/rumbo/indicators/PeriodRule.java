package app.rumbo.indicators;

import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.time.LocalDate;
import java.util.Optional;

/** On which periods an indicator's targets and measurements stand: of its frequency, overlapping the plan (method §1). */
public final class PeriodRule {

    private PeriodRule() {}

    /** Why nothing may stand on the period, if nothing may. */
    public static Optional<IndicatorRefused> refusal(
            Period period, Frequency frequency, LocalDate planStart, LocalDate planEnd) {

        if (period.frequency() != frequency) {
            return Optional.of(new IndicatorRefused.OtherFrequency(period.toString()));
        }
        if (!period.overlaps(planStart, planEnd)) {
            return Optional.of(new IndicatorRefused.OutsidePlan(period.toString()));
        }
        return Optional.empty();
    }
}
