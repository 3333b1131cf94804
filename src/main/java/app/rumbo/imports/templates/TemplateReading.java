package app.rumbo.imports.templates;

import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.SourceRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a file through a template: row by row the sheet becomes rows of the exchange workbook, which go to the
 * same validation as any import. Only the goals and units met so far are kept in memory.
 */
public final class TemplateReading {

    private static final int MOST_FINDINGS = 20_000;

    private final ReadingTemplate template;
    private final ReadingContext context;
    private final Consumer<ExchangeRow> rows;
    private final List<Finding> findings = new ArrayList<>();
    private final UnitRows units;
    private final String plan;
    private @Nullable Binding binding;
    private @Nullable GoalPath path;
    private @Nullable IndicatorRows indicators;

    /** @param taker takes every row as soon as it is made */
    public TemplateReading(ReadingTemplate template, ReadingContext context, Consumer<SourceRow> taker) {
        this.template = template;
        this.context = context;
        this.rows = row -> taker.accept(row.toSource(context.sheet()));
        this.plan = context.plan();
        this.units = new UnitRows(template.unit(), context.units(), this.rows);
    }

    /** Code of the plan that is read into. */
    public String plan() {
        return plan;
    }

    /**
     * Takes the next row of the sheet, from the first on.
     *
     * @return columns that are missing, told once, with the header row; no further row may follow then
     */
    public List<MissingColumn> accept(SheetLine line) {
        if (line.row() < template.layout().headerRow()) {
            return List.of();
        }
        if (line.row() == template.layout().headerRow()) {
            return bind(line);
        }
        if (binding != null && path != null && indicators != null) {
            translate(line, binding, path, indicators);
        }
        return List.of();
    }

    /** Whether the header row was met. */
    public boolean isBound() {
        return binding != null;
    }

    /** What the file got wrong, so far. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private List<MissingColumn> bind(SheetLine line) {
        var bound = new Binding(template, new Headers(line));
        binding = bound;
        path = new GoalPath(bound.levels());
        indicators = new IndicatorRows(template, bound, context, rows, this::note);
        if (!context.planExists()) {
            rows.accept(planRow(line.row()));
        }
        return bound.missing();
    }

    private void translate(SheetLine line, Binding bound, GoalPath goals, IndicatorRows figures) {
        var placed = goals.place(line, figures.isNamed(line));
        if (placed.isEmpty()) {
            return;
        }
        var goal = placed.get().goal();
        var unit = units.of(line, bound.unit());
        for (var fresh : placed.get().fresh()) {
            rows.accept(goalRow(line, fresh, fresh.node().equals(goal) ? unit : null));
            noteDoubledCode(line, fresh);
        }
        figures.accept(line, goal, unit);
        budget(line, bound, goal);
    }

    private void note(Finding finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    private ExchangeRow planRow(int row) {
        var block = template.plan();
        var cells = new LinkedHashMap<String, ExchangeCell>();
        cells.put("Código", ExchangeCell.given(plan));
        cells.put("Nombre", ExchangeCell.given(block.name()));
        cells.put("Tipo", ExchangeCell.given(block.kind()));
        cells.put("Inicio", ExchangeCell.given(block.start().toString()));
        cells.put("Término", ExchangeCell.given(block.end().toString()));
        cells.put("Niveles", ExchangeCell.given(String.join(" > ", template.levelNames())));
        return new ExchangeRow(ExchangeSheet.PLANS, row, cells);
    }

    private ExchangeRow goalRow(SheetLine line, GoalPath.Fresh fresh, UnitRows.@Nullable Answering unit) {
        var node = fresh.node();
        var cells = new LinkedHashMap<String, ExchangeCell>();
        var title = fresh.columns().title().of(line);
        cells.put("Plan", ExchangeCell.given(plan));
        cells.put("Código", codeCell(line, fresh));
        cells.put(
                "Objetivo superior",
                ExchangeCell.given(node.parent() == null ? "" : node.parent().code()));
        cells.put("Nombre", title.saying(node.title()));
        if (fresh.columns().weight() != null) {
            cells.put("Ponderación", fresh.columns().weight().figure(line));
        }
        if (unit != null) {
            cells.put("Unidad responsable", unit.first());
            cells.put("Unidades corresponsables", unit.others());
        }
        return new ExchangeRow(ExchangeSheet.GOALS, line.row(), cells);
    }

    private static ExchangeCell codeCell(SheetLine line, GoalPath.Fresh fresh) {
        var columns = fresh.columns();
        var found = columns.code() == null
                ? columns.title().of(line)
                : columns.code().of(line);
        return found.saying(fresh.node().code());
    }

    private void noteDoubledCode(SheetLine line, GoalPath.Fresh fresh) {
        var code = fresh.node().code();
        if (!fresh.code().isEmpty() && !fresh.code().equals(code)) {
            var column = codeCell(line, fresh).header();
            note(new Finding(
                    Finding.Item.GOAL,
                    code,
                    context.sheet(),
                    line.row(),
                    column == null ? "" : column,
                    fresh.code(),
                    "imports.finding.code-twice",
                    List.of(fresh.code(), code)));
        }
    }

    private void budget(SheetLine line, Binding bound, GoalNode goal) {
        var lines = new LinkedHashMap<String, Map<String, ExchangeCell>>();
        for (var amount : bound.amounts()) {
            var cell = amount.value().figure(line);
            if (!cell.isBlank()) {
                lines.computeIfAbsent(amount.year() + "\n" + amount.account(), ignored -> budgetKey(amount, goal))
                        .put(amount.amount(), cell);
            }
        }
        lines.values().forEach(cells -> rows.accept(new ExchangeRow(ExchangeSheet.BUDGET, line.row(), cells)));
    }

    private Map<String, ExchangeCell> budgetKey(Binding.Amount amount, GoalNode goal) {
        var cells = new LinkedHashMap<String, ExchangeCell>();
        cells.put("Plan", ExchangeCell.given(plan));
        cells.put("Objetivo", ExchangeCell.given(goal.code()));
        cells.put("Año", ExchangeCell.given(amount.year()));
        cells.put("Cuenta", ExchangeCell.given(amount.account()));
        return cells;
    }
}
