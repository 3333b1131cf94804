package app.rumbo.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.rumbo.IntegrationTest;
import app.rumbo.access.SystemUser;
import app.rumbo.reports.DueReports.Coming;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** Which kinds of reports make themselves is switched here; who switched it is known. */
@IntegrationTest
class ReportSwitchesIntegrationTests {

    @Autowired
    private ReportSwitches switches;

    @Autowired
    private DueReports due;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatIsSwitchedOffIsMadeOnlyWhenAsked() {
        SystemUser.run(() -> switches.set(ReportKind.UNIT_SHEET, false));
        assertThat(coming().next()).isNull();
        assertThat(coming().missing()).isEmpty();

        SystemUser.run(() -> switches.set(ReportKind.UNIT_SHEET, true));
        assertThat(coming().next()).isNotNull();
        assertThat(coming().day()).isNotNull();
        assertThat(jdbc.sql("select count(*) from trail where kind = 'report_switch'")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatIsSoAlreadyIsNotRecordedAnew() {
        SystemUser.run(() -> switches.set(ReportKind.UNANSWERED_UNITS, true));
        var before = jdbc.sql("select count(*) from trail").query(Long.class).single();
        SystemUser.run(() -> switches.set(ReportKind.UNANSWERED_UNITS, true));
        assertThat(jdbc.sql("select count(*) from trail").query(Long.class).single())
                .isEqualTo(before);
    }

    @Test
    @WithMockUser(authorities = "MAKE_REPORTS")
    void onlyWhoKeepsTheJobsSwitches() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> switches.set(ReportKind.UNIT_SHEET, false));
    }

    private Coming coming() {
        return SystemUser.call(due::coming).stream()
                .filter(each -> each.kind() == ReportKind.UNIT_SHEET)
                .findFirst()
                .orElseThrow();
    }
}
