package app.rumbo.imports.templates;

import app.rumbo.imports.templates.BoundValue.CellReading;
import app.rumbo.imports.templates.FigureRule.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A template bound to the headers of one file: every column that it names has been found, or is missing. */
final class Binding {

    private final Headers headers;
    private final CellReading reading;
    private final List<MissingColumn> missing = new ArrayList<>();
    private final List<Level> levels;
    private final @Nullable BoundValue unit;
    private final Map<String, BoundValue> fields = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();

    Binding(ReadingTemplate template, Headers headers) {
        this.headers = headers;
        this.reading = new CellReading(
                template.layout().numbers(), NoValues.with(template.layout().noValues()));
        this.levels = template.levels().stream().map(this::level).toList();
        this.unit = template.unit() == null ? null : value(template.unit().name());
        if (template.indicator() != null) {
            template.indicator().fields().forEach((header, rule) -> fields.put(header, value(rule)));
        }
        template.figures().forEach(this::bind);
        template.budget().forEach(this::bind);
        template.checks().forEach(this::bind);
    }

    /** Columns that the template names and the file lacks. */
    List<MissingColumn> missing() {
        return missing;
    }

    List<Level> levels() {
        return levels;
    }

    @Nullable
    BoundValue unit() {
        return unit;
    }

    Map<String, BoundValue> fields() {
        return fields;
    }

    List<Figure> figures() {
        return figures;
    }

    List<Amount> amounts() {
        return amounts;
    }

    List<Check> checks() {
        return checks;
    }

    CellReading reading() {
        return reading;
    }

    private Level level(LevelRule rule) {
        return new Level(
                value(rule.title()),
                rule.code() == null ? null : value(rule.code()),
                rule.weight() == null ? null : value(rule.weight()),
                rule.fillDown());
    }

    private BoundValue value(ValueRule rule) {
        if (rule.column() == null) {
            return new BoundValue(rule, 0, null, reading);
        }
        var column = headers.find(rule.column(), rule.occurrence());
        if (column.isEmpty()) {
            miss(rule.column());
            return new BoundValue(ValueRule.always(""), 0, null, reading);
        }
        return new BoundValue(rule, column.getAsInt(), headers.text(column.getAsInt()), reading);
    }

    private void bind(FigureRule rule) {
        var plain = rule.value() == null ? ValueRule.of(rule.columns()) : rule.value();
        for (var match : matches(rule.columns(), rule.occurrence(), true)) {
            figures.add(new Figure(
                    rule.kind(),
                    HeaderPattern.fill(rule.period(), match.places()),
                    rule.periodFrom() == null ? null : value(rule.periodFrom()),
                    new BoundValue(plain, match.column(), match.header(), reading)));
        }
    }

    private void bind(BudgetRule rule) {
        for (var match : matches(rule.columns(), rule.occurrence(), true)) {
            amounts.add(new Amount(
                    HeaderPattern.fill(rule.year(), match.places()),
                    rule.account(),
                    rule.amount(),
                    new BoundValue(ValueRule.of(match.header()), match.column(), match.header(), reading)));
        }
    }

    private void bind(CheckRule rule) {
        for (var match : matches(rule.result(), 1, false)) {
            checks.add(new Check(
                    match.places().getOrDefault("año", ""),
                    column(match),
                    total(rule.planned(), match),
                    total(rule.executed(), match)));
        }
    }

    private @Nullable BoundValue total(@Nullable String pattern, Headers.Match result) {
        if (pattern == null) {
            return null;
        }
        return headers.matching(HeaderPattern.of(pattern), 1).stream()
                .filter(match -> match.places().equals(result.places()))
                .findFirst()
                .map(this::column)
                .orElse(null);
    }

    private BoundValue column(Headers.Match match) {
        return new BoundValue(ValueRule.of(match.header()), match.column(), match.header(), reading);
    }

    private List<Headers.Match> matches(String pattern, int occurrence, boolean due) {
        var matches = headers.matching(HeaderPattern.of(pattern), occurrence);
        if (matches.isEmpty() && due) {
            miss(pattern);
        }
        return matches;
    }

    private void miss(String column) {
        var absent = new MissingColumn(column, headers.nearest(column).orElse(null));
        if (!missing.contains(absent)) {
            missing.add(absent);
        }
    }

    /** A level's columns. */
    record Level(
            BoundValue title,
            @Nullable BoundValue code,
            @Nullable BoundValue weight,
            boolean fillDown) {}

    /** A column of targets or measurements; {@code {periodo}} in the period stands for what {@code from} gives. */
    record Figure(Kind kind, String period, @Nullable BoundValue from, BoundValue value) {}

    /** A column of budget figures. */
    record Amount(String year, String account, String amount, BoundValue value) {}

    /** A column with the sheet's own result; no year where it is about the whole plan. */
    record Check(
            String year,
            BoundValue result,
            @Nullable BoundValue planned,
            @Nullable BoundValue executed) {}
}
