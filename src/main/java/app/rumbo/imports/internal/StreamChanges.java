package app.rumbo.imports.internal;

import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.RowChange;
import app.rumbo.shared.NumberText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Describes the first rows of a streamed sheet that would be made or changed. */
final class StreamChanges {

    private final JdbcTemplate jdbc;
    private final StreamTable table;
    private final Structure structure;
    private final NumberText numbers;

    StreamChanges(JdbcTemplate jdbc, StreamTable table, Structure structure, NumberText numbers) {
        this.jdbc = jdbc;
        this.table = table;
        this.structure = structure;
        this.numbers = numbers;
    }

    List<RowChange> first(int many) {
        var codes = codes();
        return jdbc.query(
                "select * from " + table.changed() + " where action <> 'same' order by row_number limit " + many,
                (row, number) -> new RowChange(
                        table.sheet(),
                        row.getInt("row_number"),
                        key(row, codes),
                        row.getString("action").equals("new"),
                        fields(row, codes)));
    }

    private String key(ResultSet row, Map<UUID, String> codes) throws SQLException {
        var parts = new ArrayList<String>();
        for (var place : table.keys()) {
            var part = row.getString(place.name());
            if (place.type().equals("uuid")) {
                parts.add(codes.getOrDefault(UUID.fromString(part), ""));
            } else if (place.column() == Column.SECTOR) {
                parts.add(part.equals(MoneyRows.OWN_SECTOR) ? "" : Objects.requireNonNull(said(Column.SECTOR, part)));
            } else {
                parts.add(part);
            }
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private List<RowChange.Field> fields(ResultSet row, Map<UUID, String> codes) throws SQLException {
        var fields = new ArrayList<RowChange.Field>();
        for (var place : table.figures()) {
            var column = place.column();
            if (place.type().equals("uuid")) {
                addReference(fields, place, row, codes);
            } else if (column != null) {
                var before = said(column, Values.stored(row, row.findColumn("before_" + place.name()), column));
                add(fields, column, before, said(column, Values.stored(row, row.findColumn(place.name()), column)));
            }
        }
        if (table.isEntry()) {
            add(fields, Column.STATE, state(row.getString("before_state")), state(row.getString("state")));
            add(fields, Column.COMMENT, row.getString("before_comment"), row.getString("comment"));
        }
        return fields;
    }

    /** A unit or goal by its code; the plan stands before the goal's. */
    private static void addReference(
            List<RowChange.Field> fields, StreamTable.Place place, ResultSet row, Map<UUID, String> codes)
            throws SQLException {
        var column = place.column();
        if (column != null && column != Column.PLAN) {
            var before = row.getObject("before_" + place.name(), UUID.class);
            var after = row.getObject(place.name(), UUID.class);
            add(fields, column, before == null ? null : codes.get(before), after == null ? null : codes.get(after));
        }
    }

    private static void add(
            List<RowChange.Field> fields, Column column, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            fields.add(new RowChange.Field(column, before, after));
        }
    }

    private @Nullable String said(Column column, @Nullable Object value) {
        return Values.word(table.sheet(), column, value, numbers);
    }

    private @Nullable String state(@Nullable String stored) {
        return said(Column.STATE, stored);
    }

    /** Plan and code of what the rows' identifiers point at. */
    private Map<UUID, String> codes() {
        var codes = new HashMap<UUID, String>();
        structure
                .all(ExchangeSheet.UNITS)
                .forEach(unit -> codes.put(unit.id(), String.valueOf(unit.text(Column.CODE))));
        for (var sheet : List.of(ExchangeSheet.GOALS, ExchangeSheet.INDICATORS, ExchangeSheet.MILESTONES)) {
            for (var node : structure.all(sheet)) {
                codes.put(node.id(), node.text(Column.PLAN) + " · " + node.text(Column.CODE));
            }
        }
        return codes;
    }
}
