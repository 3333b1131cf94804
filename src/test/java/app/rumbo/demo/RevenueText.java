package app.rumbo.demo;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Monthly revenue by account, in pesos, from a table in thousands: each year's whole and the season it comes in. */
final class RevenueText {

    private static final int FIRST_YEAR = 2023;
    private static final int LAST_YEAR = 2026;
    private static final int LAST_MONTH = 10;

    Table table() {
        var sheet = Table.revenue();
        TextTable.read("ingresos.txt").forEach(row -> {
            for (var year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                addYear(sheet, row, year);
            }
        });
        return sheet;
    }

    private static void addYear(Table sheet, TextTable.Row row, int year) {
        var initial = figures(row.at(2)).get(year - FIRST_YEAR);
        var total = figures(row.at(3)).get(year - FIRST_YEAR);
        var owed = Double.parseDouble(row.at(4));
        var shares = shares(row, year);
        for (var month = 1; month <= (year == LAST_YEAR ? LAST_MONTH : 12); month++) {
            var collected = Math.round(total * shares.get(month - 1));
            var current = Math.round(initial * (month < 7 ? 1 : 1.02));
            sheet.add(
                    BigDecimal.valueOf(year),
                    BigDecimal.valueOf(month),
                    row.at(0),
                    row.at(1),
                    pesos(Math.round(initial)),
                    pesos(current),
                    pesos(Math.round(collected * owed)),
                    pesos(collected));
        }
    }

    /** The season of that year: the usual one, a little shaken, adding up to 1. */
    private static List<Double> shares(TextTable.Row row, int year) {
        var random = new Random((row.at(0) + year).hashCode() * 2_654_435_761L);
        random.nextGaussian();
        var shaken = figures(row.at(5)).stream()
                .map(share -> share * (1 + 0.05 * Math.clamp(random.nextGaussian(), -2, 2)))
                .toList();
        var total = shaken.stream().mapToDouble(Double::doubleValue).sum();
        return shaken.stream().map(share -> share / total).toList();
    }

    private static List<Double> figures(String text) {
        return Arrays.stream(text.split("/")).map(Double::valueOf).toList();
    }

    private static BigDecimal pesos(long thousands) {
        return BigDecimal.valueOf(thousands).multiply(BigDecimal.valueOf(1000));
    }
}
