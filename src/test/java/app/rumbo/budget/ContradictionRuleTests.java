package app.rumbo.budget;

import static app.rumbo.budget.Tree.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which money and progress contradict each other, and where it does not yet. */
class ContradictionRuleTests {

    @ParameterizedTest
    @CsvSource({
        "100, 100, 0.4, true", // the works at 40 %
        "100, 130, 0.4, true",
        "100, 99, 0.4, false", // not all is paid
        "100, 100, 0.8, false", // 20 points are allowed
        "100, 100, 0.79, true",
        "0, 0, 0.4, false",
        "100, , 0.4, false",
        ", 100, 0.4, false",
        "100, 100, , false"
    })
    void allIsPaidAndTheWorksAreNotDone(String current, String paid, String works, boolean found) {
        var goal = judged(amounts(current, current, paid), "1", works, 2030);

        assertThat(ContradictionRule.paidInFull(goal).isPresent()).isEqualTo(found);
    }

    @Test
    void whereThereAreNoWorksTheProgressIsAsked() {
        var found = ContradictionRule.paidInFull(judged(amounts("100", "100", "100"), "0.4", null, 2030));

        assertThat(found).isPresent();
        assertThat(found.orElseThrow().figures().getLast().value()).isEqualByComparingTo("0.4");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 0, 0.5, true",
        "100, 1, 0.5, false",
        "100, , 0.5, false", // nobody said that nothing is accrued
        "0, 0, 0.5, false",
        ", 0, 0.5, false",
        "100, 0, 0.2, false",
        "100, 0, , false"
    })
    void itGoesOnAndNothingIsSpent(String current, String accrued, String progress, boolean found) {
        var goal = judged(amounts(current, accrued, accrued), progress, null, 2030);

        assertThat(ContradictionRule.progressWithoutSpending(goal).isPresent()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"2025, 50, true", "2026, 50, false", "2025, 0, false", "2025, , false", "2025, -5, false"})
    void somethingIsAccruedAfterTheLastYear(int lastYear, String accrued, boolean found) {
        var goal = judged(amounts("100", accrued, null), null, null, lastYear);

        assertThat(ContradictionRule.spentAfterEnd(goal).isPresent()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"90, 0.6, true", "80, 0.6, false", "30, 0.6, true", "40, 0.6, false", ", 0.6, false", "90, , false"})
    void executionAndProgressLieFarApart(String accrued, String progress, boolean found) {
        var goal = judged(amounts("100", accrued, null), progress, null, 2030);

        assertThat(ContradictionRule.gap(goal).isPresent()).isEqualTo(found);
    }

    @Test
    void moreIsPaidThanAccrued() {
        var sum = new GoalSum(Tree.id("1"), null, 2026, amounts("100", "50", "60"), 2, BigDecimal.TEN);
        var goal = new Judged(judged(sum.amounts(), null, null, 2030).budget(), List.of(sum), null, 2030);

        assertThat(ContradictionRule.paidAboveAccrued(goal).orElseThrow().figures())
                .extracting(Contradiction.Told::value)
                .containsExactly(BigDecimal.TEN, BigDecimal.valueOf(2));
    }

    @Test
    void whatSaysMoreThanAGapTakesItsPlace() {
        var goal = judged(amounts("100", "100", "100"), "0.4", "0.4", 2025);

        assertThat(Contradictions.of(goal).map(Contradiction::kind))
                .containsExactly(ContradictionKind.PAID_IN_FULL, ContradictionKind.SPENT_AFTER_END);
        assertThat(Contradictions.of(judged(amounts("100", "100", "50"), "0.4", "0.4", 2030))
                        .map(Contradiction::kind))
                .containsExactly(ContradictionKind.GAP);
    }

    private static Amounts amounts(@Nullable String current, @Nullable String accrued, @Nullable String paid) {
        return new Amounts(null, of(current), null, of(accrued), of(paid));
    }

    private static @Nullable BigDecimal of(@Nullable String text) {
        return text == null ? null : number(text);
    }

    private static Judged judged(Amounts amounts, @Nullable String progress, @Nullable String works, int lastYear) {
        var tree = new Tree().goal("1", null, null, progress);
        return new Judged(
                new GoalBudget(tree.goals.getFirst(), amounts, amounts),
                List.of(Tree.sum("1", null, 2026, amounts)),
                of(works),
                lastYear);
    }
}
