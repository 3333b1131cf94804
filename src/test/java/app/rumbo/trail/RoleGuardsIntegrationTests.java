package app.rumbo.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.IntegrationTest;
import app.rumbo.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the database refuses the application, whatever the application may be made to ask. */
@IntegrationTest
@Transactional
class RoleGuardsIntegrationTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private TrailGuard guard;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update trail set actor = 'eva'",
                "delete from trail",
                "truncate trail",
                "insert into trail (kind, subject, detail) values ('goal', '', '{}')",
                "update recording_clock set last_recorded = now()",
                "delete from plan_change",
                "insert into plan_change values (now())",
                "update history.goal set weight = 1",
                "delete from history.goal",
                "insert into history.plan select * from history.plan",
                "truncate history.plan",
                "update measurement_move set state = 'validated'",
                "delete from measurement_move",
                "insert into milestone_report_move select * from milestone_report_move",
                "delete from period_act",
                "update entry_remark set text = 'otro'",
                "truncate measurement cascade",
                "update sign_in set username = 'eva'",
                "delete from job_run",
                "update import_run set file_name = 'otro.xlsx'",
                "delete from flyway_schema_history"
            })
    void refusesToRewriteWhatIsKept(String sql) {
        knowledge.record();

        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasStackTraceContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table trail disable trigger all",
                "alter table goal disable trigger trail_on_update",
                "drop trigger trail_chained on trail",
                "drop table trail",
                "create or replace function recorded_at() returns timestamptz language sql as 'select now()'",
                "create table public.trail_of_mine (id integer)",
                "set local session_replication_role = replica",
                "set role rumbo"
            })
    void refusesToSwitchTheGuardsOff(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .rootCause()
                .message()
                .containsAnyOf("must be owner", "permission denied", "must be able to SET ROLE", "does not exist");
    }

    @Test
    void doesNotBelieveARecordingThatTheSessionOnlyPretends() {
        jdbc.sql("select set_config('rumbo.recorded_at', '2020-01-01T00:00:00Z', true)")
                .query()
                .singleRow();

        assertThatThrownBy(() ->
                        jdbc.sql("select tell_trail('goal', 'x', '{}')").query().singleRow())
                .hasStackTraceContaining("a write outside of a recording");
    }

    @Test
    void doesNotBelieveAnImportThatTheTrailWasNotToldOf() {
        knowledge.record();
        jdbc.sql("select set_config('rumbo.act', 'import', true)").query().singleRow();

        jdbc.sql("insert into special_day (day, name, source) values ('1901-01-01', 'Aniversario', 'Decreto')")
                .update();

        assertThat(jdbc.sql("select kind from trail order by seq desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("special_day");
    }

    @Test
    void letsItDoWhatItHasTo() {
        assertThat(guard.isGuardedByRights()).isTrue();
        assertThat(guard.health().getDetails()).containsEntry("guard", "rights");
        assertThat(jdbc.sql("""
                        select count(*) from pg_class where relnamespace = 'public'::regnamespace
                            and relkind = 'r' and not has_table_privilege(oid, 'select')
                        """).query(Integer.class).single()).isZero();
    }
}
