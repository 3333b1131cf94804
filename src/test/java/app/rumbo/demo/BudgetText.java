package app.rumbo.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * The budget of a plan's goals, in pesos, from a table in thousands: initial by year and the part of the current budget
 * that was accrued.
 *
 * @param plan the plan's code
 */
record BudgetText(String plan) {

    private static final int FIRST_YEAR = 2023;

    Table table() {
        var sheet = Table.budget();
        TextTable.read("presupuesto.txt").forEach(row -> addGoal(sheet, row));
        return sheet;
    }

    private void addGoal(Table sheet, TextTable.Row row) {
        var initial = figures(row.at(2));
        var changed = figures(row.at(3));
        var executed = figures(row.at(4));
        for (var year = 0; year < initial.size(); year++) {
            var current = initial.get(year).multiply(changed.get(year));
            var accrued = current.multiply(executed.get(year));
            var free = current.subtract(accrued);
            sheet.add(
                    plan,
                    row.at(0),
                    BigDecimal.valueOf(FIRST_YEAR + year),
                    row.at(1),
                    pesos(initial.get(year)),
                    pesos(current),
                    pesos(accrued.add(free.multiply(new BigDecimal("0.35")))),
                    pesos(accrued),
                    pesos(accrued.multiply(new BigDecimal("0.96"))));
        }
    }

    private static List<BigDecimal> figures(String text) {
        return Arrays.stream(text.split("/")).map(BigDecimal::new).toList();
    }

    private static BigDecimal pesos(BigDecimal thousands) {
        return thousands.setScale(0, RoundingMode.HALF_UP).movePointRight(3);
    }
}
