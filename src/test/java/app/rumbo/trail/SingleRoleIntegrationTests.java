package app.rumbo.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database with one role for everything works, says so, and is guarded by triggers. */
class SingleRoleIntegrationTests {

    private static JdbcClient jdbc;

    @BeforeAll
    static void oneRole() {
        var owner = TestDatabase.another().owner();
        TestDatabase.migrate(new TestDatabase.Logins(owner, owner, owner));
        jdbc = JdbcClient.create(new SingleConnectionDataSource(owner.jdbcUrl(), owner.user(), owner.password(), true));
    }

    @Test
    void saysThatTriggersAloneGuardTheTrail() {
        var guard = new TrailGuard(jdbc);

        assertThat(guard.isGuardedByRights()).isFalse();
        assertThat(guard.health().getDetails()).containsEntry("guard", "triggers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update trail set actor = 'eva'", "delete from trail", "truncate trail"})
    void refusesToRewriteTheTrail(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasStackTraceContaining("trail is only added to");
    }

    @Test
    void chainsARowWhateverItsWriterGivesAsNumberActorAndHash() {
        var written = jdbc.sql("""
                        with recording as materialized (select begin_recording('2026-01-01Z', 'ana'))
                        insert into trail (seq, at, actor, kind, subject, detail, hash, previous_hash)
                        select 99, '1999-01-01', 'eva', 'goal', 'x', '{}', 'aa', 'bb' from recording
                        returning seq || ' ' || actor || ' ' || (at > '2000-01-02')
                            || ' ' || (previous_hash = (select hash from trail where seq = 1))
                        """).query(String.class).single();

        assertThat(written).isEqualTo("2 ana true true");
    }
}
