package app.rumbo.budget;

import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says of a goal whether its money and its progress contradict each other in one way. */
@FunctionalInterface
interface ContradictionRule {

    /** What contradicts itself, if something does. */
    Optional<Contradiction> judge(Judged goal);

    private static boolean isAboveLimit(BigDecimal difference) {
        return Ratio.atLimit(difference).compareTo(BesideProgress.LIMIT) > 0;
    }

    private static boolean isAboveZero(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() > 0;
    }

    /** All that the budget holds is paid, and more than 20 points of the works are missing. */
    static Optional<Contradiction> paidInFull(Judged goal) {
        var amounts = goal.budget().amounts();
        var paid = amounts.paid();
        var current = amounts.current();
        var done = goal.done();
        if (paid == null || current == null || done == null || current.signum() <= 0 || paid.compareTo(current) < 0) {
            return Optional.empty();
        }
        return Optional.of(Ratio.of(paid, current))
                .filter(share -> isAboveLimit(BigDecimal.ONE.subtract(done)))
                .map(share -> found(
                        ContradictionKind.PAID_IN_FULL,
                        goal,
                        Contradiction.money(paid),
                        Contradiction.percent(share),
                        Contradiction.percent(done)));
    }

    /** More than 20 points are done, and nothing of the budget is accrued. Where no file says what is, that is not 0. */
    static Optional<Contradiction> progressWithoutSpending(Judged goal) {
        var amounts = goal.budget().amounts();
        var accrued = amounts.accrued();
        var current = amounts.current();
        var progress = goal.budget().progress();
        return accrued != null
                        && accrued.signum() == 0
                        && current != null
                        && current.signum() > 0
                        && progress != null
                        && isAboveLimit(progress)
                ? Optional.of(found(
                        ContradictionKind.PROGRESS_WITHOUT_SPENDING,
                        goal,
                        Contradiction.percent(progress),
                        Contradiction.money(current)))
                : Optional.empty();
    }

    /** Something is accrued in years after the last that was promised. */
    static Optional<Contradiction> spentAfterEnd(Judged goal) {
        var after = goal.sums().stream()
                .filter(sum -> sum.year() > goal.lastYear()
                        && isAboveZero(sum.amounts().accrued()))
                .toList();
        var accrued = Amounts.total(after.stream().map(GoalSum::amounts)).accrued();
        return accrued == null
                ? Optional.empty()
                : Optional.of(found(
                        ContradictionKind.SPENT_AFTER_END,
                        goal,
                        Contradiction.money(accrued),
                        Contradiction.whole(
                                after.stream().mapToInt(GoalSum::year).min().orElseThrow()),
                        Contradiction.whole(goal.lastYear())));
    }

    /** Execution and progress lie more than 20 points apart. */
    static Optional<Contradiction> gap(Judged goal) {
        var budget = goal.budget();
        var execution = budget.execution();
        var progress = budget.progress();
        var gap = budget.gap();
        return execution != null && progress != null && gap != null && budget.flagged()
                ? Optional.of(found(
                        ContradictionKind.GAP,
                        goal,
                        Contradiction.percent(execution),
                        Contradiction.percent(progress),
                        Contradiction.points(gap)))
                : Optional.empty();
    }

    /** Lines have more paid than accrued. */
    static Optional<Contradiction> paidAboveAccrued(Judged goal) {
        var lines = goal.sums().stream().mapToInt(GoalSum::overpaidLines).sum();
        var over = goal.sums().stream().map(GoalSum::overpaid).reduce(BigDecimal.ZERO, BigDecimal::add);
        return lines == 0
                ? Optional.empty()
                : Optional.of(found(
                        ContradictionKind.PAID_ABOVE_ACCRUED,
                        goal,
                        Contradiction.money(over),
                        Contradiction.whole(lines)));
    }

    private static Contradiction found(ContradictionKind kind, Judged goal, Contradiction.Told... figures) {
        return new Contradiction(kind, goal.budget(), List.of(figures));
    }
}
