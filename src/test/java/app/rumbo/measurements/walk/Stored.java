package app.rumbo.measurements.walk;

import app.rumbo.measurements.Ground;
import app.rumbo.measurements.walk.Cell.Said;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database holds of a ground's entries, read by itself and not through the services. */
record Stored(JdbcClient jdbc, Ground ground) {

    private static final String OF_PLAN = """
            from reading.entry e
                join (select id, plan_id, code from indicator union all select id, plan_id, code from milestone) i
                    on i.id = e.item_id
                join plan p on p.id = i.plan_id and p.code = :plan
            """;

    /** Every version as a line, as {@link WorkflowModel.Version} writes itself. */
    List<String> versions() {
        return jdbc.sql("""
                        select e.id, i.code, e.said_on, e.version, e.state::text as state, e.value, e.numerator,
                            e.denominator, e.comment, e.entered_by, s.submitted_by, s.endorsed_by
                        """ + OF_PLAN + " left join reading.submission s on s.id = e.id")
                .param("plan", ground.plan())
                .query((row, _) -> String.join(
                        "|",
                        row.getString("id"),
                        row.getString("code"),
                        row.getString("said_on"),
                        "v" + row.getInt("version"),
                        row.getString("state"),
                        new Said(
                                        row.getBigDecimal("value"),
                                        row.getBigDecimal("numerator"),
                                        row.getBigDecimal("denominator"),
                                        row.getString("comment"))
                                .toString(),
                        who(row.getString("entered_by")),
                        who(row.getString("submitted_by")),
                        who(row.getString("endorsed_by"))))
                .list();
    }

    /** Whole rows of what was decided, by id: all that the table holds, written out. */
    Map<String, String> locked() {
        var rows = new HashMap<String, String>();
        jdbc.sql("""
                        select m.id::text as id, m::text as line from measurement m
                            join indicator i on i.id = m.indicator_id join plan p on p.id = i.plan_id
                            where p.code = :plan and m.state in ('validated', 'rejected')
                        union all
                        select r.id::text, r::text from milestone_report r
                            join milestone m on m.id = r.milestone_id join plan p on p.id = m.plan_id
                            where p.code = :plan and r.state in ('validated', 'rejected')
                        """).param("plan", ground.plan()).query(row -> {
            rows.put(row.getString("id"), row.getString("line"));
        });
        return rows;
    }

    /** The version that counts in each cell as of a K. */
    Map<String, String> counted(Instant k, boolean preliminary) {
        var counted = new HashMap<String, String>();
        jdbc.sql("""
                        select i.code || ' ' || c.period as cell, c.id::text as id
                            from reading.counted_measurement(:k, :basis) c
                            join indicator i on i.id = c.indicator_id join plan p on p.id = i.plan_id
                            where p.code = :plan
                        union all
                        select m.code || ' ' || c.report_date, c.id::text
                            from reading.counted_report(:k, :basis) c
                            join milestone m on m.id = c.milestone_id join plan p on p.id = m.plan_id
                            where p.code = :plan
                        """)
                .param("k", k.atOffset(ZoneOffset.UTC))
                .param("basis", preliminary ? "PRELIMINARY" : "OFFICIAL")
                .param("plan", ground.plan())
                .query(row -> {
                    counted.put(row.getString("cell"), row.getString("id"));
                });
        return counted;
    }

    private static String who(String username) {
        return username == null ? "-" : Person.named(username).code();
    }
}
