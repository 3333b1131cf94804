package app.rumbo.scorecard;

import app.rumbo.fixtures.Model;
import app.rumbo.fixtures.Model.Entry;
import app.rumbo.fixtures.Model.Goal;
import app.rumbo.fixtures.Model.Indicator;
import app.rumbo.fixtures.Model.Milestone;
import app.rumbo.fixtures.Model.Report;
import app.rumbo.fixtures.Model.State;
import app.rumbo.fixtures.Model.Target;
import app.rumbo.fixtures.Model.Unit;
import app.rumbo.indicators.Accumulation;
import app.rumbo.indicators.Aggregation;
import app.rumbo.indicators.Direction;
import app.rumbo.shared.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The method read once more, sentence by sentence, slow and plain, over raw entries. It shares no line with the product:
 * where the two disagree, one of them misread the page.
 */
final class Reference {

    private static final MathContext WIDE = new MathContext(60);
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal ZERO = BigDecimal.ZERO;

    private final Model plan;
    private final LocalDate cutoff;
    private final boolean preliminary;

    Reference(Model plan, LocalDate cutoff, boolean preliminary) {
        this.plan = plan;
        this.cutoff = cutoff;
        this.preliminary = preliminary;
    }

    record Result(
            BigDecimal actual,
            BigDecimal due,
            BigDecimal raw,
            BigDecimal score,
            BigDecimal low,
            BigDecimal high,
            BigDecimal progress,
            BigDecimal planned,
            int duePeriods,
            int measuredPeriods,
            String state) {

        static final Result NONE = new Result(null, null, null, null, null, null, null, null, 0, 0, "");
    }

    // ---- one indicator

    Result indicator(Indicator it) {
        var span = span(it);
        var measured = counted(it);
        var inSpan = measured.stream().filter(e -> span.contains(e.period())).toList();
        var due = it.targets().stream()
                .filter(t -> span.contains(t.period()))
                .sorted(Comparator.comparing(t -> t.period().end()))
                .toList();
        var a = actual(it, inSpan);
        var t = target(it, due);
        var dueMeasured =
                (int) due.stream().filter(d -> measuredOn(inSpan, d.period())).count();
        var progress = progress(it, measured);
        var planned = planned(it);

        if (due.isEmpty()) {
            return new Result(a, null, null, null, null, null, progress, planned, 0, 0, "NOT_DUE");
        }
        if (ascendingSum(it) && t.signum() == 0) {
            return new Result(
                    a, t, null, null, null, null, progress, planned, due.size(), dueMeasured, "NOT_PROGRAMMED");
        }
        if (a == null) {
            return new Result(null, t, ZERO, ZERO, ZERO, ONE, progress, planned, due.size(), dueMeasured, "NO_DATA");
        }
        var r = r(it, a, t);
        var s = held(r);
        var lastDue = due.getLast().period().end();
        var stale = it.aggregation() == Aggregation.LAST
                && inSpan.stream().noneMatch(e -> !e.period().end().isBefore(lastDue));
        BigDecimal low;
        BigDecimal high;
        if (ascendingSum(it) && it.baseline() == null) {
            var missing = due.stream()
                    .filter(d -> !measuredOn(inSpan, d.period()))
                    .map(Target::value)
                    .reduce(ZERO, BigDecimal::add);
            low = s;
            // Of a target below 0 the page's quotient says nothing; what the formula says of the best case does.
            high = t.signum() > 0
                    ? held(a.add(missing).divide(t, WIDE))
                    : (a.add(missing).compareTo(t) >= 0 ? ONE : ZERO);
        } else {
            var c = it.aggregation() == Aggregation.LAST
                    ? (stale ? ZERO : ONE)
                    : new BigDecimal(dueMeasured).divide(new BigDecimal(due.size()), WIDE);
            low = s.multiply(c);
            high = s.multiply(c).add(ONE.subtract(c));
        }
        return new Result(
                a, t, r, s, low, high, progress, planned, due.size(), dueMeasured, stale ? "STALE" : "MEASURED");
    }

    private record Days(LocalDate from, LocalDate to) {
        boolean contains(Period period) {
            return !period.end().isBefore(from) && !period.end().isAfter(to);
        }
    }

