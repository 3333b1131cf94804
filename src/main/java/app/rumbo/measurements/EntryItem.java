package app.rumbo.measurements;

import app.rumbo.indicators.Aggregation;
import app.rumbo.indicators.PeriodRule;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The indicator or milestone that an entry is about, as it stands now.
 *
 * @param measureUnit unit of measure; {@code %} for a milestone
 * @param measured null for a milestone
 * @param unit that answers for it; null where no goal above has one
 * @param active whether its plan is in force and no goal above is suspended
 */
public record EntryItem(
        EntryKind kind,
        UUID id,
        PlanFrame plan,
        String code,
        String name,
        @Nullable String measureUnit,
        @Nullable Measured measured,
        @Nullable UUID unit,
        boolean active) {

    /** The plan it belongs to. */
    public record PlanFrame(UUID id, String code, LocalDate starts, LocalDate ends) {}

    /** How an indicator is measured. */
    public record Measured(Aggregation aggregation, Frequency frequency) {}

    /** Whether it takes numerator and denominator. */
    public boolean isRatio() {
        return measured != null && measured.aggregation() == Aggregation.RATIO;
    }

    /**
     * The period that an indicator's entry is about.
     *
     * @throws EntryRefused.NoPeriod where the text is none
     * @throws app.rumbo.indicators.IndicatorRefused where its measurements do not stand on such a period
     */
    Period period(String text) {
        var period = Period.parse(text).orElseThrow(() -> new EntryRefused.NoPeriod(text));
        if (measured != null) {
            PeriodRule.refusal(period, measured.frequency(), plan.starts(), plan.ends())
                    .ifPresent(refusal -> {
                        throw refusal;
                    });
        }
        return period;
    }
}
