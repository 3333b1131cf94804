package app.rumbo.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * The budget of the plans' goals, in pesos, from a table in thousands: initial by year, what amendments made of it, and the
 * part of it that was accrued and paid.
 */
final class BudgetText {

    private static final int LAST_YEAR = 2026;
    private static final BigDecimal COMMITTED_OF_THE_FREE = new BigDecimal("0.35");

    /** How far the year is when a loading tells of it. */
    enum At {
        /** As the Concejo approved it: nothing spent. */
        BEGINNING,
        /** The year that runs, at the end of June. */
        JUNE,
        /** Its last figures: of a year that is over, or of October of the one that runs. */
        LATEST
    }

    private final List<TextTable.Row> rows = TextTable.read("presupuesto.txt");

    Table table(int year, At at) {
        var sheet = Table.budget();
        rows.forEach(row -> addGoal(sheet, row, year, at));
        return sheet;
    }

    private static void addGoal(Table sheet, TextTable.Row row, int year, At at) {
        var initials = figures(row.at(3));
        var place = initials.size() - 1 - (LAST_YEAR - year);
        if (place < 0) {
            return;
        }
        var amounts = amounts(
                initials.get(place),
                figures(row.at(4)).get(place),
                figures(row.at(5)).get(place),
                new BigDecimal(row.at(6)),
                new BigDecimal(row.at(7)),
                at);
        sheet.add(
                row.at(0),
                row.at(1),
                BigDecimal.valueOf(year),
                row.at(2),
                amounts.get(0),
                amounts.get(1),
                amounts.get(2),
                amounts.get(3),
                amounts.get(4));
    }

    /** Initial, current, committed, accrued and paid in pesos; the parts are those of the table's columns. */
    static List<BigDecimal> amounts(
            BigDecimal initial, BigDecimal changed, BigDecimal spent, BigDecimal paid, BigDecimal byJune, At at) {
        var current = at == At.BEGINNING ? initial : initial.multiply(changed);
        var accrued = current.multiply(
                switch (at) {
                    case BEGINNING -> BigDecimal.ZERO;
                    case JUNE -> spent.multiply(byJune);
                    case LATEST -> spent;
                });
        var free = current.subtract(accrued);
        var committed = at == At.BEGINNING ? BigDecimal.ZERO : accrued.add(free.multiply(COMMITTED_OF_THE_FREE));
        return List.of(pesos(initial), pesos(current), pesos(committed), pesos(accrued), pesos(accrued.multiply(paid)));
    }

    /** Whole thousands of pesos. */
    static BigDecimal whole(BigDecimal pesos) {
        return pesos(pesos.movePointLeft(3));
    }

    private static List<BigDecimal> figures(String text) {
        return Arrays.stream(text.split("/")).map(BigDecimal::new).toList();
    }

    private static BigDecimal pesos(BigDecimal thousands) {
        return thousands.setScale(0, RoundingMode.HALF_UP).movePointRight(3);
    }
}