    private Days span(Indicator it) {
        if (it.aggregation() == Aggregation.LAST || it.accumulation() == Accumulation.PLAN) {
            return new Days(LocalDate.of(1900, 1, 1), cutoff);
        }
        var year = cutoff.isAfter(plan.ends()) ? plan.ends().getYear() : cutoff.getYear();
        var lastDay = LocalDate.of(year, 12, 31);
        return new Days(LocalDate.of(year, 1, 1), cutoff.isBefore(lastDay) ? cutoff : lastDay);
    }

    private boolean counts(State state) {
        return state == State.validated || (preliminary && state == State.submitted);
    }

    private List<Entry> counted(Indicator it) {
        var best = new TreeMap<Period, Entry>();
        for (var entry : it.entries()) {
            var known = best.get(entry.period());
            if (counts(entry.state()) && (known == null || known.version() < entry.version())) {
                best.put(entry.period(), entry);
            }
        }
        return best.values().stream()
                .filter(e -> !e.period().end().isAfter(cutoff))
                .toList();
    }

    private static boolean measuredOn(List<Entry> entries, Period period) {
        return entries.stream().anyMatch(e -> e.period().equals(period));
    }

    private static BigDecimal actual(Indicator it, List<Entry> entries) {
        if (entries.isEmpty()) {
            return null;
        }
        return switch (it.aggregation()) {
            case SUM -> entries.stream().map(Entry::value).reduce(ZERO, BigDecimal::add);
            case AVERAGE ->
                entries.stream()
                        .map(Entry::value)
                        .reduce(ZERO, BigDecimal::add)
                        .divide(new BigDecimal(entries.size()), WIDE);
            case LAST -> entries.getLast().value();
            case MAX ->
                entries.stream().map(Entry::value).reduce(BigDecimal::max).get();
            case MIN ->
                entries.stream().map(Entry::value).reduce(BigDecimal::min).get();
            case RATIO -> {
                var n = entries.stream().map(Entry::numerator).reduce(ZERO, BigDecimal::add);
                var d = entries.stream().map(Entry::denominator).reduce(ZERO, BigDecimal::add);
                if (d.signum() == 0) {
                    yield null;
                }
                yield it.measureUnit().equals("%")
                        ? n.multiply(new BigDecimal(100)).divide(d, WIDE)
                        : n.divide(d, WIDE);
            }
        };
    }

    /** @param targets in the order of time */
    private static BigDecimal target(Indicator it, List<Target> targets) {
        if (targets.isEmpty()) {
            return null;
        }
        var sum = targets.stream().map(Target::value).reduce(ZERO, BigDecimal::add);
        return switch (it.aggregation()) {
            case SUM -> sum;
            case AVERAGE -> sum.divide(new BigDecimal(targets.size()), WIDE);
            case LAST, RATIO, MAX, MIN -> targets.getLast().value();
        };
    }

    private static boolean ascendingSum(Indicator it) {
        return it.direction() == Direction.ASCENDING && it.aggregation() == Aggregation.SUM;
    }

    private static BigDecimal r(Indicator it, BigDecimal a, BigDecimal t) {
        var b = it.baseline();
        switch (it.direction()) {
            case RANGE -> {
                if (a.compareTo(it.low()) >= 0 && a.compareTo(it.high()) <= 0) {
                    return ONE;
                }
                if (it.tolerance() == null || it.tolerance().signum() == 0) {
                    return ZERO;
                }
                var distance = a.compareTo(it.low()) < 0 ? it.low().subtract(a) : a.subtract(it.high());
                return ONE.subtract(distance.divide(it.tolerance(), WIDE)).max(ZERO);
            }
            case ASCENDING -> {
                if (b == null) {
                    return t.signum() > 0 ? a.divide(t, WIDE) : a.compareTo(t) >= 0 ? ONE : ZERO;
                }
                return t.compareTo(b) == 0
                        ? (a.compareTo(t) >= 0 ? ONE : ZERO)
                        : a.subtract(b).divide(t.subtract(b), WIDE);
            }
            case DESCENDING -> {
                if (b == null) {
                    return a.signum() > 0 ? t.divide(a, WIDE) : ONE;
                }
                return t.compareTo(b) == 0
                        ? (a.compareTo(t) <= 0 ? ONE : ZERO)
                        : b.subtract(a).divide(b.subtract(t), WIDE);
            }
        }
        throw new IllegalStateException();
    }

