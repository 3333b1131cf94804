package app.rumbo.budget;

import app.rumbo.scorecard.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where money and progress contradict each other. Goals that have money of their own are judged, each with what is below it; a
 * suspended one is not. Why a goal is out of step is said once: a gap only where no rule says more of it.
 */
final class Contradictions {

    private static final List<ContradictionRule> MORE_THAN_A_GAP =
            List.of(ContradictionRule::paidInFull, ContradictionRule::progressWithoutSpending);
    private static final List<ContradictionRule> FURTHER =
            List.of(ContradictionRule::spentAfterEnd, ContradictionRule::paidAboveAccrued);

    private Contradictions() {}

    /**
     * All of them, those with most money first.
     *
     * @param counted the money that counts at D
     * @param upToCutoff that of every year up to D's
     */
    static List<Contradiction> of(Scorecard card, BudgetBook counted, BudgetBook upToCutoff) {
        return counted.goals().stream()
                .filter(goal -> !goal.goal().suspended())
                .map(goal -> new Owning(goal, upToCutoff.below(goal.goal())))
                .filter(Owning::isOwning)
                .map(each -> Judged.of(each.goal, each.sums, counted.within(each.goal.goal()), card))
                .flatMap(Contradictions::of)
                .sorted(Comparator.comparing(Contradictions::size).reversed())
                .toList();
    }

    private record Owning(GoalBudget goal, List<GoalSum> sums) {

        boolean isOwning() {
            return sums.stream()
                    .anyMatch(sum -> sum.goal().equals(goal.goal().sheet().id()));
        }
    }

    static Stream<Contradiction> of(Judged goal) {
        var found = new ArrayList<>(judge(MORE_THAN_A_GAP, goal));
        if (found.isEmpty()) {
            ContradictionRule.gap(goal).ifPresent(found::add);
        }
        found.addAll(judge(FURTHER, goal));
        return found.stream();
    }

    private static List<Contradiction> judge(List<ContradictionRule> rules, Judged goal) {
        return rules.stream().flatMap(rule -> rule.judge(goal).stream()).toList();
    }

    private static BigDecimal size(Contradiction contradiction) {
        var current = contradiction.goal().amounts().current();
        return current == null ? BigDecimal.ZERO : current;
    }
}
