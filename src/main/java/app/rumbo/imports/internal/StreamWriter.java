package app.rumbo.imports.internal;

import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes what {@link StreamDiff} found to be new or different, and lets the planner know: whoever asks next need not wait. */
final class StreamWriter {

    /** Three hundred times as many rows are looked at. How many there are and how many keys they share is soon known. */
    private static final int SAMPLE = 10;

    private final JdbcTemplate jdbc;
    private final StreamTable table;

    StreamWriter(JdbcTemplate jdbc, StreamTable table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** Writes that many rows of each action. */
    void write(int created, int changed, int stepped) {
        if (table.isEntry()) {
            writeSteps(stepped);
            writeVersions(created + changed);
        } else {
            writeLines(created, changed);
        }
        if (table == StreamTable.LEDGER_LINE && created + changed > 0) {
            jdbc.execute("select assign_by_rules() where exists (select from assignment_rule)");
        }
        if (created + changed + stepped > 0) {
            jdbc.execute("set local default_statistics_target = " + SAMPLE);
            jdbc.execute("select look_at_tables('" + table.table() + "', '"
                    + (table.isEntry() ? table.table() + "_move" : "history." + table.table()) + "')");
            jdbc.execute("set local default_statistics_target to default");
        }
    }

    private void writeLines(int created, int changed) {
        if (created > 0) {
            jdbc.update("insert into " + table.table() + " (" + table.allNames("") + ") select " + table.allNames("")
                    + " from " + table.changed() + " where action = 'new'");
        }
        if (changed > 0) {
            jdbc.update("update " + table.table() + " t set "
                    + table.figures().stream()
                            .map(place -> place.name() + " = c." + place.name())
                            .collect(Collectors.joining(", "))
                    + " from " + table.changed() + " c where c.action = 'changed' and t.id = c.stored_id");
        }
    }

    private void writeVersions(int many) {
        if (many > 0) {
            jdbc.update("insert into " + table.table() + " (id, version, comment, state, entered_by, recorded_at, "
                    + table.allNames("") + ") select id, before_version + 1, comment, state, (select recorded_by()),"
                    + " (select recorded_at()), " + table.allNames("") + " from " + table.changed()
                    + " where action in ('new', 'changed')");
        }
    }

    private void writeSteps(int many) {
        if (many > 0) {
            jdbc.update("update " + table.table() + " t set state = c.state, row_version = t.row_version + 1 from "
                    + table.changed() + " c where c.action = 'step' and t.id = c.stored_id");
            jdbc.execute("select comment_steps('" + table.table() + "', array_agg(stored_id), array_agg(comment)) from "
                    + table.changed() + " where action = 'step' and comment is distinct from before_comment");
        }
    }
}
