package app.rumbo.imports.internal;

import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.Findings;
import app.rumbo.imports.SourceRow;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays the file's units, plans, goals, indicators and milestones over those stored. */
final class StructureReader {

    private final Structure structure;
    private final RowReader reader;
    private final Findings findings;

    StructureReader(Structure structure, RowReader reader, Findings findings) {
        this.structure = structure;
        this.reader = reader;
        this.findings = findings;
    }

    void read(SourceRow source) {
        var row = reader.read(source);
        if (!row.hasKey()) {
            return;
        }
        var node = node(row);
        if (node == null) {
            return;
        }
        node.describedBy(row);
        for (var column : row.sheet().columns()) {
            if (column.kind() != Column.Kind.FIGURE) {
                lay(node, row, column);
            }
        }
        reader.readFigures(row, source, "%".equals(node.value(Column.MEASURE_UNIT)));
        for (var column : row.sheet().columns()) {
            if (column.kind() == Column.Kind.FIGURE) {
                lay(node, row, column);
            }
        }
    }

    /** The node that the row speaks of; null where another row of the file already does. */
    private @Nullable Node node(ReadRow row) {
        var known = structure.find(row.sheet(), row.key());
        if (known == null) {
            var fresh = Node.fresh(row.sheet());
            structure.add(row.sheet(), row.key(), fresh);
            return fresh;
        }
        var first = known.row();
        if (first != null) {
            var cell = row.cell(row.sheet().keys().getLast());
            findings.problem(cell, "imports.row.twice", String.valueOf(first.number()));
            return null;
        }
        return known;
    }

    private void lay(Node node, ReadRow row, Column column) {
        if (row.has(column)) {
            var value = row.value(column);
            node.set(column, value == null ? byDefault(row, column) : value);
        } else if (node.isNew() && !row.isUnreadable(column)) {
            node.set(column, byDefault(row, column));
            if (row.sheet().requires(column)) {
                findings.problem(row.cell(column), "imports.cell.required", column.header());
            }
        }
    }

    /** What an empty cell means (contract §1). */
    private static @Nullable Object byDefault(ReadRow row, Column column) {
        return switch (column) {
            case WEIGHT -> BigDecimal.ONE;
            case DIRECTION -> "ASCENDING";
            case AGGREGATION -> "SUM";
            case ACCUMULATION -> "YEAR";
            case FROM_BASELINE -> "false";
            case STATE -> "ACTIVE";
            case LEVELS, CO_RESPONSIBLE -> List.of();
            case KIND -> row.sheet() == ExchangeSheet.UNITS ? unitKind(row) : "PLADECO";
            default -> null;
        };
    }

    private static String unitKind(ReadRow row) {
        return row.value(Column.PARENT_UNIT) == null ? "DIRECTORATE" : "DEPARTMENT";
    }
}
