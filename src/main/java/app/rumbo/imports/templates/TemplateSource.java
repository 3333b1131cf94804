package app.rumbo.imports.templates;

import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.Findings;
import app.rumbo.imports.ImportProblem;
import app.rumbo.imports.ImportWarning;
import app.rumbo.imports.RowSource;
import app.rumbo.imports.SourceRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A municipality's own sheet as a source of rows, through its reading template. The file is streamed for every sheet
 * asked for; units, plan, goals and indicators alone, which the import holds in memory anyway, are kept from the first
 * pass.
 */
public final class TemplateSource implements RowSource {

    private final ReadingTemplate template;
    private final ReadingContext context;
    private final OwnSheet sheet;
    private final Map<ExchangeSheet, List<SourceRow>> kept = new EnumMap<>(ExchangeSheet.class);
    private final Map<ExchangeSheet, Set<Column>> columns = new EnumMap<>(ExchangeSheet.class);
    private final List<MissingColumn> missing = new ArrayList<>();
    private final List<Finding> findings;
    private final String plan;
    private final boolean bound;

    /** Opens the source over a sheet, which it closes. */
    public TemplateSource(ReadingTemplate template, ReadingContext context, OwnSheet sheet) {
        this.template = template;
        this.context = context;
        this.sheet = sheet;
        var reading = pass(this::keep);
        this.findings = reading.findings();
        this.plan = reading.plan();
        this.bound = reading.isBound();
    }

    /** Code of the plan that is read into. */
    public String plan() {
        return plan;
    }

    /** Code of the template. */
    public String template() {
        return template.code();
    }

    /** What the file got wrong about its own figures. */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public Set<ExchangeSheet> sheets() {
        return Collections.unmodifiableSet(columns.keySet());
    }

    @Override
    public Set<Column> columns(ExchangeSheet asked) {
        return Collections.unmodifiableSet(columns.getOrDefault(asked, Set.of()));
    }

    @Override
    public void read(ExchangeSheet asked, Consumer<SourceRow> rows, Findings told) {
        if (!asked.streamed()) {
            kept.getOrDefault(asked, List.of()).forEach(rows);
        } else if (columns.containsKey(asked)) {
            pass(row -> {
                if (row.sheet() == asked) {
                    rows.accept(row);
                }
            });
        }
    }

    @Override
    public void inspect(Findings told) {
        if (!bound) {
            told.add(ImportProblem.ofSheet(
                    sheet.name(),
                    "imports.problem.template-header-missing",
                    template.layout().headerRow()));
        }
        missing.forEach(column -> told.add(problem(column)));
        findings.forEach(finding -> told.add(new ImportWarning(
                finding.sheet(),
                finding.row(),
                finding.column(),
                finding.value().isEmpty() ? null : finding.value(),
                finding.key(),
                List.copyOf(finding.arguments()))));
    }

    @Override
    public void close() {
        sheet.close();
    }

    private TemplateReading pass(Consumer<SourceRow> rows) {
        var reading = new TemplateReading(template, context, rows);
        sheet.read(line -> {
            var absent = reading.accept(line);
            if (missing.isEmpty()) {
                missing.addAll(absent);
            }
            return absent.isEmpty();
        });
        return reading;
    }

    private void keep(SourceRow row) {
        columns.computeIfAbsent(row.sheet(), ignored -> EnumSet.noneOf(Column.class))
                .addAll(row.cells().keySet());
        if (!row.sheet().streamed()) {
            kept.computeIfAbsent(row.sheet(), ignored -> new ArrayList<>()).add(row);
        }
    }

    private ImportProblem problem(MissingColumn column) {
        var nearest = column.nearest();
        var row = template.layout().headerRow();
        return nearest == null
                ? new ImportProblem(
                        sheet.name(),
                        row,
                        column.header(),
                        null,
                        "imports.problem.template-column-missing",
                        List.of(column.header()))
                : new ImportProblem(
                        sheet.name(),
                        row,
                        column.header(),
                        nearest,
                        "imports.problem.template-column-nearest",
                        List.of(column.header(), nearest));
    }
}
