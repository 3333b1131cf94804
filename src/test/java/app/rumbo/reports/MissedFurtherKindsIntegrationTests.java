package app.rumbo.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.access.SystemUser;
import app.rumbo.deadlines.Terms;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.internal.CalendarsOf;
import app.rumbo.reports.internal.ReportArchive;
import app.rumbo.reports.internal.ReportWorkshop;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The further kinds after months in which Rumbo was off: each missed period once, for itself, marked late. */
@IntegrationTest
@Import(OldPlan.class)
class MissedFurtherKindsIntegrationTests {

    private static final Set<ReportKind> KINDS = Set.of(
            ReportKind.UNANSWERED_UNITS,
            ReportKind.EXECUTIVE_MONTHLY,
            ReportKind.UNIT_SHEET,
            ReportKind.PUBLIC_ACCOUNT,
            ReportKind.ANNUAL_MEMORY);

    @Autowired
    private Reports reports;

    @Autowired
    private ReportArchive archive;

    @Autowired
    private ReportWorkshop workshop;

    @Autowired
    private Terms terms;

    @Autowired
    private MunicipalitySettings settings;

    @Autowired
    private OldPlan plan;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void storePlan() {
        plan.store();
    }

    @Test
    void eachMissedPeriodIsMadeForItselfOnceAndMarkedLate() {
        var due = new DueReports(reports, archive, workshop, CalendarsOf.further(terms, settings), settings, clock);
        for (var day : List.of("1953-04-29", "1953-04-28", "1953-04-29")) {
            clock.set(LocalDate.parse(day));
            KINDS.forEach(kind -> SystemUser.run(() -> due.makeAll(kind)));
        }

        var made = SystemUser.call(reports::all).stream()
                .filter(report -> KINDS.contains(report.kind()))
                .filter(report ->
                        report.period().year() == 1953 || report.period().year() == 1952)
                .toList();
        assertThat(made)
                .extracting(report -> report.kind().code() + " " + report.period() + " v" + report.version())
                .containsExactlyInAnyOrder(
                        "unanswered-units 1953-M02 v1",
                        "unanswered-units 1953-M03 v1",
                        "executive-monthly 1953-M02 v1",
                        "executive-monthly 1953-M03 v1",
                        "unit-sheet 1953-Q1 v1",
                        "public-account 1952 v1");
        assertThat(made)
                .allSatisfy(report -> assertThat(report.late()).isTrue())
                .allSatisfy(report -> assertThat(report.status()).isEqualTo(ReportStatus.SEALED));
    }
}
