package app.rumbo.imports.templates;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What of a cell's text counts: <code>Eje {codigo}</code> takes {@code 1} out of {@code Eje 1. Ambiente}, and
 * <code>en un {numero}%</code> takes 5 out of a sentence. The place stands for a code ({@code {codigo}}) or a figure
 * ({@code {numero}}); it is looked for anywhere in the text, whatever the case. No expression of the user's is ever
 * run.
 */
public final class TextPattern {

    private static final Pattern PLACE = Pattern.compile("\\{(codigo|numero)}");
    private static final Map<String, String> PLACES =
            Map.of("codigo", "([\\p{L}\\d]++(?:[.\\-][\\p{L}\\d]++)*+)", "numero", "(-?\\d[\\d.,]*+)");

    private final Pattern pattern;

    private TextPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** @throws IllegalArgumentException where it does not hold exactly one place */
    public static TextPattern of(String written) {
        var line = SheetWords.line(written);
        var place = PLACE.matcher(line);
        if (!place.find()) {
            throw new IllegalArgumentException(written);
        }
        var after = line.substring(place.end());
        if (PLACE.matcher(after).find()) {
            throw new IllegalArgumentException(written);
        }
        var atStart = place.start() == 0 && place.group(1).equals("codigo");
        var before = atStart ? "^" : Pattern.quote(line.substring(0, place.start()));
        var expression = before + PLACES.get(place.group(1)) + (after.isEmpty() ? "" : Pattern.quote(after));
        return new TextPattern(Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** What stands in the place; empty where the text is not of that pattern. */
    public Optional<String> find(String text) {
        var matcher = pattern.matcher(SheetWords.line(text));
        return matcher.find() ? Optional.of(trimmed(matcher.group(1))) : Optional.empty();
    }

    private static String trimmed(String found) {
        return found.endsWith(".") || found.endsWith(",") ? found.substring(0, found.length() - 1) : found;
    }
}
