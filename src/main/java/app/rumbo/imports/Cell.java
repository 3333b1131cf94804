package app.rumbo.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it was found, before anybody asked what it means.
 *
 * @param kind what the spreadsheet holds there; of a formula, what its stored result is
 * @param text the text found, as it goes into a problem; empty where blank
 * @param number the number, of NUMBER and PERCENT cells (a PERCENT cell that shows 65 % holds 0.65)
 * @param date the day, of DATE cells
 * @param origin where it stands
 */
public record Cell(
        Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate date,
        Origin origin) {

    /** What a spreadsheet can hold. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        /** A number whose format shows it as a percentage. */
        PERCENT,
        DATE,
        BOOLEAN,
        /** {@code #DIV/0!} and the like. */
        ERROR,
        /** A formula whose result nobody stored; formulas are never evaluated here. */
        UNCOMPUTED
    }

    /** An empty cell of a column that is there. */
    public static Cell blank(Origin origin) {
        return new Cell(Kind.BLANK, "", null, null, origin);
    }

    /** A text, blank where it holds nothing but blanks. */
    public static Cell text(String text, Origin origin) {
        return new Cell(text.isBlank() ? Kind.BLANK : Kind.TEXT, text, null, null, origin);
    }

    /** A plain number. */
    public static Cell number(BigDecimal number, Origin origin) {
        return new Cell(Kind.NUMBER, number.toPlainString(), number, null, origin);
    }

    /** A number shown as percentage, given as the fraction that the cell holds. */
    public static Cell percent(BigDecimal fraction, Origin origin) {
        var shown = fraction.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        return new Cell(Kind.PERCENT, shown, fraction, null, origin);
    }

    /** A calendar day. */
    public static Cell date(LocalDate day, Origin origin) {
        return new Cell(Kind.DATE, day.toString(), null, day, origin);
    }

    /** Whether there is nothing in it. */
    public boolean isBlank() {
        return kind == Kind.BLANK;
    }
}
