package app.rumbo.imports.internal;

import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Units, plans, goals, indicators and milestones as they will stand once the file is applied, by their keys. */
final class Structure {

    static final String SEPARATOR = "\u001f";

    private static final List<ExchangeSheet> SHEETS = List.of(
            ExchangeSheet.UNITS,
            ExchangeSheet.PLANS,
            ExchangeSheet.GOALS,
            ExchangeSheet.INDICATORS,
            ExchangeSheet.MILESTONES);

    private final Map<ExchangeSheet, Map<String, Node>> nodes = new EnumMap<>(ExchangeSheet.class);

    Structure(StoredRows stored) {
        for (var sheet : SHEETS) {
            var known = new LinkedHashMap<String, Node>();
            nodes.put(sheet, known);
            stored.each(
                    sheet,
                    null,
                    (UUID id, Map<Column, @Nullable Object> values) ->
                            known.put(keyOf(sheet, values), Node.stored(sheet, id, values)));
        }
    }

    /** The node of that key; null where there is none. */
    @Nullable
    Node find(ExchangeSheet sheet, String key) {
        return sheet(sheet).get(key);
    }

    /** The node of a plan, by the plan's code and its own; null where there is none, or either is null. */
    @Nullable
    Node find(ExchangeSheet sheet, @Nullable String plan, @Nullable String code) {
        return plan == null || code == null ? null : find(sheet, plan + SEPARATOR + code);
    }

    /** The node of that code, of units and plans; null for null. */
    @Nullable
    Node byCode(ExchangeSheet sheet, @Nullable String code) {
        return code == null ? null : find(sheet, code);
    }

    void add(ExchangeSheet sheet, String key, Node node) {
        sheet(sheet).put(key, node);
    }

    Collection<Node> all(ExchangeSheet sheet) {
        return sheet(sheet).values();
    }

    /** The goal above a goal, or the goal of an indicator or milestone. */
    @Nullable
    Node above(Node node) {
        var column = node.sheet() == ExchangeSheet.GOALS ? Column.PARENT_GOAL : Column.GOAL;
        return find(ExchangeSheet.GOALS, node.text(Column.PLAN), node.text(column));
    }

    /** The unit that answers for an indicator, milestone or goal: its own, or that of the nearest goal above. */
    @Nullable
    UUID responsible(Node node) {
        var seen = new HashSet<Node>();
        for (var at = node; at != null && seen.add(at); at = above(at)) {
            var unit = byCode(ExchangeSheet.UNITS, at.text(Column.UNIT));
            if (unit != null) {
                return unit.id();
            }
        }
        return null;
    }

    private Map<String, Node> sheet(ExchangeSheet sheet) {
        return Objects.requireNonNull(nodes.get(sheet));
    }

    private static String keyOf(ExchangeSheet sheet, Map<Column, @Nullable Object> values) {
        return String.join(
                SEPARATOR,
                sheet.keys().stream()
                        .map(key -> String.valueOf(values.get(key)))
                        .toList());
    }
}
