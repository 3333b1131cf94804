package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.IndicatorSheet.Measure;
import app.rumbo.scorecard.Limits;
import app.rumbo.scorecard.Scale;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what single entries are measured against, as it stands: a statement for all of a sheet. */
@Component
public class SqlScales {

    /** After everything that was recorded: as things stand. */
    private static final OffsetDateTime STANDING = OffsetDateTime.parse("9999-01-01T00:00:00Z");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final JdbcClient jdbc;

    SqlScales(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The scales of indicators for the period that ends on that day. */
    public Map<UUID, Scale> ofIndicators(Collection<UUID> indicators, LocalDate ends) {
        var limits = limits();
        var found = new HashMap<UUID, Scale>();
        jdbc.sql("""
                        select i.id, i.measure_unit, i.direction, i.aggregation, i.accumulation, i.frequency,
                            i.from_baseline, i.baseline, i.range_low, i.range_high,
                            coalesce(i.tolerance, 0) as tolerance, t.value as target
                        from reading.indicator(:k) i
                            left join reading.target(:k) t on t.indicator_id = i.id and t.period_end = :ends
                        where i.id = any(:ids)
                        """)
                .param("k", STANDING)
                .param("ends", ends)
                .param("ids", indicators.toArray(UUID[]::new))
                .query(row -> {
                    var measure = SqlSheets.measure(row);
                    var target = row.getBigDecimal("target");
                    found.put(row.getObject("id", UUID.class), new OfIndicator(measure, limits, target));
                });
        return found;
    }

    /** The scales of milestones on that day. */
    public Map<UUID, Scale> ofMilestones(Collection<UUID> milestones, LocalDate day) {
        var limits = limits();
        var found = new HashMap<UUID, Scale>();
        jdbc.sql("""
                        select id, goal_id, code, name, weight, starts, due, unit_id from reading.milestone(:k)
                        where id = any(:ids)
                        """)
                .param("k", STANDING)
                .param("ids", milestones.toArray(UUID[]::new))
                .query(row -> {
                    var milestone = SqlSheets.milestone(row, 0);
                    found.put(milestone.id(), new OfMilestone(limits, MilestoneRule.planned(milestone, day)));
                });
        return found;
    }

    private Limits limits() {
        return jdbc.sql("select green_from, amber_from from reading.municipality(:k)")
                .param("k", STANDING)
                .query((row, _) -> new Limits(row.getBigDecimal("green_from"), row.getBigDecimal("amber_from")))
                .optional()
                .orElse(Limits.USUAL);
    }

    private record OfIndicator(
            Measure measure, Limits limits, @Nullable BigDecimal promised) implements Scale {

        @Override
        public Verdict judge(
                @Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
            var figure = figure(measure, value, numerator, denominator);
            var score = PeriodRule.score(measure, promised, figure);
            return new Verdict(figure, score, limits.light(score));
        }
    }

    private record OfMilestone(Limits limits, BigDecimal planned) implements Scale {

        @Override
        public @Nullable BigDecimal promised() {
            return planned.signum() == 0 ? null : planned.multiply(HUNDRED);
        }

        @Override
        public Verdict judge(
                @Nullable BigDecimal percent, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
            var score = percent == null || planned.signum() == 0
                    ? null
                    : Ratio.clamp(Ratio.of(Ratio.of(percent, HUNDRED), planned));
            return new Verdict(percent, score, limits.light(score));
        }
    }

    private static @Nullable BigDecimal figure(
            Measure measure,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        if (numerator == null || denominator == null) {
            return value;
        }
        return denominator.signum() == 0
                ? null
                : Ratio.of(measure.percent() ? numerator.multiply(HUNDRED) : numerator, denominator);
    }
}
