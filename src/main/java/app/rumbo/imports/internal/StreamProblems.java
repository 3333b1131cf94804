package app.rumbo.imports.internal;

import app.rumbo.imports.Column;
import app.rumbo.imports.Findings;
import app.rumbo.imports.ImportProblem;
import app.rumbo.imports.Origin;
import app.rumbo.measurements.EntryState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** What only shows once all rows of a sheet are seen beside those stored: keys twice, steps that lead nowhere, rights. */
final class StreamProblems {

    private final JdbcTemplate jdbc;
    private final StreamTable table;
    private final Rights rights;
    private final Findings findings;

    StreamProblems(JdbcTemplate jdbc, StreamTable table, Rights rights, Findings findings) {
        this.jdbc = jdbc;
        this.table = table;
        this.rights = rights;
        this.findings = findings;
    }

    /** Tells of every row whose key an earlier row of the file has. */
    void tellTwice() {
        var keys = table.keyNames("");
        var key = table.keys().getLast();
        jdbc.query(
                "select s.row_number, s.place, s." + key.name() + "::text, f.first from " + table.staged()
                        + " s join (select "
                        + keys + ", min(row_number) as first, min(ctid) as kept from " + table.staged() + " group by "
                        + keys + " having count(*) > 1) f on " + table.sameKey("s", "f")
                        + " where s.ctid <> f.kept order by s.row_number",
                (RowCallbackHandler) row ->
                        tell(row, key.column(), row.getString(3), "imports.row.twice", String.valueOf(row.getInt(4))));
    }

    /** Tells of every row that may not become what it would. */
    void tellRefused() {
        var changed = " from " + table.changed() + " where action <> 'same' and ";
        each(
                "not allowed",
                changed,
                table.keys().getFirst().column(),
                null,
                table.isEntry() ? "imports.right.entry" : "imports.right.structure");
        if (table.isEntry()) {
            entries(changed);
        }
    }

    private void entries(String changed) {
        var decided = states(state -> state == EntryState.VALIDATED || state.needsComment());
        if (!rights.validate()) {
            each("state in (" + decided + ")", changed, Column.STATE, "state", "imports.right.validate");
        }
        each(
                "action = 'step' and " + StreamDiff.illegalStep(),
                changed,
                Column.STATE,
                "state",
                "imports.rule.illegal-step");
        each(
                "action = 'step' and nullif(btrim(comment), '') is null and not (" + StreamDiff.illegalStep()
                        + ") and state in (" + states(EntryState::needsComment) + ")",
                changed,
                Column.COMMENT,
                null,
                "imports.rule.step-needs-comment");
        var lacking = table == StreamTable.REPORT
                ? "percent is null"
                : "value is null and (numerator is null or denominator is null)";
        each(lacking, changed, table.figures().getFirst().column(), null, "imports.rule.figures-missing");
    }

    private void each(String condition, String from, @Nullable Column column, @Nullable String value, String key) {
        var state = table.isEntry() ? "before_state::text" : "null::text";
        jdbc.query(
                "select row_number, place, " + (value == null ? "null" : value) + "::text, " + state + from + condition
                        + " order by row_number",
                (RowCallbackHandler) row -> {
                    var found = row.getString(3);
                    var word = found == null ? null : word(found);
                    var before = row.getString(4);
                    tell(row, column, word, key, before == null ? "" : word(before), word == null ? "" : word);
                });
    }

    private void tell(ResultSet row, @Nullable Column column, @Nullable String value, String key, Object... arguments)
            throws SQLException {
        findings.add(ImportProblem.at(origin(row, column), value, key, arguments));
    }

    private Origin origin(ResultSet row, @Nullable Column column) throws SQLException {
        var place = row.getString(2);
        if (place == null) {
            var header = column == null ? "" : column.header();
            return new Origin(table.sheet().title(), row.getInt(1), header);
        }
        var parts = place.split(Structure.SEPARATOR, 2);
        return new Origin(parts[0], row.getInt(1), parts[1]);
    }

    private String word(String state) {
        return Vocabulary.of(table.sheet(), Column.STATE).word(state);
    }

    private static String states(Predicate<EntryState> wanted) {
        return Arrays.stream(EntryState.values())
                .filter(wanted)
                .map(state -> "'" + state.code() + "'")
                .collect(Collectors.joining(","));
    }
}
