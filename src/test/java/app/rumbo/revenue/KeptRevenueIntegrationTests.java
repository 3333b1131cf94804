package app.rumbo.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.access.SystemUser;
import app.rumbo.accounts.Classifiers;
import app.rumbo.accounts.Sector;
import app.rumbo.fixtures.Dice;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.organization.MunicipalitySettings;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Revenue is kept until some of it changes, and then only that is read: it has to be as if all were read anew. */
@IntegrationTest
class KeptRevenueIntegrationTests {

    private static final int CHANGES = Integer.getInteger("rumbo.revenue-changes", 80);
    private static final YearMonth MONTH = YearMonth.of(2026, 6);
    private static final Sector SECTOR = Sector.CEMETERY;

    @Autowired
    private SqlRevenues kept;

    @Autowired
    private Classifiers classifiers;

    @Autowired
    private MunicipalitySettings settings;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private String root = "";

    @BeforeEach
    void store() {
        root = "K" + UUID.randomUUID().toString().substring(0, 6);
        recorded("""
                insert into revenue_line (year, month, account, sector, name, initial, current, accrued, collected)
                select y, m, '%s-0' || part, 'cemetery', 'Cuenta ' || part, 1200, 1500, 120, 100 * part
                from generate_series(2024, 2026) y, generate_series(1, 12) m, generate_series(1, 4) part
                where y < 2026 or m <= 6
                """);
    }

    @Test
    void itIsTheSameAsReadAnewAfterManyChangesByChance() {
        var dice = new Dice(5);
        var moments = new ArrayList<Instant>();
        for (var i = 0; i < CHANGES; i++) {
            recorded(change(dice, i));
            if (dice.percent(70)) {
                moments.add(knowledge.latest());
                compare("change " + i, dice.percent(70) ? moments.getLast() : dice.any(moments));
            }
        }
    }

    @Test
    void whatAnOpenRecordingHasChangedSoFarIsShownToItAloneAndNeverKept() {
        var before = ledger(knowledge.latest());
        transactions.executeWithoutResult(rollingBack -> {
            knowledge.record();
            for (var month = 1; month < 4; month++) {
                jdbc.sql("update revenue_line set collected = collected + 1 where sector = 'cemetery' and month = "
                                + month)
                        .update();
                compare("month " + month, knowledge.latest());
                assertThat(ledger(knowledge.latest()).lines()).isNotEqualTo(before.lines());
            }
            rollingBack.setRollbackOnly();
        });

        assertThat(ledger(knowledge.latest())).isSameAs(before);
    }

    @Test
    void theClassifiersNamesAreNewAtOnce() {
        var code = root + "-01";
        ledger(knowledge.latest());

        recorded("insert into budget_account (country, code, name) values ('%s', '%s', 'Nueva')"
                .formatted(settings.current().country(), code));

        assertThat(ledger(knowledge.latest()).accounts()).containsValue("Nueva");
        compare("named", knowledge.latest());
    }

    private String change(Dice dice, int number) {
        var year = dice.between(2024, 2026);
        var month = dice.between(1, 12);
        var own = "sector = 'cemetery' and account like '%s-%%' and year = " + year + " and month = " + month;
        return switch (dice.between(0, 6)) {
            case 0 -> "update revenue_line set collected = coalesce(collected, 0) + 3 where " + own;
            case 1 -> "update revenue_line set name = name || '.', accrued = null where " + own;
            case 2 -> "delete from revenue_line where account like '%%-02' and " + own;
            case 3 ->
                "insert into revenue_line (year, month, account, sector, name, collected, source) values (" + year
                        + ", " + month + ", '%s-03-0" + dice.between(1, 3) + "', 'cemetery', 'Parte', 7, 'S" + number
                        + "')";
            case 4 -> "update revenue_line set current = current + 1 where sector = 'cemetery' and account = '%s-01'";
            case 5 ->
                "insert into revenue_line (year, month, account, sector, name, collected, source) values (" + year
                        + ", " + month + ", '%s-05', 'health', 'De otro sector', 7, 'S" + number + "')";
            default -> "delete from revenue_line where sector = 'health' and account = '%s-05'";
        };
    }

    private void compare(String when, Instant knownAt) {
        var found = ledger(knownAt);
        var anew = SystemUser.call(
                () -> new SqlRevenues(new SqlRevenueLines(jdbc), classifiers, settings).ledger(SECTOR, knownAt));
        assertThat(found.lines()).as(when).containsExactlyInAnyOrderElementsOf(anew.lines());
        assertThat(found.loaded()).as(when).isEqualTo(anew.loaded());
        assertThat(found.accounts()).as(when).isEqualTo(anew.accounts());
        assertThat(found.sources()).as(when).isEqualTo(anew.sources());
        assertThat(found.book().rows(MONTH)).as(when).isEqualTo(anew.book().rows(MONTH));
        assertThat(within(found)).as(when).isEqualTo(within(anew));
    }

    private List<RevenueRow> within(RevenueLedger ledger) {
        return ledger.book().below(null, MONTH).stream()
                .flatMap(each -> ledger.book().rows(each, MONTH).stream())
                .toList();
    }

    private RevenueLedger ledger(Instant knownAt) {
        return SystemUser.call(() -> kept.ledger(SECTOR, knownAt));
    }

    private void recorded(String sql) {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'prueba')").query().singleRow();
            jdbc.sql(sql.replace("%s", root).replace("%%", "%")).update();
        });
    }
}
