package app.rumbo.imports.templates;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a municipality's sheet.
 *
 * @param text what it says; numbers in their shortest form
 * @param number its number, where it is a number cell
 * @param percent whether it is a number shown as a percentage
 */
public record SheetCell(String text, @Nullable BigDecimal number, boolean percent) {

    /** A cell with nothing in it. */
    public static final SheetCell EMPTY = new SheetCell("", null, false);

    /** A cell of text. */
    public static SheetCell text(String text) {
        return new SheetCell(text, null, false);
    }

    /** Whether nothing is in it. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
