package app.rumbo.imports.internal;

import app.rumbo.imports.Findings;
import app.rumbo.imports.ImportProblem;
import app.rumbo.imports.Origin;
import app.rumbo.measurements.EntryPeriods;
import app.rumbo.measurements.EntryPeriods.ItemDay;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tells of a directorate's rows whose period is not open. What control brings is control's act, and passes. */
final class ClosedPeriods {

    private final JdbcTemplate jdbc;
    private final EntryPeriods periods;
    private final Findings findings;

    ClosedPeriods(JdbcTemplate jdbc, EntryPeriods periods, Findings findings) {
        this.jdbc = jdbc;
        this.periods = periods;
        this.findings = findings;
    }

    private record Row(int number, String said, ItemDay day) {}

    void tell(StreamTable table) {
        var item = table.keys().getFirst().name();
        var said = table.keys().getLast();
        var ends = table == StreamTable.MEASUREMENT ? "period_end" : said.name();
        var rows = jdbc.query(
                "select row_number, " + said.name() + "::text, " + item + ", " + ends + " from " + table.changed()
                        + " where action <> 'same' order by row_number",
                (row, number) -> new Row(
                        row.getInt(1),
                        row.getString(2),
                        new ItemDay(row.getObject(3, UUID.class), row.getObject(4, LocalDate.class))));
        var closed = periods.closed(rows.stream().map(Row::day).distinct().toList());
        for (var row : rows) {
            if (closed.containsKey(row.day())) {
                var column = said.column();
                findings.add(ImportProblem.at(
                        new Origin(table.sheet().title(), row.number(), column == null ? "" : column.header()),
                        row.said(),
                        "imports.rule.period-closed"));
            }
        }
    }
}
