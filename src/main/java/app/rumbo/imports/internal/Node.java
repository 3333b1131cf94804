package app.rumbo.imports.internal;

import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit, plan, goal, indicator or milestone: as stored, if it is, and as it will be once the file is applied. */
final class Node {

    private final ExchangeSheet sheet;
    private final UUID id;
    private final @Nullable Map<Column, @Nullable Object> stored;
    private final Map<Column, @Nullable Object> values;
    private @Nullable ReadRow row;

    private Node(ExchangeSheet sheet, UUID id, @Nullable Map<Column, @Nullable Object> stored) {
        this.sheet = sheet;
        this.id = id;
        this.stored = stored;
        this.values = new EnumMap<>(Column.class);
        if (stored != null) {
            values.putAll(stored);
        }
    }

    static Node stored(ExchangeSheet sheet, UUID id, Map<Column, @Nullable Object> values) {
        return new Node(sheet, id, values);
    }

    static Node fresh(ExchangeSheet sheet) {
        return new Node(sheet, UUID.randomUUID(), null);
    }

    ExchangeSheet sheet() {
        return sheet;
    }

    UUID id() {
        return id;
    }

    boolean isNew() {
        return stored == null;
    }

    /** The row of the file that speaks of it; null where the file does not. */
    @Nullable
    ReadRow row() {
        return row;
    }

    void describedBy(ReadRow newRow) {
        this.row = newRow;
    }

    void set(Column column, @Nullable Object value) {
        values.put(column, value);
    }

    @Nullable
    Object value(Column column) {
        return values.get(column);
    }

    @Nullable
    String text(Column column) {
        return (String) values.get(column);
    }

    /** What was stored in the column; null where nothing was. */
    @Nullable
    Object before(Column column) {
        return stored == null ? null : stored.get(column);
    }

    /** The columns that will be different; of a new one, those that are set. */
    List<Column> changes() {
        return sheet.columns().stream()
                .filter(column -> !Values.same(before(column), value(column)))
                .toList();
    }

    /** Whether the file makes it or makes it different. */
    boolean isTouched() {
        return row != null && (isNew() || !changes().isEmpty());
    }
}
