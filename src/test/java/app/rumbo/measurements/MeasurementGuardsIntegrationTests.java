package app.rumbo.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.IntegrationTest;
import app.rumbo.knowledge.Knowledge;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the database itself refuses of measurements and of what they measure, whoever writes. */
@IntegrationTest
@Transactional
class MeasurementGuardsIntegrationTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Knowledge knowledge;

    private final UUID indicator = UUID.randomUUID();

    @BeforeEach
    void storeAnIndicator() {
        knowledge.record();
        jdbc.sql("""
                        with p as (
                            insert into plan (id, code, name, kind, starts, ends, level_names, row_version)
                            values (gen_random_uuid(), 'GUARD', 'Plan', 'POI', '2026-01-01', '2026-12-31', array['OEI'], 0)
                            returning id),
                        g as (
                            insert into goal (id, plan_id, code, name, weight, status, row_version)
                            select gen_random_uuid(), id, '1', 'Objetivo', 1, 'ACTIVE', 0 from p returning id, plan_id)
                        insert into indicator (id, plan_id, goal_id, code, name, measure_unit, direction, aggregation,
                            accumulation, frequency, from_baseline, weight, row_version)
                        select :id, plan_id, id, '1-A', 'Indicador', '%', 'ASCENDING', 'SUM', 'YEAR', 'MONTHLY', false, 1, 0
                        from g
                        """).param("id", indicator).update();
    }

    @Test
    void takesAMeasurementOfAnIndicatorThatIsThere() {
        measure(indicator, "draft");

        assertThat(jdbc.sql("select count(*) from measurement where indicator_id = :id")
                        .param("id", indicator)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void refusesAMeasurementOfAnIndicatorThatIsNotThere() {
        assertThatThrownBy(() -> measure(UUID.randomUUID(), "draft"))
                .hasStackTraceContaining("a measurement of an indicator that is not there");
    }

    @Test
    void refusesToMoveADraftToAnIndicatorThatIsNotThere() {
        measure(indicator, "draft");

        assertThatThrownBy(() -> jdbc.sql(
                                "update measurement set indicator_id = gen_random_uuid() where indicator_id = :id")
                        .param("id", indicator)
                        .update())
                .hasStackTraceContaining("a measurement of an indicator that is not there");
    }

    @Test
    void refusesToDeleteAnIndicator() {
        assertThatThrownBy(() -> jdbc.sql("delete from indicator where id = :id")
                        .param("id", indicator)
                        .update())
                .hasStackTraceContaining("an indicator that was recorded stays");
    }

    @Test
    void refusesToGiveAnIndicatorAnotherId() {
        assertThatThrownBy(() -> jdbc.sql("update indicator set id = gen_random_uuid() where id = :id")
                        .param("id", indicator)
                        .update())
                .hasStackTraceContaining("an indicator that was recorded stays");
    }

    private void measure(UUID of, String state) {
        jdbc.sql("""
                        insert into measurement (id, indicator_id, period, period_end, version, value, state)
                        values (gen_random_uuid(), :id, '2026-M01', '2026-01-31', 1, 5, :state::entry_state)
                        """).param("id", of).param("state", state).update();
    }
}
