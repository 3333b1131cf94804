package app.rumbo.imports.workbook;

import app.rumbo.imports.Cell;
import app.rumbo.imports.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cell of a sheet as read, before it has a header; see {@link Cell} for what its parts mean. */
public record RawCell(
        Cell.Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate date) {

    /** Nothing there. */
    public static final RawCell BLANK = new RawCell(Cell.Kind.BLANK, "", null, null);

    /** Whether there is nothing in it. */
    public boolean isBlank() {
        return kind == Cell.Kind.BLANK;
    }

    /** The cell with its place in the user's file. */
    public Cell at(Origin origin) {
        return new Cell(kind, text, number, date, origin);
    }

    static RawCell text(String text) {
        return text.isBlank() ? BLANK : new RawCell(Cell.Kind.TEXT, text, null, null);
    }

    static RawCell number(BigDecimal number, Styles.Format format, boolean from1904) {
        return switch (format) {
            case PLAIN -> new RawCell(Cell.Kind.NUMBER, plain(number), number, null);
            case PERCENT -> new RawCell(Cell.Kind.PERCENT, plain(number.movePointRight(2)) + "%", number, null);
            case DATE -> dated(number, from1904);
        };
    }

    /** The number that a double stands for, in its shortest form: 500 rather than 500.0. */
    static BigDecimal exact(double value) {
        var number = BigDecimal.valueOf(value);
        return number.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(plain(number));
    }

    static RawCell date(LocalDate day) {
        return new RawCell(Cell.Kind.DATE, day.toString(), null, day);
    }

    private static RawCell dated(BigDecimal serial, boolean from1904) {
        var day = SerialDate.of(serial, from1904);
        return day == null ? number(serial, Styles.Format.PLAIN, from1904) : date(day);
    }

    private static String plain(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        return (number.scale() == 0 ? number : number.stripTrailingZeros()).toPlainString();
    }
}
