package app.rumbo.imports.templates;

import app.rumbo.imports.Words;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value rule with its column found: it takes one value out of each row. */
public final class BoundValue {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ValueRule rule;
    private final int column;
    private final @Nullable String header;
    private final CellReading reading;
    private final @Nullable TextPattern pattern;

    /** @param header as it stands in the file; null where the value is constant */
    public BoundValue(ValueRule rule, int column, @Nullable String header, CellReading reading) {
        this.rule = rule;
        this.column = column;
        this.header = header;
        this.reading = reading;
        this.pattern = rule.pattern() == null ? null : TextPattern.of(rule.pattern());
    }

    /** The value of the row; a blank one where there is none. */
    public ExchangeCell of(SheetLine line) {
        if (rule.constant() != null) {
            return ExchangeCell.given(rule.constant());
        }
        return apply(line.cell(column));
    }

    /** The row's cell before any rule. */
    public SheetCell raw(SheetLine line) {
        return line.cell(column);
    }

    /** The header in the file; empty where the value is constant. */
    public String header() {
        return header == null ? "" : header;
    }

    private ExchangeCell apply(SheetCell cell) {
        if (reading.isNoValue(cell)) {
            return new ExchangeCell(header, "", null, false);
        }
        if (!changesText()) {
            return kept(cell);
        }
        var text = changed(SheetWords.line(cell.text()));
        return rule.textMeansNothing() && reading.number(SheetCell.text(text)).number() == null
                ? new ExchangeCell(header, "", null, false)
                : new ExchangeCell(header, text, null, false);
    }

    /** The same as a figure: a text that writes a number in the sheet's own style becomes that number. */
    public ExchangeCell figure(SheetLine line) {
        var cell = of(line);
        if (cell.number() != null || cell.isBlank()) {
            return cell;
        }
        var read = reading.number(SheetCell.text(cell.text()));
        return new ExchangeCell(cell.header(), cell.text(), read.number(), read.percent());
    }

    private ExchangeCell kept(SheetCell cell) {
        return rule.textMeansNothing() && reading.number(cell).number() == null
                ? new ExchangeCell(header, "", null, false)
                : new ExchangeCell(header, SheetWords.line(cell.text()), cell.number(), cell.percent());
    }

    private boolean changesText() {
        return !rule.replace().isEmpty()
                || pattern != null
                || rule.write() != null
                || !rule.values().isEmpty()
                || !rule.cases().isEmpty();
    }

    private String changed(String found) {
        var text = found;
        for (var entry : rule.replace().entrySet()) {
            text = text.replace(entry.getKey(), entry.getValue());
        }
        text = SheetWords.line(text);
        if (pattern != null) {
            text = pattern.find(text).orElse("");
        }
        if (rule.write() != null && !text.isEmpty()) {
            text = rule.write()
                    .replace("{codigo}", text)
                    .replace("{numero}", text)
                    .replace("{valor}", text);
        }
        return meaning(text);
    }

    private String meaning(String text) {
        var plain = Words.plain(text);
        for (var entry : rule.values().entrySet()) {
            if (Words.plain(entry.getKey()).equals(plain)) {
                return entry.getValue();
            }
        }
        return rule.cases().stream()
                .filter(item -> plain.contains(Words.plain(item.contains())))
                .map(ValueRule.ValueCase::value)
                .findFirst()
                .orElse(text);
    }

    /**
     * How a sheet's cells are read.
     *
     * @param numbers how texts write numbers
     * @param noValues texts without a value, plain
     */
    public record CellReading(NumberStyle numbers, Set<String> noValues) {

        /** Whether the cell has no value. */
        public boolean isNoValue(SheetCell cell) {
            return cell.isBlank() || (cell.number() == null && noValues.contains(Words.plain(cell.text())));
        }

        /** The cell as a number where it is one, by itself or by its text. */
        public SheetCell number(SheetCell cell) {
            if (cell.number() != null) {
                return cell;
            }
            var text = cell.text().strip();
            var percent = text.endsWith("%");
            var parsed = numbers.parse(percent ? text.substring(0, text.length() - 1) : text);
            return parsed.map(number -> new SheetCell(cell.text(), percent ? number.divide(HUNDRED) : number, percent))
                    .orElse(cell);
        }
    }
}
