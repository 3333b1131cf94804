package app.rumbo.demo;

import app.rumbo.shared.Frequency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the tables, with the words that say how it fares.
 *
 * @param plan the plan's code
 * @param goal the goal's code
 * @param code its own code
 * @param row the row it was read from
 * @param words direction, aggregation, accumulation, frequency, {@code base} and decimals, as written
 * @param years the target of each of the plan's years, null where there is none
 * @param unit the unit that answers for it, of its own or by its goal
 */
record Measure(
        String plan,
        String goal,
        String code,
        TextTable.Row row,
        List<String> words,
        List<@Nullable BigDecimal> years,
        String unit) {

    private static final Map<String, Frequency> FREQUENCIES =
            Map.of("M", Frequency.MONTHLY, "T", Frequency.QUARTERLY, "S", Frequency.SEMIANNUAL, "A", Frequency.ANNUAL);

    static Measure of(String plan, int lastYear, int firstYear, String goal, String goalUnit, TextTable.Row row) {
        var words = List.of(row.at(4).split("\\s+"));
        var years = years(row.at(6), lastYear - firstYear + 1);
        var unit = row.at(11).isEmpty() ? goalUnit : row.at(11);
        return new Measure(plan, goal, goal + "-" + row.at(1), row, words, years, unit);
    }

    private static List<@Nullable BigDecimal> years(String text, int count) {
        var given = text.split("\\s+");
        if (given.length == 1) {
            return new ArrayList<>(Collections.nCopies(count, new BigDecimal(text)));
        }
        return new ArrayList<>(Arrays.stream(given)
                .<@Nullable BigDecimal>map(year -> year.equals("-") ? null : new BigDecimal(year))
                .toList());
    }

    String name() {
        return row.at(2);
    }

    String measureUnit() {
        return row.at(3);
    }

    boolean percent() {
        return measureUnit().equals("%");
    }

    Frequency frequency() {
        return words.stream()
                .filter(FREQUENCIES::containsKey)
                .map(FREQUENCIES::get)
                .findFirst()
                .orElse(Frequency.QUARTERLY);
    }

    boolean is(String word) {
        return words.contains(word);
    }

    /** Whether the periods of a year add up. */
    boolean sums() {
        return is("suma");
    }

    int decimals() {
        return words.stream()
                .filter(word -> word.startsWith(","))
                .map(word -> Integer.valueOf(word.substring(1)))
                .findFirst()
                .orElse(percent() ? 1 : 0);
    }

    /** The figure as the municipality writes it down. */
    BigDecimal round(double figure) {
        return BigDecimal.valueOf(figure).setScale(decimals(), RoundingMode.HALF_UP);
    }

    /** Value and day of the baseline, where there is one. */
    @Nullable
    BigDecimal baseline() {
        return row.at(5).contains("@") ? new BigDecimal(row.at(5).split("@")[0]) : null;
    }

    @Nullable
    LocalDate baselineDate() {
        return row.at(5).contains("@") ? LocalDate.of(Integer.parseInt(row.at(5).split("@")[1]), 12, 31) : null;
    }

    /** Lower limit, upper limit and tolerance of a range; empty where the direction is none. */
    List<BigDecimal> range() {
        return is("rango")
                ? Arrays.stream(row.at(5).split("\\.\\.|~"))
                        .map(BigDecimal::new)
                        .toList()
                : List.of();
    }

    BigDecimal weight() {
        return new BigDecimal(row.at(7));
    }

    Conduct conduct() {
        return Conduct.parse(row.at(8));
    }

    String formula() {
        return row.at(9);
    }

    String verification() {
        return row.at(10);
    }

    String note() {
        return row.at(12);
    }
}
