package app.rumbo.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a book as an {@code .xlsx} that opens well: header in bold and frozen, dates as dates, columns wide enough. */
final class BookWriter {

    private static final int WIDEST = 60;

    private BookWriter() {}

    static void write(Book book, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Rumbo", "1.0")) {
            book.sheets().forEach(sheet -> write(sheet, workbook.newWorksheet(sheet.name())));
        }
    }

    private static void write(Table table, Worksheet sheet) {
        for (var column = 0; column < table.headers().size(); column++) {
            sheet.value(0, column, table.headers().get(column));
            sheet.style(0, column).bold().fillColor("E8EDF8").set();
            sheet.width(column, width(table, column));
        }
        for (var row = 0; row < table.rows().size(); row++) {
            for (var column = 0; column < table.headers().size(); column++) {
                write(sheet, row + 1, column, table.rows().get(row).get(column));
            }
        }
        sheet.freezePane(0, 1);
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case BigDecimal number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> sheet.value(row, column, cell.toString());
        }
    }

    private static double width(Table table, int column) {
        var longest = table.rows().stream()
                .map(row -> row.get(column))
                .mapToInt(cell -> cell == null ? 0 : cell.toString().length())
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(table.headers().get(column).length(), longest) + 2.0);
    }
}