    private static List<Target> inTime(Indicator it) {
        return it.targets().stream()
                .sorted(Comparator.comparing(t -> t.period().end()))
                .toList();
    }

    private BigDecimal progress(Indicator it, List<Entry> measuredUpToCutoff) {
        var whole = target(it, inTime(it));
        if (whole == null || (ascendingSum(it) && whole.signum() == 0)) {
            return null;
        }
        var a = actual(it, measuredUpToCutoff);
        return a == null ? ZERO : held(r(it, a, whole));
    }

    private BigDecimal planned(Indicator it) {
        var whole = target(it, inTime(it));
        if (whole == null || (ascendingSum(it) && whole.signum() == 0)) {
            return null;
        }
        var dueByNow = target(
                it,
                inTime(it).stream()
                        .filter(t -> !t.period().end().isAfter(cutoff))
                        .toList());
        if (dueByNow == null) {
            return ZERO;
        }
        return it.direction() == Direction.RANGE ? ONE : held(r(it, dueByNow, whole));
    }

    private static BigDecimal held(BigDecimal r) {
        return r.signum() < 0 ? ZERO : r.compareTo(ONE) > 0 ? ONE : r;
    }

    // ---- one milestone

    Result milestone(Milestone it) {
        BigDecimal planned;
        if (!cutoff.isBefore(it.due())) {
            planned = ONE;
        } else if (it.starts() == null || cutoff.isBefore(it.starts())) {
            planned = ZERO;
        } else {
            planned = new BigDecimal(ChronoUnit.DAYS.between(it.starts(), cutoff))
                    .divide(new BigDecimal(ChronoUnit.DAYS.between(it.starts(), it.due())), WIDE);
        }
        var actual = it.reports().stream()
                .filter(r -> counts(r.state()) && !r.date().isAfter(cutoff))
                .max(Comparator.comparing(Report::date).thenComparing(Report::version))
                .map(r -> r.percent().movePointLeft(2))
                .orElse(ZERO);
        var raw = planned.signum() == 0 ? null : actual.divide(planned, WIDE);
        String state;
        if (actual.compareTo(ONE) == 0) {
            state = "DONE";
        } else if (cutoff.isAfter(it.due())) {
            state = "LATE";
        } else if (planned.signum() == 0) {
            state = "NOT_DUE";
        } else {
            state = actual.compareTo(planned) >= 0 ? "ON_TIME" : "BEHIND";
        }
        var score = raw == null ? null : held(raw);
        return new Result(actual, null, raw, score, score, score, actual, planned, 0, 0, state);
    }

    // ---- goals, the plan, units

    boolean suspended(UUID goal) {
        for (var id = goal; id != null; id = goal(id).parent()) {
            if (goal(id).suspended()) {
                return true;
            }
        }
        return false;
    }

    private Goal goal(UUID id) {
        return plan.goals().stream().filter(g -> g.id().equals(id)).findFirst().orElseThrow();
    }

    /** Weight of a goal's active children of weight above 0; null is the plan. */
    private BigDecimal weightBelow(UUID goal) {
        var sum = ZERO;
        for (var sub : plan.goals()) {
            if (java.util.Objects.equals(sub.parent(), goal) && !sub.suspended()) {
                sum = sum.add(sub.weight());
            }
        }
        for (var indicator : plan.indicators()) {
            sum = indicator.goal().equals(goal) ? sum.add(indicator.weight()) : sum;
        }
        for (var milestone : plan.milestones()) {
            sum = milestone.goal().equals(goal) ? sum.add(milestone.weight()) : sum;
        }
        return sum;
    }

