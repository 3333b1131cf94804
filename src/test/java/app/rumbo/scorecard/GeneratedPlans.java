package app.rumbo.scorecard;

import app.rumbo.indicators.Accumulation;
import app.rumbo.indicators.Aggregation;
import app.rumbo.indicators.Direction;
import app.rumbo.scorecard.IndicatorSheet.Measure;
import app.rumbo.scorecard.IndicatorSheet.Range;
import app.rumbo.scorecard.internal.Evaluation;
import app.rumbo.scorecard.internal.KnownEntries;
import app.rumbo.scorecard.internal.KnownPlan;
import app.rumbo.scorecard.internal.Series;
import app.rumbo.scorecard.internal.Timeline;
import app.rumbo.shared.Frequency;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** Plans of municipalities that do not exist, one to a seed: large and tiny, whole and full of holes, new and old. */
public final class GeneratedPlans {

    public static final LocalDate CUTOFF = LocalDate.of(2026, 6, 30);
    public static final Instant KNOWN = Instant.parse("2026-07-17T15:00:00Z");

    private static final List<String> LINES = List.of(
            "Territorio y hábitat",
            "Medio ambiente",
            "Inclusión social",
            "Economía local",
            "Seguridad pública",
            "Gestión municipal",
            "Hitos de la cultura");
    private static final LocalDate ENDS = LocalDate.of(2030, 12, 31);

    private final Random dice;
    private final LocalDate starts;
    private final List<UnitSheet> units = new ArrayList<>();
    private final List<GoalSheet> goals = new ArrayList<>();
    private final List<IndicatorSheet> indicators = new ArrayList<>();
    private final List<MilestoneSheet> milestones = new ArrayList<>();
    private final Map<UUID, Series> series = new HashMap<>();
    private final Map<UUID, Timeline> reports = new HashMap<>();
    private final int good;

    private GeneratedPlans(long seed) {
        dice = new Random(seed * 31 + 7);
        starts = LocalDate.of(dice.nextInt(6) == 0 ? 2026 : 2024, 1, 1);
        good = dice.nextInt(101);
        units();
        var lines = dice.nextInt(20) == 0 ? 0 : 1 + dice.nextInt(LINES.size());
        for (var line = 1; line <= lines; line++) {
            line(Integer.toString(line), LINES.get(line - 1));
        }
    }

    /** The seed's plan. */
    public static KnownPlan known(long seed) {
        var made = new GeneratedPlans(seed);
        return new KnownPlan(
                new PlanSheet(
                        id(made.dice),
                        "PL-1",
                        "Plan comunal",
                        "PLADECO",
                        made.starts,
                        ENDS,
                        List.of("Lineamiento", "Objetivo")),
                Basis.OFFICIAL,
                Limits.USUAL,
                made.goals,
                made.indicators,
                made.milestones,
                made.units,
                new KnownEntries(made.series, made.reports, Map.of()));
    }

    /** What the plan amounts to on that day. */
    public static Scorecard card(KnownPlan known, LocalDate day) {
        return new Evaluation(known).scorecard(new AsOf(day, Basis.OFFICIAL, KNOWN));
    }

    private void units() {
        for (var unit = dice.nextInt(6); unit > 0; unit--) {
            units.add(new UnitSheet(id(dice), "DIR" + unit, "Dirección n.º " + unit, "DIRECTORATE", null));
        }
    }

    private void line(String code, String name) {
        var line = goal(code, name, null, dice.nextInt(12) == 0);
        for (var part = dice.nextInt(4); part > 0; part--) {
            fill(goal(code + "." + part, "Objetivo " + code + "." + part, line, dice.nextInt(15) == 0));
        }
        if (dice.nextBoolean()) {
            fill(line);
        }
    }

    private GoalSheet goal(String code, String name, GoalSheet above, boolean suspended) {
        var goal = new GoalSheet(id(dice), code, name, above == null ? null : above.id(), weight(), unit(), suspended);
        goals.add(goal);
        return goal;
    }

