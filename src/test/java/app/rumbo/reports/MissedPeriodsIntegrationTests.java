package app.rumbo.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.access.SystemUser;
import app.rumbo.shared.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Rumbo was off for three months, and the machine's clock goes back and forth: each missed month once, marked late. */
@IntegrationTest
@Import(OldRevenue.class)
class MissedPeriodsIntegrationTests {

    private static final ReportKind KIND = ReportKind.REVENUE_MONTHLY;

    @Autowired
    private DueReports due;

    @Autowired
    private Reports reports;

    @Autowired
    private OldRevenue revenue;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void closeThreeMonths() {
        revenue.store();
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'prueba')").query().singleRow();
            jdbc.sql("""
                            insert into revenue_closing (id, year, month, sector, closed_at, closed_by)
                            select gen_random_uuid(), 1959, m, 'municipal', timestamptz '1959-10-20', 'prueba'
                            from generate_series(7, 9) m
                            where not exists (select from revenue_closing where year = 1959 and month = m)
                            """).update();
        });
    }

    @Test
    void aPeriodThatAnotherServerBeganMeanwhileIsLeftAlone() {
        var period = Period.parse("1959-M07").orElseThrow();
        clock.set(LocalDate.parse("1959-10-30"));
        SystemUser.run(() -> due.makeAll(KIND));

        assertThat(SystemUser.call(() -> reports.makeFirst(KIND, period))).isEmpty();
    }

    @Test
    void eachMissedMonthIsMadeForItselfOnceAndMarkedLateWhateverTheClockDoes() {
        for (var day : List.of("1959-10-30", "1959-10-28", "1959-10-31", "1959-10-29", "1959-10-30")) {
            clock.set(LocalDate.parse(day));
            SystemUser.run(() -> due.makeAll(KIND));
        }

        var made = SystemUser.call(reports::all).stream()
                .filter(report -> report.kind() == KIND && report.period().year() == 1959)
                .toList();
        assertThat(made)
                .extracting(report -> report.period().toString(), KeptReport::version, KeptReport::late)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("1959-M07", 1, true),
                        org.assertj.core.groups.Tuple.tuple("1959-M08", 1, true),
                        org.assertj.core.groups.Tuple.tuple("1959-M09", 1, true));
        assertThat(made).allSatisfy(report -> assertThat(report.status()).isEqualTo(ReportStatus.SEALED));
    }
}
