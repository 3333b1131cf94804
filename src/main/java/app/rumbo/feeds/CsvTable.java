package app.rumbo.feeds;

import app.rumbo.shared.Country;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * CSV (RFC 4180) as a country's Excel reads it without being asked: semicolons and decimal commas in Chile, commas and
 * decimal points in Peru, a byte order mark before it all. Numbers are bare, missing ones empty; texts are quoted, and one
 * that a spreadsheet would compute is made text by an apostrophe.
 */
final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String COMPUTED = "=+-@\t\r\n";

    private final Writer out;
    private final boolean chile;

    /** @param headers of the columns, in order */
    CsvTable(Writer out, Country country, List<String> headers) {
        this.out = out;
        this.chile = country == Country.CL;
        write(BYTE_ORDER_MARK);
        row(headers.toArray());
    }

    /** One row: texts, numbers, and null where there is nothing. */
    void row(@Nullable Object... cells) {
        write(Arrays.stream(cells).map(this::cell).collect(Collectors.joining(chile ? ";" : ",", "", "\r\n")));
    }

    private String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number(number);
            case Integer number -> Integer.toString(number);
            default -> text(cell.toString());
        };
    }

    private String number(BigDecimal number) {
        var plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return chile ? plain.replace('.', ',') : plain;
    }

    private static String text(String text) {
        var computed = !text.isEmpty() && COMPUTED.indexOf(text.charAt(0)) >= 0;
        return '"' + (computed ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
