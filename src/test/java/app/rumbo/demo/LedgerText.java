package app.rumbo.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The municipality's expense of the year that runs, line by line as accounting tells it: what the goals' budgets say, with
 * management area and cost centre, and what has no goal.
 */
final class LedgerText {

    private static final BigDecimal CERTIFIED_OF_THE_FREE = new BigDecimal("0.5");
    private static final List<String> INTERNAL = List.of("6", "ADM", "SECMU", "SECPLAN", "DAF");
    private static final List<String> SOCIAL = List.of("3", "4", "DIDECO", "DESAM");

    private final BudgetText budget;

    LedgerText(BudgetText budget) {
        this.budget = budget;
    }

    Table table(int year, BudgetText.At at) {
        var sheet = Table.ledger();
        budget.table(year, at).rows().forEach(row -> addGoal(sheet, row));
        TextTable.read("gastos.txt").forEach(row -> addOther(sheet, row, year, at));
        return sheet;
    }

    private static void addGoal(Table sheet, List<@Nullable Object> row) {
        var goal = text(row.get(1));
        var plan = text(row.get(0));
        sheet.add(
                row.get(2),
                row.get(3),
                null,
                "Municipal",
                area(goal),
                plan.startsWith("PLADECO") ? "PLADECO-" + goal : goal,
                null,
                plan,
                goal,
                row.get(4),
                row.get(5),
                certified(number(row.get(5)), number(row.get(6))),
                row.get(6),
                row.get(7),
                row.get(8));
    }

    private static void addOther(Table sheet, TextTable.Row row, int year, BudgetText.At at) {
        var amounts = BudgetText.amounts(
                new BigDecimal(row.at(6)),
                new BigDecimal(row.at(7)),
                new BigDecimal(row.at(8)),
                new BigDecimal(row.at(9)),
                new BigDecimal(row.at(10)),
                at);
        sheet.add(
                BigDecimal.valueOf(year),
                row.at(1),
                row.at(2),
                row.at(0),
                LosAromos.orNull(row.at(3)),
                LosAromos.orNull(row.at(4)),
                LosAromos.orNull(row.at(5)),
                null,
                null,
                amounts.get(0),
                amounts.get(1),
                certified(amounts.get(1), amounts.get(2)),
                amounts.get(2),
                amounts.get(3),
                amounts.get(4));
    }

    private static BigDecimal certified(BigDecimal current, BigDecimal committed) {
        return committed.add(BudgetText.whole(current.subtract(committed).multiply(CERTIFIED_OF_THE_FREE)));
    }

    /** The management area of domain.md, told by the goal's first part: sport and culture have their own. */
    private static String area(String goal) {
        return switch (goal) {
            case "3.4.1" -> "6";
            case "3.4.2" -> "5";
            default -> {
                var first = goal.substring(0, goal.indexOf('.'));
                yield INTERNAL.contains(first) ? "1" : SOCIAL.contains(first) ? "4" : "2";
            }
        };
    }

    private static String text(@Nullable Object cell) {
        return String.valueOf(cell);
    }

    private static BigDecimal number(@Nullable Object cell) {
        return (BigDecimal) Objects.requireNonNull(cell);
    }
}
