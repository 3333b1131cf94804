package app.rumbo.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook made for a test, as a person would type it. */
public final class TestBook {

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    /** A number shown as a percentage. */
    public record Percent(double fraction) {}

    /** A formula with the result that is stored beside it; null for none. */
    public record Formula(String text, @Nullable Double result) {}

    /** Adds a sheet with its headers. */
    public TestBook sheet(String name, String... headers) {
        var sheet = workbook.createSheet(name);
        var row = sheet.createRow(0);
        for (var i = 0; i < headers.length; i++) {
            row.createCell(i).setCellValue(headers[i]);
        }
        return this;
    }

    /** Adds a row to the last sheet; null leaves a cell empty. */
    public TestBook row(@Nullable Object... values) {
        var sheet = last();
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (var i = 0; i < values.length; i++) {
            if (values[i] != null) {
                set(row.createCell(i), values[i]);
            }
        }
        return this;
    }

    /** The last sheet, for what is out of the ordinary. */
    public Sheet last() {
        return workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
    }

    /** The file. */
    public byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void set(Cell cell, Object value) {
        switch (value) {
            case String text -> cell.setCellValue(text);
            case Integer number -> cell.setCellValue(number);
            case Double number -> cell.setCellValue(number);
            case BigDecimal number -> cell.setCellValue(number.doubleValue());
            case Boolean truth -> cell.setCellValue(truth);
            case LocalDate day -> {
                cell.setCellValue(day);
                styled(cell, "yyyy-mm-dd");
            }
            case Percent percent -> {
                cell.setCellValue(percent.fraction());
                styled(cell, "0%");
            }
            case Formula formula -> {
                if (formula.result() != null) {
                    cell.setCellValue(formula.result());
                    cell.setCellFormula(formula.text());
                    cell.setCellValue(formula.result());
                } else {
                    cell.setCellFormula(formula.text());
                }
            }
            default -> throw new IllegalArgumentException("no cell holds " + value.getClass());
        }
    }

    private void styled(Cell cell, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }
}
