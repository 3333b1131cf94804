package app.rumbo.reports.document;

import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out the formulas of a report's tables, in decimals, and holds each figure to its own. */
public final class Arithmetic {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Arithmetic() {}

    /** Whether a formula in that cell, rounded as the figure there is, gives the figure. */
    public static boolean holds(Table table, int row, int column, Formula formula) {
        var figure = figure(table, row, column);
        return figure != null
                && result(table, row, column, formula)
                        .filter(result -> rounded(result, figure).compareTo(figure.reckoned()) == 0)
                        .isPresent();
    }

    /**
     * Goes through all formulas of a report.
     *
     * @throws IllegalStateException where one does not give the figure that stands in its cell
     */
    static void check(ReportDocument document) {
        Stream.concat(Stream.ofNullable(document.cover().opening()), document.sections().stream())
                .flatMap(Arithmetic::tables)
                .forEach(Arithmetic::check);
    }

    private static Stream<Table> tables(Section section) {
        return Stream.concat(
                section.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast),
                section.parts().stream().flatMap(Arithmetic::tables));
    }

    private static void check(Table table) {
        for (var row = 0; row < table.rows().size(); row++) {
            for (var column = 0; column < table.rows().get(row).cells().size(); column++) {
                var figure = figure(table, row, column);
                var formula = figure == null ? null : figure.formula();
                if (formula != null && !holds(table, row, column, formula)) {
                    throw new IllegalStateException("%s, row %s, column %s: %s does not give %s"
                            .formatted(
                                    table.heading(),
                                    row,
                                    column,
                                    formula,
                                    Objects.requireNonNull(figure).shown()));
                }
            }
        }
    }

    /** Rounded to the figure's decimals. */
    private static BigDecimal rounded(BigDecimal result, Cell.Figure figure) {
        return result.setScale(figure.reckoned().scale(), RoundingMode.HALF_UP);
    }

    private static Optional<BigDecimal> result(Table table, int row, int column, Formula formula) {
        return switch (formula) {
            case Formula.Difference it ->
                Optional.ofNullable(value(table, row, it.of()))
                        .flatMap(of -> Optional.ofNullable(value(table, row, it.less()))
                                .map(of::subtract));
            case Formula.Share it -> percent(value(table, row, it.part()), value(table, row, it.whole()));
            case Formula.Change it -> {
                var before = value(table, row, it.before());
                var now = value(table, row, it.now());
                yield percent(now == null || before == null ? null : now.subtract(before), before);
            }
            case Formula.Sum it ->
                it.rows().stream()
                        .map(of -> value(table, of, column))
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add);
        };
    }

    private static Optional<BigDecimal> percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(part.multiply(HUNDRED), whole));
    }

    private static @Nullable BigDecimal value(Table table, int row, int column) {
        var figure = figure(table, row, column);
        return figure == null ? null : figure.reckoned();
    }

    private static Cell.@Nullable Figure figure(Table table, int row, int column) {
        var cells = table.rows().get(row).cells();
        return column < cells.size() && cells.get(column) instanceof Cell.Figure figure ? figure : null;
    }
}
