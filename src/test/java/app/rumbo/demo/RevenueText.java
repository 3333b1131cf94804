package app.rumbo.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Monthly revenue by account, in pesos, from a table in thousands: each year's whole and the season it comes in. */
final class RevenueText {

    private static final String MUNICIPAL = "Municipal";
    private static final int FIRST_YEAR = 2023;
    private static final int LAST_YEAR = 2026;
    private static final int LAST_MONTH = 10;

    /** One account in one month, in thousands of pesos. */
    private record Line(
            String sector,
            int year,
            int month,
            String account,
            String name,
            long initial,
            long current,
            long accrued,
            long collected) {}

    /** An account's part of what comes in. */
    private record Part(String account, String name, double share) {

        static List<Part> of(TextTable.Row row) {
            return row.at(7).isEmpty()
                    ? List.of(new Part(row.at(1), row.at(2), 1))
                    : Arrays.stream(row.at(7).split(";"))
                            .map(String::strip)
                            .map(Part::read)
                            .toList();
        }

        private static Part read(String text) {
            var name = text.indexOf(' ');
            var share = text.lastIndexOf(' ');
            return new Part(
                    text.substring(0, name),
                    text.substring(name + 1, share),
                    Double.parseDouble(text.substring(share + 1)) / 100);
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final List<TextTable.Row> byHand = TextTable.read("ingresos-a-mano.txt");

    RevenueText() {
        for (var row : TextTable.read("ingresos.txt")) {
            for (var year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                addYear(row, year);
            }
        }
    }

    /** What the loading of that name says of the year, or of one month of it. */
    Table table(String loading, int year, @Nullable Integer month) {
        Predicate<Line> asked = line -> line.year == year && (month == null || line.month == month);
        var sheet = Table.revenue();
        lines.stream().filter(asked).map(line -> told(loading, line)).forEach(line -> add(sheet, line));
        return sheet;
    }

    private Line told(String loading, Line line) {
        return byHand.stream()
                .filter(row -> row.at(0).isEmpty() || row.at(0).equals(loading))
                .filter(row -> line.sector.equals(MUNICIPAL)
                        && row.at(1).equals(line.account)
                        && row.at(2).equals(String.valueOf(line.year))
                        && row.at(3).equals(String.valueOf(line.month)))
                .findFirst()
                .map(row -> new Line(
                        line.sector,
                        line.year,
                        line.month,
                        line.account,
                        line.name,
                        line.initial,
                        line.current,
                        Long.parseLong(row.at(4)),
                        Long.parseLong(row.at(5))))
                .orElse(line);
    }

    private static void add(Table sheet, Line line) {
        sheet.add(
                BigDecimal.valueOf(line.year),
                BigDecimal.valueOf(line.month),
                line.account,
                line.name,
                pesos(line.initial),
                pesos(line.current),
                pesos(line.accrued),
                pesos(line.collected),
                line.sector);
    }

    private void addYear(TextTable.Row row, int year) {
        var initial = figures(row.at(3)).get(year - FIRST_YEAR);
        var total = figures(row.at(4)).get(year - FIRST_YEAR);
        var owed = Double.parseDouble(row.at(5));
        var shares = shares(row, year);
        for (var month = 1; month <= (year == LAST_YEAR ? LAST_MONTH : 12); month++) {
            var current = Math.round(initial * (month < 7 ? 1 : 1.02));
            var collected = Math.round(total * shares.get(month - 1));
            addMonth(row, year, month, Math.round(initial), current, owed, collected);
        }
    }

    /** The last part takes what rounding leaves. */
    private void addMonth(
            TextTable.Row row, int year, int month, long initial, long current, double owed, long collected) {
        var parts = Part.of(row);
        var moving = shaken(parts, year, month);
        long initialLeft = initial;
        long currentLeft = current;
        long collectedLeft = collected;
        for (var part : parts) {
            var last = part == parts.getLast();
            var ownInitial = last ? initialLeft : Math.round(initial * part.share);
            var ownCurrent = last ? currentLeft : Math.round(current * part.share);
            var own = last ? collectedLeft : Math.round(collected * moving.get(parts.indexOf(part)));
            initialLeft -= ownInitial;
            currentLeft -= ownCurrent;
            collectedLeft -= own;
            lines.add(new Line(
                    row.at(0),
                    year,
                    month,
                    part.account,
                    part.name,
                    ownInitial,
                    ownCurrent,
                    Math.round(own * owed),
                    own));
        }
    }

    private static List<Double> shaken(List<Part> parts, int year, int month) {
        var shares = parts.stream()
                .map(part -> part.share * (1 + 0.1 * noise(part.account + year + "-" + month)))
                .toList();
        return scaled(shares);
    }

    /** The season of that year: the usual one, a little shaken, adding up to 1. */
    private static List<Double> shares(TextTable.Row row, int year) {
        var random = random((row.at(0).equals(MUNICIPAL) ? "" : row.at(0)) + row.at(1) + year);
        return scaled(figures(row.at(6)).stream()
                .map(share -> share * (1 + 0.05 * Math.clamp(random.nextGaussian(), -2, 2)))
                .toList());
    }

    private static List<Double> scaled(List<Double> shares) {
        var total = shares.stream().mapToDouble(Double::doubleValue).sum();
        return shares.stream().map(share -> share / total).toList();
    }

    private static double noise(String seed) {
        return Math.clamp(random(seed).nextGaussian(), -2, 2);
    }

    private static Random random(String seed) {
        var random = new Random(seed.hashCode() * 2_654_435_761L);
        random.nextGaussian();
        return random;
    }

    private static List<Double> figures(String text) {
        return Arrays.stream(text.split("/")).map(Double::valueOf).toList();
    }

    private static BigDecimal pesos(long thousands) {
        return BigDecimal.valueOf(thousands).multiply(BigDecimal.valueOf(1000));
    }
}
