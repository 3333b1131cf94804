package app.rumbo.imports.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Writes a table as a workbook of one sheet in which every cell is text: codes stay codes, nothing is computed. */
public final class TextSheet {

    private static final int NARROW = 16;
    private static final int WIDE = 60;

    private TextSheet() {}

    /**
     * Writes it.
     *
     * @param rows their cells in the order of the headers; null where there is nothing
     */
    public static void write(
            String name, List<String> headers, List<? extends List<@Nullable String>> rows, OutputStream out) {
        try (var workbook = new Workbook(out, "Rumbo", "1.0")) {
            var sheet = workbook.newWorksheet(name);
            for (var column = 0; column < headers.size(); column++) {
                sheet.value(0, column, headers.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, width(rows, column));
            }
            sheet.freezePane(0, 1);
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < headers.size(); column++) {
                    sheet.value(row + 1, column, rows.get(row).get(column));
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static int width(List<? extends List<@Nullable String>> rows, int column) {
        var longest = rows.stream()
                .map(row -> row.get(column))
                .mapToInt(cell -> cell == null ? 0 : cell.length())
                .max()
                .orElse(0);
        return Math.clamp(longest + 2, NARROW, WIDE);
    }
}
