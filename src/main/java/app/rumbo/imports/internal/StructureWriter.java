package app.rumbo.imports.internal;

import static app.rumbo.imports.Column.*;

import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the units, plans, goals, indicators and milestones that a file makes or changes, each kind in two statements. */
@Component
class StructureWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    StructureWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Structure structure) {
        for (var table : StructureTable.values()) {
            var touched = structure.all(table.sheet()).stream()
                    .filter(Node::isTouched)
                    .toList();
            run(table.insert(), rows(structure, table, touched, Node::isNew));
            run(table.update(), rows(structure, table, touched, node -> !node.isNew()));
        }
    }

    private void run(String sql, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql(sql).param("rows", JSON.writeValueAsString(rows)).update();
        }
    }

    private static List<Map<String, @Nullable Object>> rows(
            Structure structure, StructureTable table, List<Node> touched, Predicate<Node> wanted) {

        var rows = new ArrayList<Map<String, @Nullable Object>>();
        touched.stream().filter(wanted).forEach(node -> {
            var row = new LinkedHashMap<String, @Nullable Object>();
            row.put("n", rows.size());
            row.put("id", node.id());
            table.columns().forEach((column, name) -> row.put(name, value(structure, node, column)));
            rows.add(row);
        });
        return rows;
    }

    private static @Nullable Object value(Structure structure, Node node, Column column) {
        return switch (column) {
            case PLAN -> id(structure.byCode(ExchangeSheet.PLANS, node.text(PLAN)));
            case PARENT_GOAL, GOAL -> id(structure.above(node));
            case PARENT_UNIT, UNIT -> id(structure.byCode(ExchangeSheet.UNITS, node.text(column)));
            case CO_RESPONSIBLE -> units(structure, node.value(column));
            default -> node.value(column) instanceof LocalDate day ? day.toString() : node.value(column);
        };
    }

    private static List<Object> units(Structure structure, @Nullable Object codes) {
        var ids = new ArrayList<>();
        if (codes instanceof List<?> list) {
            for (var code : list) {
                var unit = structure.byCode(ExchangeSheet.UNITS, String.valueOf(code));
                if (unit != null) {
                    ids.add(unit.id());
                }
            }
        }
        return ids;
    }

    private static @Nullable Object id(@Nullable Node node) {
        return node == null ? null : node.id();
    }
}
