package app.rumbo.imports.templates;

import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.SourceRow;
import app.rumbo.shared.Country;
import app.rumbo.shared.SpanishFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The shipped templates and the real sheets that they are for, read bare. */
final class Sheets {

    private static final Path FOLDER = Path.of("src/test/resources/sheets");

    private Sheets() {}

    static ReadingTemplate template(String code) {
        try (var file = Sheets.class.getResourceAsStream("/reading-templates/" + code + ".yaml")) {
            return TemplateYaml.read(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Read tenjo() {
        return read("tenjo-plan-indicativo", "tenjo-plan-indicativo.xlsx");
    }

    static Read read(String template, String file) {
        return read(template(template), file);
    }

    static Read read(ReadingTemplate template, String file) {
        var rows = new ArrayList<SourceRow>();
        try (var sheet = OwnSheets.open(
                        FOLDER.resolve(file), file, template.layout().sheet())
                .orElseThrow()) {
            var context = new ReadingContext(
                    sheet.name(), template.plan().code(), false, Map.of(), new SpanishFormat(Country.CL));
            var reading = new TemplateReading(template, context, rows::add);
            var missing = new ArrayList<MissingColumn>();
            sheet.read(line -> {
                missing.addAll(reading.accept(line));
                return true;
            });
            return new Read(rows, reading.findings(), missing);
        }
    }

    static List<SheetLine> first(String file, @Nullable String name) {
        try (var sheet = OwnSheets.open(FOLDER.resolve(file), file, name).orElseThrow()) {
            return OwnSheets.first(sheet, 30);
        }
    }

    record Read(List<SourceRow> rows, List<Finding> findings, List<MissingColumn> missing) {

        List<SourceRow> of(ExchangeSheet sheet) {
            return rows.stream().filter(row -> row.sheet() == sheet).toList();
        }
    }
}
