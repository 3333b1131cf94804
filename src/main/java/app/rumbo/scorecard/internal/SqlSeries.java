package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.Basis;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads targets and the entries that count, one row per indicator or milestone with its figures strung together: which
 * entry counts is SQL's to say, what they amount to is not. Strung as text they cost PostgreSQL and the wire least; in
 * no order, since sorting a handful of days is cheaper here than all of them there.
 */
@Component
class SqlSeries {

    private static final String TARGETS = """
            select t.indicator_id as id, string_agg((t.period_end - date '1970-01-01')::text, ' ') as days,
                string_agg(t.value::text, ' ') as figures
            from reading.target(:k) t join reading.indicator(:k) i on i.id = t.indicator_id
            where i.plan_id = :plan and %s
            group by t.indicator_id
            """;

    /** An entry of the other kind, left from before the indicator became a ratio or ceased to be one, does not count. */
    private static final String MEASUREMENTS = """
            select m.indicator_id as id, string_agg((m.period_end - date '1970-01-01')::text, ' ') as days,
                string_agg(coalesce(m.value, m.numerator)::text, ' ') as figures,
                string_agg(m.denominator::text, ' ') as denominators, max(m.recorded_at) as last_entry
            from reading.counted_measurement(:k, :basis) m join reading.indicator(:k) i on i.id = m.indicator_id
            where i.plan_id = :plan and (i.aggregation = 'RATIO') = (m.denominator is not null) and %s
            group by m.indicator_id
            """;

    private static final String REPORTS = """
            select r.milestone_id as id, string_agg((r.report_date - date '1970-01-01')::text, ' ') as days,
                string_agg(r.percent::text, ' ') as figures, max(r.recorded_at) as last_entry
            from reading.counted_report(:k, :basis) r join reading.milestone(:k) h on h.id = r.milestone_id
            where h.plan_id = :plan and %s
            group by r.milestone_id
            """;

    private final JdbcClient jdbc;

    SqlSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that counts of the plan. */
    KnownEntries read(UUID plan, Basis basis, OffsetDateTime k) {
        return read(plan, basis, k, Set.of());
    }

    /** What counts of some of the plan's indicators and milestones; of all of them where none is named. */
    KnownEntries read(UUID plan, Basis basis, OffsetDateTime k, Set<UUID> items) {
        var reading = new Reading();
        statement(TARGETS, "t.indicator_id", plan, k, items).query(reading::target);
        statement(MEASUREMENTS, "m.indicator_id", plan, k, items)
                .param("basis", basis.name())
                .query(reading::measurement);
        statement(REPORTS, "r.milestone_id", plan, k, items)
                .param("basis", basis.name())
                .query(reading::report);
        return new KnownEntries(reading.series, reading.reports, reading.lastEntries);
    }

    /** Indicators and milestones, of any plan, of which anything was recorded after one moment and up to another. */
    Set<UUID> changed(Instant since, OffsetDateTime k) {
        return jdbc.sql("select item_id from reading.changed_item(:since, :k)")
                .param("since", SqlKnownPlans.at(since))
                .param("k", k)
                .query((row, _) -> row.getObject("item_id", UUID.class))
                .set();
    }

    private JdbcClient.StatementSpec statement(String sql, String item, UUID plan, OffsetDateTime k, Set<UUID> items) {
        var statement = jdbc.sql(sql.formatted(items.isEmpty() ? "true" : item + " in (:items)"))
                .param("plan", plan)
                .param("k", k);
        return items.isEmpty() ? statement : statement.param("items", items);
    }

    private static final class Reading {

        private final Map<UUID, Series> series = new HashMap<>();
        private final Map<UUID, Timeline> reports = new HashMap<>();
        private final Map<UUID, Instant> lastEntries = new HashMap<>();

        void target(ResultSet row) throws SQLException {
            series.put(id(row), new Series(timeline(row, "figures"), Timeline.EMPTY, Timeline.EMPTY));
        }

        void measurement(ResultSet row) throws SQLException {
            var ratio = row.getString("denominators") != null;
            var entries = new Series(
                    Timeline.EMPTY, timeline(row, "figures"), ratio ? timeline(row, "denominators") : Timeline.EMPTY);
            series.merge(
                    id(row),
                    entries,
                    (targets, _) -> new Series(targets.targets(), entries.measured(), entries.denominators()));
            remember(row);
        }

        void report(ResultSet row) throws SQLException {
            reports.put(id(row), timeline(row, "figures"));
            remember(row);
        }

        private void remember(ResultSet row) throws SQLException {
            lastEntries.put(
                    id(row), row.getObject("last_entry", OffsetDateTime.class).toInstant());
        }

        private static UUID id(ResultSet row) throws SQLException {
            return Objects.requireNonNull(row.getObject("id", UUID.class));
        }

        private static Timeline timeline(ResultSet row, String column) throws SQLException {
            return Timeline.parse(row.getString("days"), row.getString(column));
        }
    }
}
