package app.rumbo.imports.accounting;

import app.rumbo.imports.Cell;
import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.Findings;
import app.rumbo.imports.ImportProblem;
import app.rumbo.imports.ImportWarning;
import app.rumbo.imports.Origin;
import app.rumbo.imports.SourceRow;
import app.rumbo.imports.internal.Vocabulary;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of the exchange workbook out of a file's most detailed lines. A stored line that the file no longer brings
 * is left without amounts, so that what is stored stays the sum of the file.
 */
final class MoneyRow {

    private final AccountingTemplate template;
    private final String sheet;
    private final String header;
    private final StoredBefore before;
    private final Consumer<SourceRow> rows;
    private final Map<StoredMoney.Key, StoredMoney.Line> left;
    private final Map<StoredMoney.Key, Map<Column, BigDecimal>> earlier;
    private int lastRow = 1;

    /** @param header that of the accounts, as it stands in the file */
    MoneyRow(AccountingTemplate template, String sheet, String header, StoredBefore before, Consumer<SourceRow> rows) {
        this.template = template;
        this.sheet = sheet;
        this.header = header;
        this.before = before;
        this.rows = rows;
        this.left = new HashMap<>(before.lines());
        this.earlier = new HashMap<>(before.earlier());
    }

    /** Hands a line on. */
    void give(AccountLine line, Map<Column, BigDecimal> amounts, Amounts places) {
        lastRow = line.line().row();
        var key = key(line);
        var stored = left.remove(key);
        var cells = new EnumMap<Column, Cell>(Column.class);
        putKey(cells, stored == null ? line.account().written() : stored.account());
        for (var column : template.places().keySet()) {
            cells.put(column, text(column, line.place(column)));
        }
        var already = earlier.remove(key);
        for (var column : template.amounts().keySet()) {
            var origin = places.origin(line.line(), column);
            var amount = ofMonth(column, amounts.get(column), already);
            cells.put(column, amount == null ? Cell.blank(origin) : Cell.number(amount, origin));
        }
        rows.accept(new SourceRow(template.content().sheet(), lastRow, cells));
    }

    /** Hands on what the file left out, and tells of it. */
    void finish(Findings findings) {
        left.forEach((key, line) -> {
            if (line.hasAmounts()) {
                findings.add(new ImportWarning(
                        sheet,
                        null,
                        null,
                        line.account(),
                        "imports.accounting.left-out",
                        java.util.List.of(line.account())));
                rows.accept(emptied(key, line));
            }
        });
        earlier.forEach((key, sums) -> {
            if (sums.values().stream().anyMatch(sum -> sum.signum() != 0)) {
                findings.add(new ImportProblem(
                        sheet, null, null, key.account(), "imports.accounting.gone", java.util.List.of(key.account())));
            }
        });
    }

    /** What is of the month alone: the sum from the year's beginning less what the months before brought. */
    private static @Nullable BigDecimal ofMonth(
            Column column, @Nullable BigDecimal amount, @Nullable Map<Column, BigDecimal> already) {
        var brought = already == null ? null : already.get(column);
        return amount == null || brought == null ? amount : amount.subtract(brought);
    }

    private SourceRow emptied(StoredMoney.Key key, StoredMoney.Line line) {
        var cells = new EnumMap<Column, Cell>(Column.class);
        putKey(cells, line.account());
        for (var column : template.content().sheet().columns()) {
            if (template.places().containsKey(column)) {
                cells.put(column, text(column, kept(column, key, line)));
            } else if (template.amounts().containsKey(column)) {
                cells.put(column, Cell.blank(origin(column)));
            }
        }
        putOtherKeys(cells, key);
        return new SourceRow(template.content().sheet(), lastRow, cells);
    }

    /** What the line is told apart by, though this template's files do not say it. */
    private void putOtherKeys(Map<Column, Cell> cells, StoredMoney.Key key) {
        for (var column : new Column[] {Column.SECTOR, Column.AREA, Column.SOURCE, Column.COST_CENTRE}) {
            if (template.content().sheet().columns().contains(column)) {
                cells.put(column, text(column, ofKey(column, key)));
            }
        }
    }

    private static String kept(Column column, StoredMoney.Key key, StoredMoney.Line line) {
        return switch (column) {
            case NAME -> orBlank(line.name());
            case UNIT -> orBlank(line.unit());
            case PLAN -> orBlank(line.plan());
            case GOAL -> orBlank(line.goal());
            default -> ofKey(column, key);
        };
    }

    private static String ofKey(Column column, StoredMoney.Key key) {
        return switch (column) {
            case SECTOR -> Vocabulary.of(ExchangeSheet.LEDGER, Column.SECTOR).word(key.sector());
            case AREA -> key.area();
            case SOURCE -> key.source();
            case COST_CENTRE -> key.costCentre();
            default -> "";
        };
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void putKey(Map<Column, Cell> cells, String account) {
        cells.put(Column.YEAR, Cell.number(BigDecimal.valueOf(before.scope().year()), origin(Column.YEAR)));
        if (template.content() == Content.REVENUE) {
            cells.put(
                    Column.MONTH, Cell.number(BigDecimal.valueOf(before.scope().month()), origin(Column.MONTH)));
        }
        cells.put(Column.ACCOUNT, Cell.text(account, new Origin(sheet, lastRow, header)));
    }

    private Cell text(Column column, String text) {
        return Cell.text(text, origin(column));
    }

    private Origin origin(Column column) {
        return new Origin(sheet, lastRow, column.header());
    }

    private StoredMoney.Key key(AccountLine line) {
        return new StoredMoney.Key(
                String.join(".", line.account().parts()),
                AccountingSource.stored(line.place(Column.SECTOR)),
                line.place(Column.AREA),
                line.place(Column.SOURCE),
                line.place(Column.COST_CENTRE));
    }
}
