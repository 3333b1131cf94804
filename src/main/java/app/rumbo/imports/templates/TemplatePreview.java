package app.rumbo.imports.templates;

import app.rumbo.imports.SourceRow;
import app.rumbo.shared.SpanishFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a template makes of the first rows of a sheet, while it is still being made.
 *
 * @param rows rows for the exchange workbook, in the order made
 * @param missing columns that the template names and the sheet lacks
 * @param findings what those rows get wrong about themselves
 */
public record TemplatePreview(List<SourceRow> rows, List<MissingColumn> missing, List<Finding> findings) {

    /** Reads those rows. */
    public static TemplatePreview of(
            ReadingTemplate template, String sheet, List<SheetLine> first, SpanishFormat format) {
        var rows = new ArrayList<SourceRow>();
        var missing = new ArrayList<MissingColumn>();
        var context = new ReadingContext(sheet, template.plan().code(), false, Map.of(), format);
        var reading = new TemplateReading(template, context, rows::add);
        first.forEach(line -> missing.addAll(reading.accept(line)));
        return new TemplatePreview(rows, missing, reading.findings());
    }
}
