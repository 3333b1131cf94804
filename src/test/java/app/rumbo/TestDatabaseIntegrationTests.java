package app.rumbo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The base that all tests with a database stand on. */
@IntegrationTest
class TestDatabaseIntegrationTests {

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @Test
    void theApplicationStandsOnTheMigratedDatabaseOfThisRun() {
        var name = database.sql("select current_database()").query(String.class).single();
        var migrated = database.sql("select to_regclass('recording_clock') is not null")
                .query(Boolean.class)
                .single();

        assertThat(TestDatabase.login().jdbcUrl()).contains("/" + name);
        assertThat(migrated).isTrue();
    }

    @Test
    void theClockStandsWhereATestSetsIt() {
        clock.set(LocalDate.of(2026, 6, 30));

        assertThat(clock.instant()).isEqualTo("2026-06-30T12:00:00Z");
    }
}
