package app.rumbo.reports.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Compares a plan as it was known at two moments: what remains of all that was done to it between them. */
@Repository
class PlanChanges {

    private final JdbcClient jdbc;

    PlanChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the plan was known at the moment at all. */
    boolean wasKnown(String plan, Instant at) {
        return jdbc.sql("select exists (select from reading.plan(:k) where code = :plan)")
                .param("k", at.atOffset(ZoneOffset.UTC))
                .param("plan", plan)
                .query(Boolean.class)
                .single();
    }

    /** The differences, in the order in which they became known. */
    List<PlanChange> between(String plan, Instant from, Instant to) {
        return jdbc.sql("select * from reading.plan_change(:plan, :from, :to)")
                .param("plan", plan)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new PlanChange(
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getString("by_whom"),
                        row.getString("thing"),
                        row.getString("what"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("was"),
                        row.getString("is_now"),
                        row.getString("detail")))
                .list();
    }
}
