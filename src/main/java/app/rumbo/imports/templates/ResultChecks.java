package app.rumbo.imports.templates;

import app.rumbo.imports.templates.BoundValue.CellReading;
import app.rumbo.imports.templates.FigureRule.Kind;
import app.rumbo.imports.templates.IndicatorRows.RowFigure;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the results that a sheet works out itself with what the row's own periods give, and says why they differ:
 * an error, a total that is not what its periods give, a quotient upside down.
 */
final class ResultChecks {

    private static final BigDecimal EQUAL = new BigDecimal("1e-9");

    private final List<Binding.Check> checks;
    private final CellReading reading;
    private final ReadingContext context;
    private final Consumer<Finding> findings;

    ResultChecks(List<Binding.Check> checks, CellReading reading, ReadingContext context, Consumer<Finding> findings) {
        this.checks = checks;
        this.reading = reading;
        this.context = context;
        this.findings = findings;
    }

    /** Looks at every result of the row. */
    void check(SheetLine line, String indicator, Map<String, ExchangeCell> fields, List<RowFigure> figures) {
        for (var check : checks) {
            var raw = check.result().raw(line);
            var result = reading.number(raw).number();
            var place = new Place(line.row(), indicator, check.result().header(), raw.text());
            if (raw.text().startsWith("#")) {
                tell(place, "error", List.of(raw.text()));
            } else if (check.year().isEmpty()) {
                checkWhole(place, result);
            } else if (result != null) {
                var year = new YearFigures(check.year(), aggregation(fields), figures);
                compare(place, result, year, check, line);
            }
        }
    }

    private void checkWhole(Place place, @Nullable BigDecimal result) {
        if (result != null && result.compareTo(BigDecimal.ONE) > 0) {
            tell(place, "beyond-whole", List.of(percent(result)));
        }
    }

    private void compare(Place place, BigDecimal result, YearFigures year, Binding.Check check, SheetLine line) {
        var own = year.achievement();
        if (own == null || own.subtract(result).abs().compareTo(EQUAL) <= 0) {
            return;
        }
        var reason = reason(result, year, check, line);
        tell(place, reason.key(), reason.with(percent(result), percent(own)));
    }

    private Reason reason(BigDecimal result, YearFigures year, Binding.Check check, SheetLine line) {
        var planned = total(check.planned(), line);
        var executed = total(check.executed(), line);
        if (planned != null && differs(planned, year.planned())) {
            var halved = executed != null && !differs(executed, year.executed());
            var key = halved ? "total-planned-alone" : "total-planned";
            return new Reason(key, List.of(header(check.planned()), figure(planned), figure(year.planned())));
        }
        if (executed != null && differs(executed, year.executed())) {
            return new Reason(
                    "total-executed", List.of(header(check.executed()), figure(executed), figure(year.executed())));
        }
        var upsideDown = !differs(result.multiply(year.executed()), year.planned());
        return new Reason(upsideDown ? "inverted" : "differs", List.of());
    }

    private @Nullable BigDecimal total(@Nullable BoundValue column, SheetLine line) {
        return column == null ? null : reading.number(column.raw(line)).number();
    }

    private static String header(@Nullable BoundValue column) {
        return column == null ? "" : column.header();
    }

    private static boolean differs(BigDecimal left, BigDecimal right) {
        var scale = left.abs().max(right.abs()).max(BigDecimal.ONE);
        return left.subtract(right).abs().compareTo(EQUAL.multiply(scale)) > 0;
    }

    private static String aggregation(Map<String, ExchangeCell> fields) {
        return fields.getOrDefault("Agregación", ExchangeCell.given("Suma")).text();
    }

    private void tell(Place place, String reason, List<String> arguments) {
        findings.accept(new Finding(
                Finding.Item.INDICATOR,
                place.indicator(),
                context.sheet(),
                place.row(),
                place.column(),
                place.value(),
                "imports.finding.result-" + reason,
                arguments));
    }

    private String percent(BigDecimal fraction) {
        return context.format().number(fraction.movePointRight(2), 4) + "\u00a0%";
    }

    private String figure(BigDecimal figure) {
        return context.format().number(figure, 6);
    }

    private record Place(int row, String indicator, String column, String value) {}

    private record Reason(String key, List<String> arguments) {

        List<String> with(String result, String own) {
            return Stream.concat(Stream.of(result, own), arguments.stream()).toList();
        }
    }

    /** What a row plans and executes in a year. */
    private record YearFigures(String year, String aggregation, List<RowFigure> figures) {

        BigDecimal planned() {
            return total(Kind.TARGET);
        }

        BigDecimal executed() {
            return total(Kind.MEASUREMENT);
        }

        /** Executed / planned; none where nothing is planned. */
        @Nullable
        BigDecimal achievement() {
            var planned = planned();
            return planned.signum() <= 0 ? null : Ratio.of(executed(), planned);
        }

        private BigDecimal total(Kind kind) {
            var numbers = figures.stream()
                    .filter(figure -> figure.kind() == kind && figure.period().startsWith(year))
                    .map(figure -> figure.cell().number())
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .toList();
            var sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            return switch (aggregation) {
                case "Suma" -> sum;
                case "Promedio" -> numbers.isEmpty() ? sum : Ratio.of(sum, BigDecimal.valueOf(numbers.size()));
                default -> numbers.isEmpty() ? sum : numbers.getLast();
            };
        }
    }
}
