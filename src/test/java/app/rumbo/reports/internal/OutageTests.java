package app.rumbo.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** A database that is away or full fails no report; a report that cannot be made does not wait for the database. */
class OutageTests {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "53100", "53300", "57P01", "57P02", "57P03", "58030"})
    void aDatabaseThatIsAwayOrFullIsAnOutageHoweverItIsWrapped(String state) {
        var told = new SQLException("told", state);

        assertThat(Outage.isBehind(new UncategorizedSQLException("task", "sql", told)))
                .isTrue();
        assertThat(Outage.isBehind(new IllegalStateException(new DataAccessResourceFailureException("x", told))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"57014", "23505", "42601", "XX000", "22012"})
    void whatWouldFailSoAgainIsNone(String state) {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("told", state))))
                .isFalse();
    }

    @Test
    void aPoolWithoutLinesIsAnOutage() {
        var none = new SQLTransientConnectionException("no line within 30 s");

        assertThat(Outage.isBehind(new CannotCreateTransactionException("x", none)))
                .isTrue();
    }

    @Test
    void aRollbackOnABrokenLineDoesNotHideWhatBrokeIt() {
        var rollback = new TransactionSystemException("rollback failed", new SQLException("Connection is closed"));
        rollback.initApplicationException(new IllegalStateException(new SQLException("killed", "57P02")));

        assertThat(Outage.isBehind(rollback)).isTrue();
    }

    @Test
    void aDefectIsNone() {
        var circle = new IllegalStateException("a");
        circle.initCause(new IllegalArgumentException(circle));

        assertThat(Outage.isBehind(circle)).isFalse();
        assertThat(Outage.isBehind(new SQLException("without a state"))).isFalse();
    }

    @Test
    void thePauseGrowsToTenMinutesAndNoFurther() {
        assertThat(ReportWorkshop.pause(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(ReportWorkshop.pause(3)).isEqualTo(Duration.ofSeconds(20));
        assertThat(ReportWorkshop.pause(8)).isEqualTo(Duration.ofMinutes(10));
        assertThat(ReportWorkshop.pause(10_000)).isEqualTo(Duration.ofMinutes(10));
    }
}
