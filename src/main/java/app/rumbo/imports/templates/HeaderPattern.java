package app.rumbo.imports.templates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A header with places in it, such as <code>T{q}. PLANEADO {año}</code>: {@code {año}} (or {@code {year}}) four digits, {@code {q}} a
 * quarter, {@code {s}} a semester, {@code {m}} a month by number or Spanish name. Case, accents, blanks, dots and
 * hyphens do not count, so {@code T.4 EJECUTADO 2024} is met as well. Only these places vary; no expression of the
 * user's is ever run.
 */
final class HeaderPattern {

    private static final Pattern PLACE = Pattern.compile("\\{(\\p{L}+)}");
    private static final String MONTHS =
            "ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|may(?:o)?|jun(?:io)?|jul(?:io)?|ago(?:sto)?"
                    + "|sep(?:tiembre)?|set(?:iembre)?|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?|0?[1-9]|1[0-2]";
    private static final Map<String, String> PLACES =
            Map.of("año", "(?:19|20|21)\\d\\d", "q", "[1-4]", "s", "[12]", "m", MONTHS);

    private final Pattern pattern;
    private final java.util.List<String> places = new java.util.ArrayList<>();

    private HeaderPattern(String written) {
        var expression = new StringBuilder();
        var matcher = PLACE.matcher(written);
        var end = 0;
        while (matcher.find()) {
            expression.append(literal(written.substring(end, matcher.start()))).append(place(matcher.group(1)));
            end = matcher.end();
        }
        expression.append(literal(written.substring(end)));
        this.pattern = Pattern.compile(expression.toString());
    }

    /** @throws IllegalArgumentException where a place is unknown */
    static HeaderPattern of(String written) {
        return new HeaderPattern(named(written));
    }

    /** What stands in the places of a header that it meets: months as two digits; empty where it does not meet it. */
    Optional<Map<String, String>> match(String header) {
        var matcher = pattern.matcher(SheetWords.skeleton(header));
        return matcher.matches() ? Optional.of(found(matcher)) : Optional.empty();
    }

    /** Puts what was found into the places of a text. */
    static String fill(String text, Map<String, String> found) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(found.getOrDefault(place.group(1), place.group())));
    }

    private Map<String, String> found(Matcher matcher) {
        var found = new LinkedHashMap<String, String>();
        for (var index = 0; index < places.size(); index++) {
            var text = matcher.group(index + 1);
            found.put(places.get(index), places.get(index).equals("m") ? Months.twoDigits(text) : text);
        }
        return found;
    }

    /** The year may be called by its English name too. */
    private static String named(String written) {
        return written.replace("{year}", "{año}");
    }

    private static String literal(String text) {
        var skeleton = SheetWords.skeleton(text);
        return skeleton.isEmpty() ? "" : Pattern.quote(skeleton);
    }

    private String place(String name) {
        var expression = PLACES.get(name);
        if (expression == null) {
            throw new IllegalArgumentException(name);
        }
        places.add(name);
        return "(" + expression + ")";
    }
}
