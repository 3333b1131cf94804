package app.rumbo.imports.internal;

import app.rumbo.imports.Cell;
import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.Findings;
import app.rumbo.imports.Words;
import app.rumbo.shared.Country;
import app.rumbo.shared.NumberText;
import app.rumbo.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what a cell means in its column (contract §1): a text, a number, a day, a period, a list. What it cannot
 * understand it tells as a problem, and answers {@link #UNREADABLE}.
 */
final class CellReader {

    /** Stands for a cell whose problem was told. */
    static final Object UNREADABLE = new Object();

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final BigDecimal LARGEST_INTEGER = BigDecimal.valueOf(1_000_000_000);

    private final NumberText numbers;
    private final Findings findings;

    /** Those read before, by their text: a file of 25,000 rows has some 50 of them. What is no period is not kept. */
    private final Map<String, Period> periods = new HashMap<>();

    CellReader(Country country, Findings findings) {
        this.numbers = new NumberText(country);
        this.findings = findings;
    }

    /**
     * The cell's value: a String, BigDecimal, Integer, LocalDate, Period or List of String by the column's kind, null
     * where there is none, {@link #UNREADABLE} where it makes no sense.
     *
     * @param inPercent whether the row's unit of measure is {@code %}
     */
    @Nullable
    Object read(ExchangeSheet sheet, Column column, Cell cell, boolean inPercent) {
        if (cell.isBlank()) {
            return null;
        }
        if (cell.kind() == Cell.Kind.UNCOMPUTED) {
            return unreadable(cell, "imports.cell.uncomputed");
        }
        if (column.kind() == Column.Kind.FREE_TEXT) {
            return cell.kind() == Cell.Kind.ERROR ? null : cell.text();
        }
        if (NoValue.isToken(cell)) {
            return null;
        }
        return switch (column.kind()) {
            case CODE -> code(cell);
            case TEXT, FREE_TEXT -> Words.trim(cell.text());
            case NUMBER -> number(cell, false);
            case PERCENT -> number(cell, true);
            case FIGURE -> number(cell, inPercent);
            case INTEGER -> integer(cell);
            case DATE -> day(cell);
            case PERIOD -> period(cell);
            case ENUMERATION -> word(sheet, column, cell);
            case LIST -> list(cell, ";");
            case LEVELS -> list(cell, ">");
        };
    }

    private Object code(Cell cell) {
        return switch (cell.kind()) {
            case DATE -> unreadable(cell, "imports.cell.code-is-date");
            case BOOLEAN -> unreadable(cell, "imports.cell.code-expected");
            case NUMBER, PERCENT -> digits(cell);
            default -> Words.trim(cell.text());
        };
    }

    private Object digits(Cell cell) {
        var number = Objects.requireNonNull(cell.number()).stripTrailingZeros();
        return number.scale() > 0 ? unreadable(cell, "imports.cell.code-not-whole") : number.toPlainString();
    }

    private Object number(Cell cell, boolean inPercent) {
        return switch (cell.kind()) {
            case NUMBER -> Objects.requireNonNull(cell.number());
            case PERCENT -> percent(Objects.requireNonNull(cell.number()).movePointRight(2), inPercent);
            case TEXT -> {
                var found = numbers.read(cell.text());
                yield found.isEmpty()
                        ? unreadable(cell, "imports.cell.number-expected", numbers.example())
                        : found.get().percent()
                                ? percent(found.get().number(), inPercent)
                                : found.get().number();
            }
            default -> unreadable(cell, "imports.cell.number-expected", numbers.example());
        };
    }

    private static BigDecimal percent(BigDecimal points, boolean inPercent) {
        return inPercent ? points : points.movePointLeft(2);
    }

    private Object integer(Cell cell) {
        var number = cell.kind() == Cell.Kind.NUMBER
                ? cell.number()
                : cell.kind() == Cell.Kind.TEXT
                        ? numbers.read(cell.text())
                                .filter(found -> !found.percent())
                                .map(NumberText.Found::number)
                                .orElse(null)
                        : null;
        if (number == null
                || number.stripTrailingZeros().scale() > 0
                || number.abs().compareTo(LARGEST_INTEGER) > 0) {
            return unreadable(cell, "imports.cell.integer-expected");
        }
        return number.intValueExact();
    }

    private Object day(Cell cell) {
        if (cell.kind() == Cell.Kind.DATE) {
            return Objects.requireNonNull(cell.date());
        }
        var text = Words.trim(cell.text());
        if (cell.kind() == Cell.Kind.TEXT && ISO_DAY.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException _) {
                return unreadable(cell, "imports.cell.date-expected");
            }
        }
        return unreadable(cell, "imports.cell.date-expected");
    }

    private Object period(Cell cell) {
        if (cell.kind() == Cell.Kind.DATE) {
            return unreadable(cell, "imports.cell.period-is-date");
        }
        var digits = cell.kind() == Cell.Kind.TEXT ? cell.text() : digits(cell);
        if (cell.kind() == Cell.Kind.BOOLEAN || !(digits instanceof String written)) {
            return cell.kind() == Cell.Kind.BOOLEAN ? unreadable(cell, "imports.cell.period-expected") : UNREADABLE;
        }
        var period = periods.computeIfAbsent(
                Words.trim(written), text -> Period.parse(text).orElse(null));
        return period == null ? unreadable(cell, "imports.cell.period-expected") : period;
    }

    private Object word(ExchangeSheet sheet, Column column, Cell cell) {
        var words = Vocabulary.of(sheet, column);
        var stored = words.stored(cell.text());
        return stored.isPresent()
                ? stored.get()
                : unreadable(cell, "imports.cell.word-expected", String.join(", ", words.words()));
    }

    private Object list(Cell cell, String separator) {
        var text = cell.kind() == Cell.Kind.NUMBER ? digits(cell) : cell.text();
        if (!(text instanceof String written)) {
            return UNREADABLE;
        }
        if (cell.kind() == Cell.Kind.DATE || cell.kind() == Cell.Kind.BOOLEAN) {
            return unreadable(cell, "imports.cell.list-expected", separator);
        }
        return parts(written, separator);
    }

    static List<String> parts(String written, String separator) {
        return Arrays.stream(written.split(separator))
                .map(Words::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private Object unreadable(Cell cell, String key, Object... arguments) {
        findings.problem(cell, key, arguments);
        return UNREADABLE;
    }
}
