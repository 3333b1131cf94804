package app.rumbo.imports.internal;

import app.rumbo.imports.Cell;
import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.Origin;
import app.rumbo.imports.SourceRow;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row whose cells were understood, as far as they could be. */
final class ReadRow {

    private final SourceRow source;
    private final Map<Column, @Nullable Object> values = new EnumMap<>(Column.class);

    ReadRow(SourceRow source) {
        this.source = source;
    }

    ExchangeSheet sheet() {
        return source.sheet();
    }

    int number() {
        return source.number();
    }

    void put(Column column, @Nullable Object value) {
        values.put(column, value);
    }

    /** Whether the file has the column and its cell made sense. */
    boolean has(Column column) {
        return values.containsKey(column) && values.get(column) != CellReader.UNREADABLE;
    }

    /** Whether the cell's problem was already told. */
    boolean isUnreadable(Column column) {
        return values.get(column) == CellReader.UNREADABLE;
    }

    /** Whether any cell's problem was already told. */
    boolean anyUnreadable() {
        return values.containsValue(CellReader.UNREADABLE);
    }

    /** Where the row stands, if elsewhere than its sheet and column in the exchange workbook say. */
    @Nullable
    String place(Column column) {
        var origin = cell(column).origin();
        return origin.sheet().equals(sheet().title()) ? null : origin.sheet() + Structure.SEPARATOR + origin.column();
    }

    /** The value; null where there is none, the file lacks the column, or it made no sense. */
    @Nullable
    Object value(Column column) {
        var value = values.get(column);
        return value == CellReader.UNREADABLE ? null : value;
    }

    @Nullable
    String text(Column column) {
        return (String) value(column);
    }

    /** Whether every key was understood. */
    boolean hasKey() {
        return sheet().keys().stream().allMatch(key -> value(key) != null);
    }

    /** The key's parts joined, for looking up. */
    String key() {
        var key = new StringBuilder();
        for (var column : sheet().keys()) {
            key.append(key.isEmpty() ? "" : Structure.SEPARATOR).append(Objects.requireNonNull(value(column)));
        }
        return key.toString();
    }

    /** The cell, or an empty one in its place where the file lacks the column. */
    Cell cell(Column column) {
        var cell = source.cell(column);
        return cell != null ? cell : Cell.blank(new Origin(sheetName(), number(), column.header()));
    }

    private String sheetName() {
        return source.cells().values().stream()
                .findFirst()
                .map(cell -> cell.origin().sheet())
                .orElse(sheet().title());
    }
}
