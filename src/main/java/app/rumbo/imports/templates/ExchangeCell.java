package app.rumbo.imports.templates;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the exchange workbook gets for one of its columns, and where it was found.
 *
 * @param header header in the municipality's own sheet; none where the template itself gives the value
 * @param text what was found there, after the template's rules
 * @param number the number, where it is one
 * @param percent whether the number was shown as a percentage
 */
public record ExchangeCell(
        @Nullable String header, String text, @Nullable BigDecimal number, boolean percent) {

    /** A value that the template gives. */
    public static ExchangeCell given(String text) {
        return new ExchangeCell(null, text, null, false);
    }

    /** Whether there is no value. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** The same place with another text. */
    public ExchangeCell saying(String other) {
        return new ExchangeCell(header, other, null, false);
    }
}
