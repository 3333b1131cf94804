package app.rumbo.imports.templates;

import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.templates.FigureRule.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row's indicators with their targets and measurements, as rows of the exchange workbook. */
final class IndicatorRows {

    private static final String PERIOD_PLACE = "{periodo}";

    private final @Nullable IndicatorRule rule;
    private final Binding binding;
    private final String plan;
    private final Consumer<ExchangeRow> rows;
    private final DirectionCheck directions;
    private final ResultChecks results;
    private final Map<String, String> unitOfGoal = new HashMap<>();

    IndicatorRows(
            ReadingTemplate template,
            Binding binding,
            ReadingContext context,
            Consumer<ExchangeRow> rows,
            Consumer<Finding> findings) {
        this.rule = template.indicator();
        this.binding = binding;
        this.plan = context.plan();
        this.rows = rows;
        this.directions = new DirectionCheck(context.sheet(), findings);
        this.results = new ResultChecks(binding.checks(), binding.reading(), context, findings);
    }

    /** Whether the row names an indicator. */
    boolean isNamed(SheetLine line) {
        var name = binding.fields().get("Nombre");
        return name != null && !name.of(line).isBlank();
    }

    /** Makes the rows of the line's indicators. */
    void accept(SheetLine line, GoalNode goal, UnitRows.@Nullable Answering unit) {
        if (rule == null || !isNamed(line)) {
            return;
        }
        var fields = fields(line, goal, unit);
        var names = names(said(fields, "Nombre").text(), rule.split());
        if (names.size() > 1) {
            split(line, fields, names);
            return;
        }
        var figures = figures(line);
        if (rule.directionFromTargets()) {
            fields.put("Sentido", directions.derive(line, fields, figures));
        }
        rows.accept(new ExchangeRow(ExchangeSheet.INDICATORS, line.row(), fields));
        var code = said(fields, "Código").text();
        figures.forEach(figure -> rows.accept(figureRow(line, code, figure)));
        results.check(line, code, fields, figures);
    }

    private void split(SheetLine line, Map<String, ExchangeCell> fields, List<String> names) {
        var code = said(fields, "Código");
        var name = said(fields, "Nombre");
        for (var index = 0; index < names.size(); index++) {
            var one = new LinkedHashMap<>(fields);
            one.put("Código", code.saying(code.text() + "." + (index + 1)));
            one.put("Nombre", name.saying(names.get(index)));
            rows.accept(new ExchangeRow(ExchangeSheet.INDICATORS, line.row(), one));
        }
    }

    private Map<String, ExchangeCell> fields(SheetLine line, GoalNode goal, UnitRows.@Nullable Answering unit) {
        var fields = new LinkedHashMap<String, ExchangeCell>();
        fields.put("Plan", ExchangeCell.given(plan));
        fields.put("Objetivo", ExchangeCell.given(goal.code()));
        fields.put("Código", ExchangeCell.given(goal.code()));
        if (unit != null) {
            // The goal's own unit holds for the indicator too; another one in a repeated group is said.
            var ofGoal = unitOfGoal.computeIfAbsent(
                    goal.code(), ignored -> unit.first().text());
            fields.put(
                    "Unidad responsable",
                    ofGoal.equals(unit.first().text()) ? unit.first().saying("") : unit.first());
        }
        binding.fields()
                .forEach((header, value) -> fields.put(
                        header, IndicatorFields.NUMERIC.contains(header) ? value.figure(line) : value.of(line)));
        return fields;
    }

    private List<RowFigure> figures(SheetLine line) {
        var figures = new ArrayList<RowFigure>();
        for (var column : binding.figures()) {
            var cell = column.value().figure(line);
            if (!cell.isBlank()) {
                periods(line, column).forEach(period -> figures.add(new RowFigure(column.kind(), period, cell)));
            }
        }
        return figures;
    }

    private static List<String> periods(SheetLine line, Binding.Figure column) {
        if (column.from() == null) {
            return List.of(column.period());
        }
        return names(column.from().of(line).text(), ";").stream()
                .map(period -> column.period().replace(PERIOD_PLACE, period))
                .toList();
    }

    private ExchangeRow figureRow(SheetLine line, String code, RowFigure figure) {
        var cells = new LinkedHashMap<String, ExchangeCell>();
        cells.put("Plan", ExchangeCell.given(plan));
        cells.put("Indicador", ExchangeCell.given(code));
        cells.put("Período", figure.cell().saying(figure.period()));
        cells.put("Valor", figure.cell());
        return new ExchangeRow(
                figure.kind() == Kind.TARGET ? ExchangeSheet.TARGETS : ExchangeSheet.MEASUREMENTS, line.row(), cells);
    }

    private static ExchangeCell said(Map<String, ExchangeCell> fields, String header) {
        return fields.getOrDefault(header, ExchangeCell.given(""));
    }

    private static List<String> names(String text, @Nullable String split) {
        if (split == null) {
            return List.of(text);
        }
        return Arrays.stream(text.split(Pattern.quote(split)))
                .map(SheetWords::line)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * A target or measurement of a row.
     *
     * @param kind which of the two
     * @param period as written in the exchange workbook
     * @param cell the figure and where it stands
     */
    record RowFigure(Kind kind, String period, ExchangeCell cell) {}
}
