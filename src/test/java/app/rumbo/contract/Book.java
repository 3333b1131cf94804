package app.rumbo.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook as a person would make it in Excel: sheets, a header row, rows of texts, numbers, days. */
final class Book {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle day = workbook.createCellStyle();
    private final CellStyle percent = workbook.createCellStyle();

    Book() {
        day.setDataFormat(workbook.createDataFormat().getFormat("dd-mm-yyyy"));
        percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
    }

    /** A number that shows as a percentage. */
    record Percent(double fraction) {}

    /** A formula with the result it had when the file was saved. */
    record Formula(String text, double result) {}

    Book sheet(String name, Object[] header, Object @Nullable []... rows) {
        var sheet = workbook.createSheet(name);
        write(sheet.createRow(0), header);
        for (var number = 0; number < rows.length; number++) {
            var row = rows[number];
            if (row != null) {
                write(sheet.createRow(number + 1), row);
            }
        }
        return this;
    }

    static Object[] row(@Nullable Object... cells) {
        return cells;
    }

    byte[] bytes() {
        try (workbook;
                var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(org.apache.poi.ss.usermodel.Row row, @Nullable Object[] cells) {
        for (var column = 0; column < cells.length; column++) {
            var value = cells[column];
            if (value != null) {
                write(row.createCell(column), value);
            }
        }
    }

    private void write(Cell cell, Object value) {
        switch (value) {
            case Percent p -> {
                cell.setCellValue(p.fraction());
                cell.setCellStyle(percent);
            }
            case Formula f -> {
                cell.setCellFormula(f.text());
                cell.setCellValue(f.result());
            }
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case BigDecimal number -> cell.setCellValue(number.doubleValue());
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
    }
}
