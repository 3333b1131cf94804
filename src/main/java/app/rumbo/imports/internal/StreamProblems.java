package app.rumbo.imports.internal;

import static java.lang.Boolean.TRUE;

import app.rumbo.imports.Column;
import app.rumbo.imports.Findings;
import app.rumbo.imports.ImportProblem;
import app.rumbo.imports.Origin;
import app.rumbo.measurements.EntryState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        var key = table.tellingKey();
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
        var refusals = refusals();
        var met = jdbc.queryForMap(refusals.stream()
                .map(refusal -> "bool_or(" + refusal.condition() + ") as \"" + refusal.key() + "\"")
                .collect(Collectors.joining(", ", "select ", from())));
        refusals.stream().filter(refusal -> TRUE.equals(met.get(refusal.key()))).forEach(this::each);
    }

    /**
     * Why rows may not become what they would.
     *
     * @param condition which rows those are
     * @param column where to correct them
     * @param value the stored word that is found there, if it says something
     */
    private record Refusal(
            String condition,
            @Nullable Column column,
            @Nullable String value,
            String key) {}

    private List<Refusal> refusals() {
        var refusals = new ArrayList<Refusal>();
        refusals.add(new Refusal(
                "not allowed",
                table.keys().getFirst().column(),
                null,
                table.isEntry() ? "imports.right.entry" : "imports.right.structure"));
        if (table.isEntry()) {
            if (!rights.validate()) {
                var decided = states(state -> state == EntryState.VALIDATED || state.needsComment());
                refusals.add(
                        new Refusal("state in (" + decided + ")", Column.STATE, "state", "imports.right.validate"));
            }
            refusals.addAll(ofSteps());
            var lacking = table == StreamTable.REPORT
                    ? "percent is null"
                    : "value is null and (numerator is null or denominator is null)";
            refusals.add(
                    new Refusal(lacking, table.figures().getFirst().column(), null, "imports.rule.figures-missing"));
        }
        return refusals;
    }

    private static List<Refusal> ofSteps() {
        var illegal = StreamDiff.illegalStep();
        return List.of(
                new Refusal("action = 'step' and " + illegal, Column.STATE, "state", "imports.rule.illegal-step"),
                new Refusal(
                        "action = 'step' and nullif(btrim(comment), '') is null and not (" + illegal
                                + ") and state in (" + states(EntryState::needsComment) + ")",
                        Column.COMMENT,
                        null,
                        "imports.rule.step-needs-comment"));
    }

    private void each(Refusal refusal) {
        var value = refusal.value() == null ? "null" : refusal.value();
        var state = table.isEntry() ? "before_state::text" : "null::text";
        jdbc.query(
                "select row_number, place, " + value + "::text, " + state + from() + " and (" + refusal.condition()
                        + ") order by row_number",
                (RowCallbackHandler) row -> {
                    var found = row.getString(3);
                    var word = found == null ? null : word(found);
                    var before = row.getString(4);
                    tell(
                            row,
                            refusal.column(),
                            word,
                            refusal.key(),
                            before == null ? "" : word(before),
                            word == null ? "" : word);
                });
    }

    private String from() {
        return " from " + table.changed() + " where action <> 'same'";
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
