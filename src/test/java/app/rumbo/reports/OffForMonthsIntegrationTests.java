package app.rumbo.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.TestDatabase;
import app.rumbo.access.SystemUser;
import app.rumbo.reports.internal.ReportCalendar;
import app.rumbo.reports.internal.ReportCalendars;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A municipality that goes on for a year and a half on a database of its own, whose Rumbo is off for three months and whose
 * clock is set back and forth: every kind that makes itself does so once for each period, in order, and what was made after
 * its day says so.
 */
@IntegrationTest
class OffForMonthsIntegrationTests {

    private static final LocalDate OFF = LocalDate.of(2027, 6, 21);
    private static final LocalDate BACK = LocalDate.of(2027, 9, 24);

    @Autowired
    private DueReports due;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportCalendars calendars;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private TestClock clock;

    @DynamicPropertySource
    static void itsOwn(DynamicPropertyRegistry registry) {
        TestDatabase.give(TestDatabase.another(), registry);
    }

    @Test
    void eachMissedPeriodOfEachKindIsMadeOnceInOrderAndMarkedLate() {
        settle();
        on(LocalDate.of(2027, 5, 28));
        on(OFF);
        var before = made();

        on(BACK);
        var missed = made().stream().filter(report -> !before.contains(report)).toList();
        walk(BACK, new Random(20270924));

        assertThat(missed)
                .extracting(report -> report.kind() + " " + report.period())
                .contains(
                        "COUNCIL_SEMESTER 2027-S1",
                        "REVENUE_MONTHLY 2027-M05",
                        "REVENUE_MONTHLY 2027-M06",
                        "REVENUE_MONTHLY 2027-M07",
                        "REVENUE_MONTHLY 2027-M08",
                        "EXECUTIVE_MONTHLY 2027-M05",
                        "EXECUTIVE_MONTHLY 2027-M08");
        assertThat(missed)
                .as("what was missed is marked")
                .allSatisfy(report -> assertThat(report.late())
                        .as(report.kind() + " " + report.period())
                        .isEqualTo(BACK.isAfter(calendar(report.kind()).due(report.period()))));
        var all = made();
        assertThat(all)
                .as("each came out")
                .allSatisfy(report -> assertThat(report.status()).isEqualTo(ReportStatus.SEALED));
        assertThat(all)
                .as("none twice")
                .allSatisfy(report -> assertThat(report.version()).isOne());
        inOrder(missed);
        nothingIsMissing();
    }

    /** The clock jumps back by months and forth by days; the jobs wake all the same. */
    private void walk(LocalDate from, Random random) {
        var today = from;
        for (var step = 0; step < 6; step++) {
            on(today.minusDays(1 + random.nextInt(120)));
            today = today.plusDays(random.nextInt(12));
            on(today);
            on(today);
        }
    }

    private void on(LocalDate day) {
        clock.set(day);
        for (var kind : ReportKind.values()) {
            SystemUser.run(() -> due.makeAll(kind));
        }
    }

    private List<KeptReport> made() {
        return SystemUser.call(reports::all);
    }

    private ReportCalendar calendar(ReportKind kind) {
        return calendars.of(kind).orElseThrow();
    }

    private static void inOrder(List<KeptReport> missed) {
        Map<ReportKind, List<KeptReport>> kinds = missed.stream()
                .sorted(Comparator.comparing(KeptReport::knownAt).thenComparing(KeptReport::requestedAt))
                .collect(Collectors.groupingBy(KeptReport::kind));
        kinds.forEach((kind, made) -> assertThat(made)
                .as("the oldest of %s first", kind)
                .extracting(KeptReport::period)
                .isSorted());
    }

    private void nothingIsMissing() {
        for (var kind : ReportKind.values()) {
            assertThat(SystemUser.call(() -> due.missing(kind))).as(kind.code()).isEmpty();
        }
    }

    /** A plan of 2026 to 2030 and revenue to the end of 2027, known since April of 2027. */
    private void settle() {
        clock.set(LocalDate.of(2027, 4, 1));
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(timestamptz '2027-04-01', 'prueba')")
                    .query()
                    .singleRow();
            Arrays.stream(GROUND.split(";"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .forEach(statement -> jdbc.sql(statement).update());
        });
    }

    private static final String GROUND = """
            insert into org_unit (id, code, name, kind, row_version)
                values ('00000000-0000-0000-2026-000000000001', 'DOM', 'Dirección de Obras', 'DIRECTORATE', 0);
            insert into plan (id, code, name, kind, starts, ends, level_names, approval_act, row_version)
                values ('00000000-0000-0000-2026-000000000002', 'PL', 'PLADECO 2026–2030', 'PLADECO', '2026-01-01',
                    '2030-12-31', '{Lineamiento,Objetivo}', 'Decreto N.º 12/2025', 0);
            insert into goal (id, plan_id, code, name, weight, unit_id, status, row_version)
                values ('00000000-0000-0000-2026-000000000003', '00000000-0000-0000-2026-000000000002', '1', 'Caminos', 100,
                    '00000000-0000-0000-2026-000000000001', 'ACTIVE', 0);
            insert into indicator (id, plan_id, goal_id, code, name, measure_unit, direction, aggregation, accumulation,
                    frequency, from_baseline, weight, row_version)
                values ('00000000-0000-0000-2026-000000000005', '00000000-0000-0000-2026-000000000002',
                    '00000000-0000-0000-2026-000000000003', 'R-1', 'Kilómetros ripiados', 'km', 'ASCENDING', 'SUM', 'YEAR',
                    'SEMIANNUAL', false, 1, 0);
            insert into target (indicator_id, period, period_end, value)
                values ('00000000-0000-0000-2026-000000000005', '2026-S2', '2026-12-31', 10),
                    ('00000000-0000-0000-2026-000000000005', '2027-S1', '2027-06-30', 10);
            insert into revenue_line (year, month, account, name, initial, current, accrued, collected)
                select y, m, a.account, a.name, a.budget, a.budget, a.size * (10 + m) * 1100, a.size * (10 + m) * 1000
                from generate_series(2024, 2027) y, generate_series(1, 12) m,
                    (values ('115-03-01-001', 'Patentes municipales', 9000000, 40),
                        ('115-03-02-001', 'Permisos de circulación', 12000000, 60)) a (account, name, budget, size)
            """;
}
