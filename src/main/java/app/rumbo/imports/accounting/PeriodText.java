package app.rumbo.imports.accounting;

import app.rumbo.imports.Words;
import app.rumbo.imports.templates.Months;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with a month in it, such as <code>Al {dia}/{mes}/{año}</code>; looked for anywhere in what stands above a table,
 * whatever the case and accents. Only the places vary; no expression of the user's is ever run.
 */
final class PeriodText {

    private static final Pattern PLACE = Pattern.compile("\\{(dia|mes|ano|year)}");
    private static final String MONTHS =
            "enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|setiembre|octubre"
                    + "|noviembre|diciembre|ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic|1[0-2]|0?[1-9]";
    private static final Map<String, String> PLACES = Map.of(
            "dia",
            "\\d{1,2}",
            "mes",
            "(?<![\\d\\p{L}])(?:" + MONTHS + ")(?![\\d\\p{L}])",
            "ano",
            "(?<!\\d)(?:19|20|21)\\d\\d(?!\\d)");

    private final Pattern pattern;
    private final List<String> places = new ArrayList<>();

    /** What it finds; either may be missing from the text. */
    record Found(@Nullable Integer year, @Nullable Integer month) {}

    PeriodText(String written) {
        var plain = Words.plain(written).replace("{year}", "{ano}");
        var expression = new StringBuilder();
        var matcher = PLACE.matcher(plain);
        var end = 0;
        while (matcher.find()) {
            expression.append(literal(plain.substring(end, matcher.start())));
            expression.append('(').append(PLACES.get(matcher.group(1))).append(')');
            places.add(matcher.group(1));
            end = matcher.end();
        }
        expression.append(literal(plain.substring(end)));
        this.pattern = Pattern.compile(expression.toString());
    }

    /** Whether the text names a month or a year, in known places alone. */
    static boolean isOne(String written) {
        var rest = PLACE.matcher(Words.plain(written)).replaceAll("");
        return !rest.equals(Words.plain(written)) && !rest.contains("{");
    }

    /** Every time it occurs in the line. */
    List<Found> in(String line) {
        return pattern.matcher(Words.plain(line))
                .results()
                .map(result -> {
                    var found = new LinkedHashMap<String, Integer>();
                    for (var at = 0; at < places.size(); at++) {
                        var text = result.group(at + 1);
                        found.put(
                                places.get(at),
                                Integer.valueOf(places.get(at).equals("mes") ? Months.twoDigits(text) : text));
                    }
                    return new Found(found.get("ano"), found.get("mes"));
                })
                .toList();
    }

    private static String literal(String text) {
        var parts = text.split(" ", -1);
        var expression = new StringBuilder();
        for (var at = 0; at < parts.length; at++) {
            expression.append(at > 0 ? "\\s*" : "").append(parts[at].isEmpty() ? "" : Pattern.quote(parts[at]));
        }
        return expression.toString();
    }
}