    BigDecimal effectiveWeight(UUID goal, BigDecimal weight) {
        if (suspended(goal) || weight.signum() == 0) {
            return ZERO;
        }
        var product = weight.divide(weightBelow(goal), WIDE);
        for (var at = goal(goal); at != null; at = at.parent() == null ? null : goal(at.parent())) {
            if (at.weight().signum() == 0) {
                return ZERO;
            }
            product = product.multiply(at.weight()).divide(weightBelow(at.parent()), WIDE);
        }
        return product;
    }

    UUID unit(UUID own, UUID goal) {
        if (own != null) {
            return own;
        }
        var at = goal(goal);
        if (at.unit() != null) {
            return at.unit();
        }
        return at.parent() == null ? null : unit(null, at.parent());
    }

    private record Weighted(BigDecimal weight, Result result) {}

    /** What a goal amounts to; null is the plan. */
    Result goalOrPlan(UUID goal) {
        if (goal != null && suspended(goal)) {
            return Result.NONE;
        }
        var children = new ArrayList<Weighted>();
        var due = 0;
        var measured = 0;
        for (var it : plan.indicators()) {
            if (it.goal().equals(goal)) {
                var result = indicator(it);
                children.add(new Weighted(it.weight(), result));
                if (effectiveWeight(it.goal(), it.weight()).signum() > 0) {
                    due += result.duePeriods();
                    measured += result.measuredPeriods();
                }
            }
        }
        for (var it : plan.milestones()) {
            if (it.goal().equals(goal)) {
                children.add(new Weighted(it.weight(), milestone(it)));
            }
        }
        for (var sub : plan.goals()) {
            if (java.util.Objects.equals(sub.parent(), goal)) {
                var result = goalOrPlan(sub.id());
                children.add(new Weighted(sub.weight(), result));
                due += result.duePeriods();
                measured += result.measuredPeriods();
            }
        }
        return gathered(children, due, measured);
    }

    private static Result gathered(List<Weighted> children, int due, int measured) {
        return new Result(
                null,
                null,
                null,
                mean(children, Result::score),
                mean(children, Result::low),
                mean(children, Result::high),
                mean(children, Result::progress),
                mean(children, Result::planned),
                due,
                measured,
                "");
    }

    private static BigDecimal mean(List<Weighted> children, java.util.function.Function<Result, BigDecimal> figure) {
        var sum = ZERO;
        var weights = ZERO;
        for (var child : children) {
            var value = figure.apply(child.result());
            if (value != null) {
                sum = sum.add(child.weight().multiply(value));
                weights = weights.add(child.weight());
            }
        }
        return weights.signum() == 0 ? null : sum.divide(weights, WIDE);
    }

    record UnitResult(Result result, int scored, int late) {}

    UnitResult unit(Unit unit) {
        var items = new ArrayList<Weighted>();
        var due = 0;
        var measured = 0;
        var scored = 0;
        var late = 0;
        for (var it : plan.indicators()) {
            if (answers(unit, unit(it.unit(), it.goal()))) {
                var result = indicator(it);
                var weight = effectiveWeight(it.goal(), it.weight());
                items.add(new Weighted(weight, result));
                due += weight.signum() > 0 ? result.duePeriods() : 0;
                measured += weight.signum() > 0 ? result.measuredPeriods() : 0;
                scored += weight.signum() > 0 && result.score() != null ? 1 : 0;
            }
        }
        for (var it : plan.milestones()) {
            if (answers(unit, unit(it.unit(), it.goal()))) {
                var result = milestone(it);
                var weight = effectiveWeight(it.goal(), it.weight());
                items.add(new Weighted(weight, result));
                scored += weight.signum() > 0 && result.score() != null ? 1 : 0;
                late += result.state().equals("LATE") && !suspended(it.goal()) ? 1 : 0;
            }
        }
        return new UnitResult(gathered(items, due, measured), scored, late);
    }

    private boolean answers(Unit unit, UUID responsible) {
        for (var at = responsible; at != null; at = parent(at)) {
            if (at.equals(unit.id())) {
                return true;
            }
        }
        return false;
    }

    private UUID parent(UUID unit) {
        return plan.units().stream()
                .filter(u -> u.id().equals(unit))
                .findFirst()
                .orElseThrow()
                .parent();
    }
}
