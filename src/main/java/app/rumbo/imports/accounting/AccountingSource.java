package app.rumbo.imports.accounting;

import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.Findings;
import app.rumbo.imports.ImportProblem;
import app.rumbo.imports.RowSource;
import app.rumbo.imports.SourceRow;
import app.rumbo.imports.internal.Vocabulary;
import app.rumbo.imports.templates.NumberStyle;
import app.rumbo.imports.templates.OwnSheet;
import app.rumbo.shared.Country;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file of an accounting system as a source of rows. A first pass finds out what it is of and which of its accounts sum
 * others; the import's own pass adds up and hands on the most detailed lines. No pass holds the lines.
 */
final class AccountingSource implements RowSource {

    private final AccountingTemplate template;
    private final Surroundings around;
    private final OwnSheet sheet;
    private final Findings opening = new Findings();
    private final FileHead head;
    private final @Nullable Columns columns;
    private final Survey survey = new Survey();
    private final YearMonthFound period;
    private final MoneyUnit unit;
    private @Nullable Sums sums;
    private @Nullable StoredBefore before;

    /**
     * Opens the source over a sheet, which it closes.
     *
     * @param year as which it was asked for; null where the file has to say
     * @param month likewise
     */
    AccountingSource(
            AccountingTemplate template,
            Surroundings around,
            OwnSheet sheet,
            @Nullable Integer year,
            @Nullable Integer month) {
        this.template = template;
        this.around = around;
        this.sheet = sheet;
        this.head = FileHead.of(template, sheet);
        this.period = new YearMonthFound(year, month, sheet.name(), around.format(), opening);
        head.periods().forEach(period::hear);
        this.columns = bind();
        this.unit = unit();
        if (columns != null) {
            survey(columns);
        }
    }

    /** What the file is about; null where it cannot be told. */
    StoredMoney.@Nullable Scope scope() {
        if (columns == null || !period.isKnown()) {
            return null;
        }
        return new StoredMoney.Scope(
                template.content(),
                Objects.requireNonNull(period.year()),
                Objects.requireNonNull(period.month()),
                survey.sectors().stream().map(AccountingSource::stored).collect(Collectors.toSet()));
    }

    /** Takes what is stored of the file's month, which has to be known before its rows are asked for. */
    void compareWith(StoredBefore stored) {
        before = stored;
    }

    /** A problem with the file as a whole. */
    void tell(ImportProblem problem) {
        opening.add(problem);
    }

    /** The same as something to know. */
    void tell(app.rumbo.imports.ImportWarning warning) {
        opening.add(warning);
    }

    /** The file's sheet, as problems name it. */
    String sheetName() {
        return sheet.name();
    }

    /** What the file's amounts are counted in. */
    MoneyUnit unitRead() {
        return unit;
    }

    /** The file's sums; null before its rows were read. */
    @Nullable
    Sums sums() {
        return sums;
    }

    @Override
    public Set<ExchangeSheet> sheets() {
        return before == null ? Set.of() : Set.of(template.content().sheet());
    }

    @Override
    public Set<Column> columns(ExchangeSheet asked) {
        var told = EnumSet.of(Column.YEAR, Column.ACCOUNT);
        if (template.content() == Content.REVENUE) {
            told.add(Column.MONTH);
        }
        told.addAll(template.places().keySet());
        told.addAll(template.amounts().keySet());
        return told;
    }

    @Override
    public void inspect(Findings findings) {
        opening.tellTo(findings);
        if (before == null && columns != null) {
            pass(columns, null, findings);
        }
    }

    @Override
    public void read(ExchangeSheet asked, Consumer<SourceRow> rows, Findings findings) {
        if (columns != null && before != null) {
            pass(columns, new MoneyRow(template, sheet.name(), columns.account().header(), before, rows), findings);
        }
    }

    @Override
    public void close() {
        sheet.close();
    }

