package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Limits;
import app.rumbo.scorecard.PlanSheet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads plans as they were known at K out of schema {@code reading}: a handful of statements for a plan of any size. */
@Component
class SqlKnownPlans {

    /** From here on a statement that names each item costs more than one that reads them all. */
    private static final int FEW = 200;

    private final JdbcClient jdbc;
    private final SqlSheets sheets;
    private final SqlSeries series;

    SqlKnownPlans(JdbcClient jdbc, SqlSheets sheets, SqlSeries series) {
        this.jdbc = jdbc;
        this.sheets = sheets;
        this.series = series;
    }

    /**
     * When anything last changed that scorecards are made from.
     *
     * @param at that moment
     * @param settled whether nothing can be added to it; otherwise it is the asker's own recording, still open
     */
    record LastChange(Instant at, boolean settled) {}

    /** The last of them up to K. */
    LastChange lastChange(Instant knownAt) {
        return jdbc.sql("select changed_at, settled from reading.last_plan_change(:k)")
                .param("k", at(knownAt))
                .query((row, _) -> new LastChange(
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getBoolean("settled")))
                .single();
    }

    /**
     * The plan as known at K.
     *
     * @param before what was known of it at an earlier moment, if anybody remembers
     */
    Optional<KnownPlan> find(String code, Basis basis, Instant knownAt, RecentPlans.@Nullable Kept before) {
        var k = at(knownAt);
        return plan(code, k).map(plan -> known(plan, basis, k, before));
    }

    private KnownPlan known(PlanSheet plan, Basis basis, OffsetDateTime k, RecentPlans.@Nullable Kept before) {
        return new KnownPlan(
                plan,
                basis,
                limits(k),
                sheets.goals(plan.id(), k),
                sheets.indicators(plan.id(), k),
                sheets.milestones(plan.id(), k),
                sheets.units(k),
                entries(plan.id(), basis, k, before));
    }

    /** Reads only what changed since, where that is little. */
    private KnownEntries entries(UUID plan, Basis basis, OffsetDateTime k, RecentPlans.@Nullable Kept before) {
        if (before == null || !before.plan().plan().id().equals(plan)) {
            return series.read(plan, basis, k);
        }
        var known = before.plan().entries();
        var changed = series.changed(before.lastChange(), k);
        if (changed.isEmpty()) {
            return known;
        }
        return changed.size() > FEW
                ? series.read(plan, basis, k)
                : known.with(series.read(plan, basis, k, changed), changed);
    }

    private Optional<PlanSheet> plan(String code, OffsetDateTime k) {
        return jdbc.sql("""
                        select id, code, name, kind, starts, ends, level_names from reading.plan(:k)
                        where code = :code
                        """)
                .param("k", k)
                .param("code", code)
                .query(SqlKnownPlans::planRow)
                .optional();
    }

    private Limits limits(OffsetDateTime k) {
        return jdbc.sql("select green_from, amber_from from reading.municipality(:k)")
                .param("k", k)
                .query((row, _) -> new Limits(row.getBigDecimal("green_from"), row.getBigDecimal("amber_from")))
                .optional()
                .orElse(Limits.USUAL);
    }

    private static PlanSheet planRow(ResultSet row, int number) throws SQLException {
        return new PlanSheet(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("kind"),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                List.of((String[]) row.getArray("level_names").getArray()));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