    private void fill(GoalSheet goal) {
        for (var number = dice.nextInt(4); number > 0; number--) {
            indicator(goal, goal.code() + "-I" + number);
        }
        for (var number = dice.nextInt(3); number > 0; number--) {
            milestone(goal, goal.code() + "-H" + number);
        }
    }

    private void indicator(GoalSheet goal, String code) {
        var measure = measure();
        var sheet = new IndicatorSheet(
                id(dice), goal.id(), code, "Indicador " + code, "un", measure, measure.baseline(), weight(), unit());
        indicators.add(sheet);
        var targets = new TreeMap<LocalDate, BigDecimal>();
        var measured = new TreeMap<LocalDate, BigDecimal>();
        var each = 10 + dice.nextInt(90);
        for (var end = LocalDate.of(2024, 3, 31);
                end.isBefore(LocalDate.of(2027, 1, 1));
                end = end.plusDays(1).plusMonths(3).minusDays(1)) {
            if (!end.isBefore(starts) && dice.nextInt(100) < 90) {
                targets.put(end, BigDecimal.valueOf(each));
                if (!end.isAfter(CUTOFF) && dice.nextInt(100) < 30 + good) {
                    measured.put(end, BigDecimal.valueOf((long) each * (40 + dice.nextInt(30 + good)), 2));
                }
            }
        }
        series.put(sheet.id(), new Series(timeline(targets), timeline(measured), Timeline.EMPTY));
    }

    private Measure measure() {
        return switch (dice.nextInt(5)) {
            case 0 -> measure(Direction.DESCENDING, Aggregation.LAST, Accumulation.PLAN, null);
            case 1 ->
                measure(
                        Direction.RANGE,
                        Aggregation.LAST,
                        Accumulation.PLAN,
                        new Range(BigDecimal.TEN, new BigDecimal("70"), new BigDecimal("20")));
            case 2 -> measure(Direction.ASCENDING, Aggregation.LAST, Accumulation.PLAN, null);
            default -> measure(Direction.ASCENDING, Aggregation.SUM, Accumulation.YEAR, null);
        };
    }

    private static Measure measure(Direction direction, Aggregation aggregation, Accumulation over, Range range) {
        return new Measure(direction, aggregation, over, Frequency.QUARTERLY, false, null, range);
    }

    private void milestone(GoalSheet goal, String code) {
        var due = LocalDate.of(2025, 10, 1).plusDays(dice.nextInt(600));
        var sheet = new MilestoneSheet(
                id(dice), goal.id(), code, "Hito " + code, weight(), due.minusDays(dice.nextInt(300)), due, unit());
        milestones.add(sheet);
        if (dice.nextInt(100) < 60) {
            var told = new TreeMap<LocalDate, BigDecimal>();
            told.put(
                    LocalDate.of(2026, 1, 1).plusDays(dice.nextInt(180)),
                    BigDecimal.valueOf(dice.nextInt(3) == 0 ? 100 : dice.nextInt(101)));
            reports.put(sheet.id(), timeline(told));
        }
    }

    private static Timeline timeline(TreeMap<LocalDate, BigDecimal> figures) {
        return new Timeline(
                figures.keySet().stream()
                        .mapToInt(day -> (int) day.toEpochDay())
                        .toArray(),
                figures.values().toArray(BigDecimal[]::new));
    }

    private BigDecimal weight() {
        return BigDecimal.valueOf(dice.nextInt(25) == 0 ? 0 : 1 + dice.nextInt(40));
    }

    private UUID unit() {
        return units.isEmpty() || dice.nextInt(3) == 0
                ? null
                : units.get(dice.nextInt(units.size())).id();
    }

    private static UUID id(Random dice) {
        return new UUID(dice.nextLong(), dice.nextLong());
    }
}