    private @Nullable Columns bind() {
        var header = head.header();
        if (header == null) {
            opening.add(ImportProblem.ofSheet(
                    sheet.name(),
                    "imports.accounting.no-header",
                    String.join(", ", template.amounts().values())));
            return null;
        }
        for (var column : head.missing()) {
            var nearest = column.nearest();
            opening.add(new ImportProblem(
                    sheet.name(),
                    header.row(),
                    column.header(),
                    nearest,
                    nearest == null
                            ? "imports.problem.template-column-missing"
                            : "imports.problem.template-column-nearest",
                    nearest == null ? List.of(column.header()) : List.of(column.header(), nearest)));
        }
        return head.missing().isEmpty() ? new Columns(template, header) : null;
    }

    /** What the template says, as long as the file does not say otherwise. */
    private MoneyUnit unit() {
        var told = template.unit();
        var note = head.unit();
        if (told == MoneyUnit.FROM_NOTE) {
            if (note.isEmpty()) {
                opening.add(ImportProblem.ofSheet(sheet.name(), "imports.accounting.no-unit"));
            }
            return note.map(FileHead.Note::said).orElse(MoneyUnit.ONE);
        }
        note.filter(said -> said.said() != told)
                .ifPresent(said -> opening.add(new ImportProblem(
                        sheet.name(),
                        said.row(),
                        null,
                        said.text(),
                        "imports.accounting.other-unit",
                        List.of(told.word()))));
        return told;
    }

    private void survey(Columns bound) {
        var reader = new LineReader(template, bound, around, sheet.name(), new Findings());
        sheet.read(line -> {
            if (reader.read(line) instanceof LineReader.Row.Line found) {
                survey.see(found.line());
                survey.hear(line, bound);
                period.hear(line, bound);
            }
            return true;
        });
        if (survey.sectors().isEmpty()) {
            opening.add(ImportProblem.ofSheet(sheet.name(), "imports.accounting.no-lines"));
        }
        if (template.layout().numbers() == null && survey.vote().isMixed()) {
            opening.add(ImportProblem.ofSheet(sheet.name(), "imports.accounting.numbers-mixed"));
        }
        if (!period.isKnown() && !opening.hasProblems()) {
            opening.add(ImportProblem.ofSheet(sheet.name(), "imports.accounting.no-period"));
        }
    }

    private void pass(Columns bound, @Nullable MoneyRow rows, Findings findings) {
        var amounts = new Amounts(bound, style(), unit, sheet.name(), findings);
        var adding =
                new Sums(survey, amounts, template.layout().tolerance().movePointRight(unit.zeros()), around.format());
        var parents = new Parents(sheet.name(), bound.account().header(), findings);
        var reader = new LineReader(template, bound, around, sheet.name(), findings);
        sheet.read(line -> {
            switch (reader.read(line)) {
                case LineReader.Row.Line(var found)
                when survey.isParent(found) -> {
                    parents.above(found);
                    adding.hear(found, amounts.of(line));
                }
                case LineReader.Row.Line(var found) -> {
                    var read = amounts.of(line);
                    parents.below(found);
                    adding.add(found, read);
                    if (rows != null) {
                        rows.give(found, read, amounts);
                    }
                }
                case LineReader.Row.Total(var total) -> adding.hearTotal(total, amounts.of(total));
                case LineReader.Row.Nothing() -> {}
            }
            return true;
        });
        adding.tell(findings);
        if (rows != null) {
            rows.finish(findings);
        }
        sums = adding;
    }

    private NumberStyle style() {
        var told = template.layout().numbers();
        return told != null
                ? told
                : survey.vote()
                        .style()
                        .orElse(around.country() == Country.CL ? NumberStyle.COMMA_DECIMAL : NumberStyle.POINT_DECIMAL);
    }

    /** The sector as it is stored; the municipality's own where it is none, which the import tells. */
    static String stored(String sector) {
        return Vocabulary.of(ExchangeSheet.LEDGER, Column.SECTOR).stored(sector).orElse("municipal");
    }
}
