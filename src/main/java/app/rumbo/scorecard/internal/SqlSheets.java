package app.rumbo.scorecard.internal;

import app.rumbo.indicators.Accumulation;
import app.rumbo.indicators.Aggregation;
import app.rumbo.indicators.Direction;
import app.rumbo.scorecard.GoalSheet;
import app.rumbo.scorecard.IndicatorSheet;
import app.rumbo.scorecard.IndicatorSheet.Measure;
import app.rumbo.scorecard.IndicatorSheet.Range;
import app.rumbo.scorecard.MilestoneSheet;
import app.rumbo.scorecard.UnitSheet;
import app.rumbo.shared.Frequency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads goals, indicators, milestones and units as they were known at K, each in the order first stored. */
@Component
class SqlSheets {

    private final JdbcClient jdbc;

    SqlSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GoalSheet> goals(UUID plan, OffsetDateTime k) {
        return ofPlan("""
                select id, code, name, parent_id, weight, unit_id, status = 'SUSPENDED' as suspended
                from reading.goal(:k) where plan_id = :plan order by position
                """, plan, k, SqlSheets::goal);
    }

    List<IndicatorSheet> indicators(UUID plan, OffsetDateTime k) {
        return ofPlan("""
                select id, goal_id, code, name, measure_unit, direction, aggregation, accumulation, frequency,
                    from_baseline, baseline, range_low, range_high, coalesce(tolerance, 0) as tolerance, weight, unit_id
                from reading.indicator(:k) where plan_id = :plan order by position
                """, plan, k, SqlSheets::indicator);
    }

    List<MilestoneSheet> milestones(UUID plan, OffsetDateTime k) {
        return ofPlan("""
                select id, goal_id, code, name, weight, starts, due, unit_id
                from reading.milestone(:k) where plan_id = :plan order by position
                """, plan, k, SqlSheets::milestone);
    }

    List<UnitSheet> units(OffsetDateTime k) {
        return jdbc.sql("select id, code, name, kind, parent_id from reading.org_unit(:k) order by position")
                .param("k", k)
                .query((row, _) -> new UnitSheet(
                        id(row, "id"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("kind"),
                        idOrNone(row, "parent_id")))
                .list();
    }

    private <T> List<T> ofPlan(String sql, UUID plan, OffsetDateTime k, RowMapper<T> row) {
        return jdbc.sql(sql).param("k", k).param("plan", plan).query(row).list();
    }

    private static GoalSheet goal(ResultSet row, int number) throws SQLException {
        return new GoalSheet(
                id(row, "id"),
                row.getString("code"),
                row.getString("name"),
                idOrNone(row, "parent_id"),
                row.getBigDecimal("weight"),
                idOrNone(row, "unit_id"),
                row.getBoolean("suspended"));
    }

    private static IndicatorSheet indicator(ResultSet row, int number) throws SQLException {
        return new IndicatorSheet(
                id(row, "id"),
                id(row, "goal_id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("measure_unit"),
                measure(row),
                row.getBigDecimal("baseline"),
                row.getBigDecimal("weight"),
                idOrNone(row, "unit_id"));
    }

    static Measure measure(ResultSet row) throws SQLException {
        var direction = Direction.valueOf(row.getString("direction"));
        return new Measure(
                direction,
                Aggregation.valueOf(row.getString("aggregation")),
                Accumulation.valueOf(row.getString("accumulation")),
                Frequency.valueOf(row.getString("frequency")),
                "%".equals(row.getString("measure_unit")),
                row.getBoolean("from_baseline") ? row.getBigDecimal("baseline") : null,
                direction == Direction.RANGE ? range(row) : null);
    }

    private static Range range(ResultSet row) throws SQLException {
        return new Range(
                row.getBigDecimal("range_low"), row.getBigDecimal("range_high"), row.getBigDecimal("tolerance"));
    }

    static MilestoneSheet milestone(ResultSet row, int number) throws SQLException {
        return new MilestoneSheet(
                id(row, "id"),
                id(row, "goal_id"),
                row.getString("code"),
                row.getString("name"),
                row.getBigDecimal("weight"),
                row.getObject("starts", LocalDate.class),
                row.getObject("due", LocalDate.class),
                idOrNone(row, "unit_id"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    private static @Nullable UUID idOrNone(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
