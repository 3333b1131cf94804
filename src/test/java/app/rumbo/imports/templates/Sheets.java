package app.rumbo.imports.templates;

import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.SourceRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** The shipped templates and the real sheets that they are for, read bare. */
final class Sheets {

    private Sheets() {}

    static ReadingTemplate template(String code) {
        try (var file = Sheets.class.getResourceAsStream("/reading-templates/" + code + ".yaml")) {
            return TemplateYaml.read(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Read tenjo() {
        return read(template("tenjo-plan-indicativo"), "PDM", tenjoLines());
    }

    static List<SheetLine> tenjoLines() {
        try (var file = Objects.requireNonNull(Sheets.class.getResourceAsStream("/sheets/tenjo-plan-indicativo.xlsx"));
                var book = new ReadableWorkbook(file, new ReadingOptions(true, false));
                var rows = book.findSheet("PDM").orElseThrow().openStream()) {
            return rows.map(row -> new SheetLine(
                            row.getRowNum(), row.stream().map(Sheets::cell).toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Read csv(String template, String file) {
        var lines = new ArrayList<SheetLine>();
        try {
            CsvSheet.read(Path.of("src/test/resources/sheets", file), lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(template(template), file, lines);
    }

    static Read read(ReadingTemplate template, String sheet, List<SheetLine> lines) {
        var rows = new ArrayList<SourceRow>();
        var reading = new TemplateReading(template, new ReadingContext(sheet, null, false, Map.of()), rows::add);
        var missing =
                lines.stream().flatMap(line -> reading.accept(line).stream()).toList();
        return new Read(rows, reading.findings(), missing);
    }

    private static SheetCell cell(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return SheetCell.EMPTY;
        }
        var isNumber = cell.getType() == CellType.NUMBER
                || (cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal);
        if (!isNumber) {
            return SheetCell.text(Objects.toString(cell.getRawValue(), ""));
        }
        var number = BigDecimal.valueOf(Double.parseDouble(cell.getRawValue())).stripTrailingZeros();
        var format = cell.getDataFormatString();
        return new SheetCell(number.toPlainString(), number, format != null && format.contains("%"));
    }

    record Read(List<SourceRow> rows, List<Finding> findings, List<MissingColumn> missing) {

        List<SourceRow> of(ExchangeSheet sheet) {
            return rows.stream().filter(row -> row.sheet() == sheet).toList();
        }
    }
}
