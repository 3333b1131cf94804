package app.rumbo.scorecard;

import app.rumbo.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in full.
 *
 * @param path the goals above it, from the top
 * @param paper what its sheet says in words
 * @param periods those with a target or a version, in the order of time
 */
public record IndicatorDetail(
        AsOf asOf,
        PlanSheet plan,
        Limits limits,
        IndicatorScore indicator,
        List<GoalScore> path,
        Paper paper,
        List<PeriodFigures> periods) {

    /**
     * What decides no figure.
     *
     * @param baseline as entered, even where the indicator is measured from zero
     */
    public record Paper(
            @Nullable String formula,
            @Nullable String verification,
            @Nullable BigDecimal baseline,
            @Nullable LocalDate baselineDate) {}

    /**
     * One period.
     *
     * @param due whether it ended by the cut-off
     * @param counted the version that counts; null where none does
     * @param score of the period alone, its value against its target; null where either is missing
     * @param versions all that were said by K, drafts excepted, the latest first
     */
    public record PeriodFigures(
            Period period,
            boolean due,
            @Nullable BigDecimal target,
            @Nullable Entry counted,
            @Nullable BigDecimal score,
            Light light,
            List<Entry> versions) {}
}
