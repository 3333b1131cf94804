package app.rumbo.scorecard;

import app.rumbo.indicators.Accumulation;
import app.rumbo.indicators.Aggregation;
import app.rumbo.indicators.Direction;
import app.rumbo.language.Languages;
import app.rumbo.scorecard.IndicatorSheet.Measure;
import app.rumbo.scorecard.internal.KnownEntries;
import app.rumbo.scorecard.internal.KnownPlan;
import app.rumbo.scorecard.internal.Series;
import app.rumbo.scorecard.internal.Timeline;
import app.rumbo.shared.Country;
import app.rumbo.shared.Frequency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A small plan of 2026 put together by hand, goal by goal, for tests without a database. */
public final class Cards {

    public static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private final List<GoalSheet> goals = new ArrayList<>();
    private final List<IndicatorSheet> indicators = new ArrayList<>();
    private final List<MilestoneSheet> milestones = new ArrayList<>();
    private final List<UnitSheet> units = new ArrayList<>();
    private final Map<UUID, Series> series = new HashMap<>();
    private final Map<UUID, Timeline> reports = new HashMap<>();

    /** The sentences' words of that country. */
    public static Wording wording(Country country) {
        return new Wording(
                Languages.of(country, "messages/scorecard", "messages/imports"), Languages.settings(country));
    }

    public UnitSheet directorate(String name) {
        var unit = new UnitSheet(UUID.randomUUID(), name, "Dirección de " + name, "DIRECTORATE", null);
        units.add(unit);
        return unit;
    }

    public GoalSheet goal(String code, GoalSheet parent, String weight, boolean suspended) {
        var goal = new GoalSheet(
                UUID.randomUUID(),
                code,
                "Objetivo " + code,
                parent == null ? null : parent.id(),
                new BigDecimal(weight),
                null,
                suspended);
        goals.add(goal);
        return goal;
    }

    public GoalSheet goal(String code, String weight) {
        return goal(code, null, weight, false);
    }

    /** An ascending yearly sum in quarters, due with that target in June, with that much done; null for nothing. */
    public IndicatorSheet indicator(
            String code, GoalSheet goal, String weight, String target, String done, UnitSheet unit) {
        return indicator(
                code,
                goal,
                weight,
                new Measure(
                        Direction.ASCENDING,
                        Aggregation.SUM,
                        Accumulation.YEAR,
                        Frequency.QUARTERLY,
                        false,
                        null,
                        null),
                target,
                done,
                unit);
    }

    public IndicatorSheet indicator(
            String code, GoalSheet goal, String weight, Measure measure, String target, String done, UnitSheet unit) {
        var sheet = new IndicatorSheet(
                UUID.randomUUID(),
                goal.id(),
                code,
                "Indicador " + code,
                "un",
                measure,
                measure.baseline(),
                new BigDecimal(weight),
                unit == null ? null : unit.id());
        indicators.add(sheet);
        series.put(sheet.id(), new Series(line(target), line(done), Timeline.EMPTY));
        return sheet;
    }

    public MilestoneSheet milestone(
            String code, GoalSheet goal, String weight, String starts, String due, String percent) {
        var sheet = new MilestoneSheet(
                UUID.randomUUID(),
                goal.id(),
                code,
                "Hito " + code,
                new BigDecimal(weight),
                starts == null ? null : LocalDate.parse(starts),
                LocalDate.parse(due),
                null);
        milestones.add(sheet);
        if (percent != null) {
            reports.put(sheet.id(), line(percent));
        }
        return sheet;
    }

    /** One figure at the end of June. */
    private static Timeline line(String figure) {
        return figure == null
                ? Timeline.EMPTY
                : new Timeline(new int[] {(int) JUNE.toEpochDay()}, new BigDecimal[] {new BigDecimal(figure)});
    }

    public KnownPlan known() {
        return new KnownPlan(
                new PlanSheet(
                        UUID.randomUUID(),
                        "P",
                        "Plan",
                        "PLADECO",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        List.of("Objetivo")),
                Basis.OFFICIAL,
                Limits.USUAL,
                goals,
                indicators,
                milestones,
                units,
                new KnownEntries(series, reports, Map.of()));
    }
}
