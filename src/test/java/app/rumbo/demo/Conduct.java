package app.rumbo.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an indicator or milestone fared: words such as {@code p=.9/.8 n=.05 falta=2026-Q3}, read from the tables.
 *
 * @param words what stands after each name
 */
record Conduct(Map<String, String> words) {

    static Conduct parse(String text) {
        var words = new HashMap<String, String>();
        Arrays.stream(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.split("=", 2))
                .forEach(word -> words.put(word[0], word[1]));
        return new Conduct(words);
    }

    /** The figures after that name, or those given instead. */
    List<Double> figures(String name, Double... otherwise) {
        var text = words.get(name);
        return text == null
                ? List.of(otherwise)
                : Arrays.stream(text.split("/")).map(Double::valueOf).toList();
    }

    /** The figure of a year counted from 0: the last one stands for the years after it. */
    double ofYear(String name, int index, double otherwise) {
        var figures = figures(name, otherwise);
        return figures.get(Math.min(index, figures.size() - 1));
    }

    boolean has(String name) {
        return words.containsKey(name);
    }

    /** Whether the period is one of those without an entry. */
    boolean misses(String period) {
        return List.of(words.getOrDefault("falta", "").split(",")).contains(period);
    }

    Optional<String> last() {
        return Optional.ofNullable(words.get("fin"));
    }

    /** The day on which a milestone was reached. */
    Optional<LocalDate> done() {
        return Optional.ofNullable(words.get("hecho")).map(LocalDate::parse);
    }

    /** The latest report of a milestone that goes on. */
    Optional<Standing> standing() {
        return Optional.ofNullable(words.get("va")).map(text -> {
            var parts = text.split("@");
            return new Standing(new BigDecimal(parts[0]), LocalDate.parse(parts[1]));
        });
    }

    /** Shares of the year's periods, adding up to 1. */
    List<Double> season(int periods) {
        var given = new ArrayList<>(figures("s"));
        if (given.isEmpty()) {
            for (var i = 0; i < periods; i++) {
                given.add(1.0);
            }
        }
        var total = given.stream().mapToDouble(Double::doubleValue).sum();
        return given.stream().map(share -> share / total).toList();
    }

    /**
     * What was last said of a milestone.
     *
     * @param percent 0 to 100
     * @param day date of the report
     */
    record Standing(BigDecimal percent, LocalDate day) {}
}
