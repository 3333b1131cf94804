package app.rumbo.imports.internal;

import app.rumbo.imports.Column;
import app.rumbo.imports.ImportOutcome.Counts;
import app.rumbo.measurements.EntryState;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Compares staged rows with what is stored, all at once in SQL, and has the difference written. What becomes of a row is its
 * {@code action}: {@code new}; {@code changed}, of entries a new version; {@code step}, the same figures in another
 * state; {@code same}.
 */
final class StreamDiff {

    private static final Set<Column> ASSIGNMENT = Set.of(Column.PLAN, Column.GOAL);

    private final JdbcTemplate jdbc;
    private final StreamTable table;
    private final Set<Column> columns;
    private final Rights rights;
    private final Map<String, Integer> rows = new HashMap<>();

    StreamDiff(JdbcTemplate jdbc, StreamTable table, Set<Column> columns, Rights rights) {
        this.jdbc = jdbc;
        this.table = table;
        this.columns = columns;
        this.rights = rights;
    }

    /** Makes the table of what becomes of each row. */
    void compare() {
        jdbc.execute(table.isEntry() ? entries() : lines());
        jdbc.query("select action, count(*)::integer from " + table.changed() + " group by action", row -> {
            rows.put(row.getString(1), row.getInt(2));
        });
    }

    /** How many rows were made, changed and left alone. */
    Counts counts() {
        return new Counts(many("new"), many("changed") + many("step"), many("same"));
    }

    /** Writes what is new or different. */
    void write() {
        new StreamWriter(jdbc, table).write(many("new"), many("changed"), many("step"));
    }

    private int many(String action) {
        return rows.getOrDefault(action, 0);
    }

    private String lines() {
        return "create temp table " + table.changed()
                + " on commit drop as select d.*, case when stored_id is null then 'new'"
                + " when (" + table.valueNames("d.") + ") is distinct from (" + table.valueNames("d.before_")
                + ") then 'changed' else 'same' end as action from (select s.row_number, s.place, s.allowed, "
                + table.fixedNames("s.") + ", " + effective("t") + ", t.id as stored_id, " + before("t") + " from "
                + table.staged() + " s left join " + table.table() + " t on " + table.sameKey("s", "t") + ") d";
    }

    private String entries() {
        var moves = table.table() + "_move";
        var hasState = columns.contains(Column.STATE);
        var hasComment = columns.contains(Column.COMMENT);
        return "create temp table " + table.changed() + " on commit drop as select d.*, case"
                + " when stored_id is null then 'new'"
                + " when (" + table.valueNames("d.") + ") is distinct from (" + table.valueNames("d.before_")
                + ") then 'changed'"
                + " when " + hasState + " and d.state <> d.before_state then 'step'"
                + " when " + hasComment + " and d.comment is distinct from d.before_comment"
                + " and d.comment is distinct from (select step.comment from " + moves + " step where step."
                + table.table() + "_id = d.stored_id and step.known_to = 'infinity') then 'changed'"
                + " else 'same' end as action from (select s.row_number, s.place, s.allowed, " + table.fixedNames("s.")
                + ", " + effective("t") + ", coalesce(s.state, '" + rights.defaultState() + "') as state, s.id, "
                + (hasComment ? "s.comment" : "t.comment") + " as comment, t.id as stored_id, " + before("t")
                + ", coalesce(t.version, 0) as before_version, t.state as before_state,"
                + " case when btrim(t.comment) <> '' then t.comment end as before_comment from " + table.staged()
                + " s left join lateral (select * from " + table.table() + " v where " + table.sameKey("s", "v")
                + " order by v.version desc limit 1) t on true) d";
    }

    /** The values as they will be: a column that the file lacks leaves what is stored. */
    private String effective(String stored) {
        return table.figures().stream()
                .map(place -> (isTold(place) ? told(place, stored) : stored + "." + place.name()))
                .collect(Collectors.joining(", "));
    }

    /** Whether the file says it. Plan and goal say together whom a line is for, one of them alone says nothing. */
    private boolean isTold(StreamTable.Place place) {
        var ofAssignment = place.column() == null || place.column() == Column.PLAN || place.column() == Column.GOAL;
        return ofAssignment ? columns.containsAll(ASSIGNMENT) : columns.contains(place.column());
    }

    private static String told(StreamTable.Place place, String stored) {
        return place.name().equals(StreamTable.ASSIGNED_BY)
                ? "case when s.goal_id is not distinct from " + stored + ".goal_id then " + stored
                        + ".assigned_by else s.assigned_by end as assigned_by"
                : "s." + place.name();
    }

    private String before(String stored) {
        return table.figures().stream()
                .map(place -> stored + "." + place.name() + " as before_" + place.name())
                .collect(Collectors.joining(", "));
    }

    /** The condition, on the changed rows, that a step is none of the workflow's. */
    static String illegalStep() {
        var legal = Arrays.stream(EntryState.values())
                .flatMap(from -> Arrays.stream(EntryState.values())
                        .filter(from::leadsTo)
                        .map(to -> "('" + from.code() + "','" + to.code() + "')"))
                .collect(Collectors.joining(","));
        return "(before_state::text, state::text) not in (" + legal + ")";
    }
}
