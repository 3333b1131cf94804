package app.rumbo.imports.templates;

import app.rumbo.imports.templates.FigureRule.Kind;
import app.rumbo.imports.templates.IndicatorRows.RowFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The direction that follows from baseline and last target. Labels in real sheets are often inverted, so the figures
 * decide and the label is told to be wrong.
 */
final class DirectionCheck {

    private static final String ASCENDING = "Ascendente";
    private static final String DESCENDING = "Descendente";

    private final String sheet;
    private final Consumer<Finding> findings;

    DirectionCheck(String sheet, Consumer<Finding> findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    /** The direction of the figures; that of the label where they tell none. */
    ExchangeCell derive(SheetLine line, Map<String, ExchangeCell> fields, List<RowFigure> figures) {
        var label = fields.getOrDefault("Sentido", ExchangeCell.given(""));
        var baseline = Optional.ofNullable(fields.get("Línea base")).map(ExchangeCell::number);
        var last = figures.stream()
                .filter(figure -> figure.kind() == Kind.TARGET && figure.cell().number() != null)
                .reduce((earlier, later) -> later);
        if (baseline.isEmpty() || last.isEmpty()) {
            return label;
        }
        var derived = direction(baseline.get(), last.get().cell());
        if (!label.isBlank() && !label.text().equals(derived)) {
            tell(line, fields, label, derived);
        }
        return label.saying(derived);
    }

    private static String direction(BigDecimal baseline, ExchangeCell target) {
        var number = target.number();
        return number != null && number.compareTo(baseline) < 0 ? DESCENDING : ASCENDING;
    }

    private void tell(SheetLine line, Map<String, ExchangeCell> fields, ExchangeCell label, String derived) {
        findings.accept(new Finding(
                Finding.Item.INDICATOR,
                fields.getOrDefault("Código", ExchangeCell.given("")).text(),
                sheet,
                line.row(),
                label.header() == null ? "" : label.header(),
                label.text(),
                "imports.finding.direction-label",
                List.of(label.text(), derived)));
    }
}
