package app.rumbo.imports.templates;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one value comes about: from a column, or always the same, and what becomes of its text on the way. The steps
 * follow each other as the components stand here.
 *
 * @param column header of the column; none where the value is {@code constant}
 * @param occurrence which of several equal headers, from 1
 * @param constant the value itself, where it does not come from a column
 * @param replace pieces of text and what stands for them ({@code ","} becomes {@code "."}, a phrase becomes nothing)
 * @param pattern what of the text counts, such as <code>Eje {codigo}</code>
 * @param write how it is written, such as <code>E{codigo}</code>; <code>{valor}</code> is the text as it stands
 * @param values whole texts and the value each means
 * @param cases pieces that a text may contain and the value each means; the first that applies
 * @param textMeansNothing whether a text where a number is due means no value rather than a problem
 */
public record ValueRule(
        @Nullable String column,
        int occurrence,
        @Nullable String constant,
        Map<String, String> replace,
        @Nullable String pattern,
        @Nullable String write,
        Map<String, String> values,
        List<ValueCase> cases,
        boolean textMeansNothing) {

    /** Keeps maps and lists in their order. */
    public ValueRule {
        replace = Collections.unmodifiableMap(new LinkedHashMap<>(replace));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        cases = List.copyOf(cases);
    }

    /** The text of a column as it stands. */
    public static ValueRule of(String column) {
        return new ValueRule(column, 1, null, Map.of(), null, null, Map.of(), List.of(), false);
    }

    /** The same value in every row. */
    public static ValueRule always(String constant) {
        return new ValueRule(null, 1, constant, Map.of(), null, null, Map.of(), List.of(), false);
    }

    /** Whether it is a column's text as it stands. */
    public boolean isPlainColumn() {
        return column != null && equals(of(column));
    }

    /**
     * What a text that contains a piece means.
     *
     * @param contains the piece, whatever its case and accents; empty for every text
     * @param value the value
     */
    public record ValueCase(String contains, String value) {}
}
