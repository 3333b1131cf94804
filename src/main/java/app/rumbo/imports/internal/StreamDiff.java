package app.rumbo.imports.internal;

import app.rumbo.imports.Column;
import app.rumbo.imports.ImportOutcome.Counts;
import app.rumbo.measurements.EntryState;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Compares staged rows with what is stored, all at once in SQL, and writes the difference. What becomes of a row is its
 * {@code action}: {@code new}; {@code changed}, of entries a new version; {@code step}, the same figures in another
 * state; {@code same}.
 */
final class StreamDiff {

    private final JdbcTemplate jdbc;
    private final StreamTable table;
    private final Set<Column> columns;
    private final Rights rights;

    StreamDiff(JdbcTemplate jdbc, StreamTable table, Set<Column> columns, Rights rights) {
        this.jdbc = jdbc;
        this.table = table;
        this.columns = columns;
        this.rights = rights;
    }

    /** Makes the table of what becomes of each row. */
    void compare() {
        jdbc.execute("analyze " + table.staged());
        jdbc.execute(table.isEntry() ? entries() : lines());
        jdbc.execute("analyze " + table.changed());
    }

    /** How many rows were made, changed and left alone. */
    Counts counts() {
        var counts = new HashMap<String, Integer>();
        jdbc.query("select action, count(*)::integer from " + table.changed() + " group by action", row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return new Counts(
                counts.getOrDefault("new", 0),
                counts.getOrDefault("changed", 0) + counts.getOrDefault("step", 0),
                counts.getOrDefault("same", 0));
    }

    /** Writes what is new or different, and lets the planner know: whoever asks next need not wait for autovacuum. */
    void write() {
        if (table.isEntry()) {
            writeEntries();
        } else {
            writeLines();
        }
        jdbc.execute("analyze " + table.table() + ", "
                + (table.isEntry() ? table.table() + "_step" : "history." + table.table()));
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
        var steps = table.table() + "_step";
        var hasState = columns.contains(Column.STATE);
        var hasComment = columns.contains(Column.COMMENT);
        return "create temp table " + table.changed() + " on commit drop as select d.*, case"
                + " when stored_id is null then 'new'"
                + " when (" + table.valueNames("d.") + ") is distinct from (" + table.valueNames("d.before_")
                + ") then 'changed'"
                + " when " + hasState + " and d.state <> d.before_state then 'step'"
                + " when " + hasComment + " and d.comment is distinct from d.before_comment"
                + " and d.comment is distinct from (select step.comment from " + steps + " step where step."
                + table.table() + "_id = d.stored_id and step.known_to = 'infinity') then 'changed'"
                + " else 'same' end as action from (select s.row_number, s.place, s.allowed, " + table.fixedNames("s.")
                + ", " + effective("t") + ", coalesce(s.state, '" + rights.defaultState() + "') as state, "
                + (hasComment ? "s.comment" : "t.comment") + " as comment, t.id as stored_id, " + before("t")
                + ", coalesce(t.version, 0) as before_version, t.state as before_state,"
                + " case when btrim(t.comment) <> '' then t.comment end as before_comment from " + table.staged()
                + " s left join (select distinct on ("
                + table.keyNames("") + ") * from " + table.table() + " order by " + table.keyNames("")
                + ", version desc) t on " + table.sameKey("s", "t") + ") d";
    }

    /** The values as they will be: a column that the file lacks leaves what is stored. */
    private String effective(String stored) {
        return table.figures().stream()
                .map(place -> (columns.contains(place.column()) ? "s." : stored + ".") + place.name())
                .collect(Collectors.joining(", "));
    }

    private String before(String stored) {
        return table.figures().stream()
                .map(place -> stored + "." + place.name() + " as before_" + place.name())
                .collect(Collectors.joining(", "));
    }

    private void writeLines() {
        jdbc.update("insert into " + table.table() + " (" + table.allNames("") + ") select " + table.allNames("")
                + " from " + table.changed() + " where action = 'new'");
        jdbc.update("update " + table.table() + " t set "
                + table.figures().stream()
                        .map(place -> place.name() + " = c." + place.name())
                        .collect(Collectors.joining(", "))
                + " from " + table.changed() + " c where c.action = 'changed' and t.id = c.stored_id");
    }

    private void writeEntries() {
        jdbc.update("insert into " + table.table() + " (id, version, comment, state, " + table.allNames("")
                + ") select gen_random_uuid(), before_version + 1, comment, state, " + table.allNames("") + " from "
                + table.changed() + " where action in ('new', 'changed')");
        var stepped =
                jdbc.update("update " + table.table() + " t set state = c.state, row_version = t.row_version + 1 from "
                        + table.changed() + " c where c.action = 'step' and t.id = c.stored_id");
        if (stepped > 0) {
            jdbc.update(
                    "update " + table.table() + "_step s set comment = c.comment from " + table.changed()
                            + " c where c.action = 'step' and s." + table.table()
                            + "_id = c.stored_id and s.known_from = recorded_at() and c.comment is distinct from c.before_comment");
        }
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
