package app.rumbo.imports.templates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The pattern that a header seems to follow: {@code T1. PLANEADO 2024} is one of
 * <code>T{q}. PLANEADO {año}</code>, for the period <code>{año}-Q{q}</code>.
 *
 * @param pattern the header with places for year and part of the year
 * @param period the period, with the same places
 */
record PeriodGuess(String pattern, String period) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20|21)\\d\\d(?!\\d)");
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final List<Part> PARTS = List.of(
            new Part(
                    Pattern.compile("(?<![\\p{L}\\d])(?:t|q|trim\\p{L}*)[.\\s]*([1-4])(?!\\d)", ANY_CASE),
                    "q",
                    "-Q{q}"),
            new Part(Pattern.compile("(?<!\\d)([1-4])[ºo°.\\s]*trim", ANY_CASE), "q", "-Q{q}"),
            new Part(Pattern.compile("(?<![\\p{L}\\d])(?:s|sem\\p{L}*)[.\\s]*([12])(?!\\d)", ANY_CASE), "s", "-S{s}"),
            new Part(Pattern.compile("(?<!\\d)([12])[ºo°.\\s]*sem", ANY_CASE), "s", "-S{s}"),
            new Part(
                    Pattern.compile(
                            "(?<!\\p{L})(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre"
                                    + "|noviembre|diciembre|ene|feb|mar|abr|jun|jul|ago|sep|set|oct|nov|dic)(?!\\p{L})",
                            ANY_CASE),
                    "m",
                    "-M{m}"));

    /** The pattern of a header that names a year; empty for any other. */
    static Optional<PeriodGuess> of(String header) {
        var year = YEAR.matcher(header);
        if (!year.find()) {
            return Optional.empty();
        }
        var pattern = header.substring(0, year.start()) + "{año}" + header.substring(year.end());
        for (var part : PARTS) {
            var found = part.form().matcher(pattern);
            if (found.find()) {
                var general = pattern.substring(0, found.start(1)) + "{" + part.place() + "}"
                        + pattern.substring(found.end(1));
                return Optional.of(new PeriodGuess(general, "{año}" + part.period()));
            }
        }
        return Optional.of(new PeriodGuess(pattern, "{año}"));
    }

    /** The years that a header names. */
    static List<Integer> years(String header) {
        return YEAR.matcher(header)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .toList();
    }

    /** The frequency of such periods, in the exchange workbook's words. */
    String frequency() {
        if (period.contains("{q}")) {
            return "Trimestral";
        }
        if (period.contains("{s}")) {
            return "Semestral";
        }
        return period.contains("{m}") ? "Mensual" : "Anual";
    }

    private record Part(Pattern form, String place, String period) {}
}
