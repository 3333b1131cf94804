package app.rumbo.budget;

import static app.rumbo.budget.Tree.amounts;
import static app.rumbo.budget.Tree.number;
import static app.rumbo.budget.Tree.sum;
import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.accounts.AccountCode;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money rolled up goals, units and accounts (method §6, §8). */
class BudgetBookTests {

    @Test
    void accruesTheMethodsWorkedFigure() {
        var execution = amounts("132120049", "78701528").execution();

        assertThat(Ratio.asPercent(execution)).isEqualByComparingTo("59.6");
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "0, 0", ", 5", "5, "})
    void thereIsNoExecutionOfNothingOrOfWhatIsNotTold(String current, String accrued) {
        assertThat(amounts(current, accrued).execution()).isNull();
    }

    @Test
    void whatIsNotToldIsNotZero() {
        var total = amounts("10", null).plus(amounts("5", null));

        assertThat(total.current()).isEqualByComparingTo("15");
        assertThat(total.accrued()).isNull();
        assertThat(total.plus(amounts(null, "0")).accrued()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"0.8, false", "0.79999999999, false", "0.799999, true", "1.2, false", "1.21, true", ", false"})
    void aGapIsFlaggedOverTwentyPointsEitherWay(String progress, boolean flagged) {
        var tree = new Tree().goal("1", null, null, progress);

        var goal = tree.book(sum("1", null, 2026, amounts("10", "10"))).goals().getFirst();

        assertThat(goal.flagged()).isEqualTo(flagged);
    }

    @Test
    void aLineIsItsOwnUnitsElseThatOfTheNearestGoalAbove() {
        var tree = new Tree()
                .unit("D1", null)
                .unit("D2", null)
                .unit("O", "D2")
                .goal("1", null, "D1", null)
                .goal("1.1", "1", null, null)
                .goal("2", null, null, null);

        var book = tree.book(
                sum("1.1", null, 2026, amounts("10", "1")),
                sum("1.1", "O", 2026, amounts("20", "2")),
                sum("2", null, 2026, amounts("40", "4")));

        assertThat(book.units())
                .extracting(unit -> unit.amounts().current())
                .containsExactly(number("10"), number("20"), number("20"));
        assertThat(book.withoutUnit().current()).isEqualByComparingTo("40");
        assertThat(book.of(Tree.id("D2")).goals().getFirst().amounts().current())
                .isEqualByComparingTo("20");
        assertThat(book.of(Tree.id("D2")).total().current()).isEqualByComparingTo("20");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverTheTreeEveryGoalIsItsOwnPlusThoseBelowAndTheTopIsAll(long seed) {
        var random = new Random(seed);
        var tree = new Tree().unit("U0", null);
        for (var unit = 1; unit < 8; unit++) {
            tree.unit("U" + unit, random.nextInt(3) == 0 ? null : "U" + random.nextInt(unit));
        }
        var codes = new ArrayList<String>();
        grow(tree, random, null, codes, 0);
        var sums = Stream.generate(() -> anySum(random, codes)).limit(400).toList();

        var book = new BudgetBook(tree.goals, tree.units, sums);

        var goals = book.goals();
        for (var goal : goals) {
            var below = goals.stream()
                    .filter(each ->
                            goal.goal().sheet().id().equals(each.goal().sheet().parent()))
                    .map(GoalBudget::amounts);
            assertThat(goal.amounts()).isEqualTo(Amounts.total(Stream.concat(Stream.of(goal.own()), below)));
            assertThat(goal.amounts())
                    .isEqualTo(Amounts.total(book.below(goal.goal()).stream().map(GoalSum::amounts)));
        }
        var top = goals.stream().filter(goal -> goal.goal().level() == 1).map(GoalBudget::amounts);
        assertThat(Amounts.total(top)).isEqualTo(book.total());
        var topUnits = book.units().stream()
                .filter(unit -> unit.unit().unit().parent() == null)
                .map(UnitBudget::amounts);
        assertThat(Amounts.total(Stream.concat(topUnits, Stream.of(book.withoutUnit()))))
                .isEqualTo(book.total());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverTheAccountsTheWidestAreAllAndPartsAreComparedWhole(long seed) {
        var random = new Random(seed);
        var lines = Stream.generate(() -> new AccountBook.Line(
                        new AccountCode("215-" + (21 + random.nextInt(4)) + "-0" + random.nextInt(3)
                                + (random.nextBoolean() ? "-00" + random.nextInt(12) : "")),
                        null,
                        amounts(String.valueOf(random.nextInt(1000)), null)))
                .limit(100)
                .toList();

        var rows = new AccountBook(lines, account -> null).rows(2);

        var widest = rows.stream().filter(row -> row.account().depth() == 2).map(AccountBudget::amounts);
        assertThat(Amounts.total(widest)).isEqualTo(Amounts.total(lines.stream().map(AccountBook.Line::amounts)));
        assertThat(rows).isSortedAccordingTo((one, other) -> one.account().compareTo(other.account()));
        for (var row : rows) {
            var within = lines.stream().filter(line -> line.account().isWithin(row.account()));
            assertThat(row.amounts()).isEqualTo(Amounts.total(within.map(AccountBook.Line::amounts)));
        }
    }

    private static void grow(Tree tree, Random random, String above, List<String> codes, int depth) {
        for (var child = 1; child <= 1 + random.nextInt(4); child++) {
            var code = above == null ? String.valueOf(child) : above + "." + child;
            tree.goal(code, above, random.nextBoolean() ? "U" + random.nextInt(8) : null, null);
            codes.add(code);
            if (depth < 3 && random.nextInt(3) > 0) {
                grow(tree, random, code, codes, depth + 1);
            }
        }
    }

    private static GoalSum anySum(Random random, List<String> codes) {
        return sum(
                codes.get(random.nextInt(codes.size())),
                random.nextInt(3) == 0 ? "U" + random.nextInt(8) : null,
                2023 + random.nextInt(4),
                new Amounts(any(random), any(random), any(random), any(random), any(random)));
    }

    private static BigDecimal any(Random random) {
        return random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(2_000_000) - 100_000);
    }
}
