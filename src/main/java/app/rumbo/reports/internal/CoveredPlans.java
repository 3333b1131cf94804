package app.rumbo.reports.internal;

import app.rumbo.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the plans that a period's report speaks of. */
@Repository
public class CoveredPlans {

    private final JdbcClient jdbc;

    CoveredPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The plans in force in the period, the municipality's main plan first. Plans that have run out go on being reported
     * where nothing else was in force: most communes run expired plans.
     */
    List<CoveredPlan> inForce(Period period, Instant knownAt) {
        return jdbc.sql("""
                        with told as (
                            select p.*, p.ends >= :from running from reading.plan(:k) p
                            where p.status <> 'DRAFT' and p.starts <= :to)
                        select code, name, kind, starts, ends, approval_act from told
                        where running or not exists (select from told other where other.running)
                        order by array_position(array['PLADECO', 'PDLC', 'PDI', 'POI', 'ACTION_PLAN', 'PMG', 'SECTOR'], kind),
                            starts desc, position
                        """)
                .param("k", knownAt.atOffset(ZoneOffset.UTC))
                .param("from", period.start())
                .param("to", period.end())
                .query((row, number) -> new CoveredPlan(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getObject("starts", LocalDate.class),
                        row.getObject("ends", LocalDate.class),
                        row.getString("approval_act")))
                .list();
    }

    /** Whether a plan of that period was already kept here then: else nobody awaits its report. */
    public boolean wereKnownBy(Period period, Instant moment) {
        return !inForce(period, moment).isEmpty();
    }
}
