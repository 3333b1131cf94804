package app.rumbo.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.accounts.Sector;
import app.rumbo.measurements.Ground;
import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Question;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** A plan's money from the lines of its goals. */
@IntegrationTest
class BudgetsIntegrationTests {

    @Autowired
    private Budgets budgets;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private TestClock clock;

    private Ground ground;
    private Ledger ledger;

    @BeforeEach
    void store() {
        ground = Ground.store(jdbc, transactions, 1);
        ledger = new Ledger(jdbc, transactions, ground)
                .goal("1.1", "1", null)
                .goal("1.2", "1", "o")
                .line(2025, "215-31-02-001", "A", "1.1", "1000", "600", "500")
                .line(2026, "215-31-02-001", "A", "1.1", "2000", "1000", "1100")
                .line(2026, "215-22-04", "B", "1.2", "3000", "null", "null")
                .line(2027, "215-22-04", "B", "1.2", "9000", "9000", "9000")
                .line(2023, "215-22-04", "B", "1.2", "700", "700", "700")
                .line(2026, "215-21-01", "", "1", "40", "4", "4");
    }

    @Test
    void sumsUpThePlansYearsUpToTheCutoffs() {
        var sheet = sheet(asked(null, null));

        assertThat(sheet.years()).isEqualTo(new Years(2024, 2026));
        assertThat(sheet.amounts().current()).isEqualByComparingTo("6040");
        assertThat(sheet.amounts().accrued()).isEqualByComparingTo("1604");
        assertThat(sheet.top()).singleElement().satisfies(top -> {
            assertThat(top.amounts()).isEqualTo(sheet.amounts());
            assertThat(top.own().current()).isEqualByComparingTo("40");
        });
        assertThat(sheet.goal("1.1").orElseThrow().execution())
                .isEqualByComparingTo(
                        new BigDecimal("1600").divide(new BigDecimal("3000"), java.math.MathContext.DECIMAL128));
        assertThat(sheet.goal("1.2").orElseThrow().amounts().accrued()).isNull();
        assertThat(sheet.goal("1.2").orElseThrow().execution()).isNull();
    }

    @Test
    void sumsUpOneYearAlone() {
        assertThat(sheet(asked(2025, null)).amounts().current()).isEqualByComparingTo("1000");
        assertThat(sheet(asked(2023, null)).amounts()).isEqualTo(Amounts.NONE);
        assertThat(sheet(asked(2027, null)).amounts()).isEqualTo(Amounts.NONE);
    }

    @Test
    void narrowsToAUnitWithThoseBelow() {
        var sheet = sheet(asked(null, ground.unit("o")));

        assertThat(sheet.amounts().current()).isEqualByComparingTo("3000");
        assertThat(sheet.goal("1").orElseThrow().amounts().current()).isEqualByComparingTo("3000");
        assertThatExceptionOfType(BudgetRefused.UnknownUnit.class).isThrownBy(() -> sheet(asked(null, "NO-HAY")));
    }

    @Test
    void rollsAccountsUpTheirParts() {
        var sheet = sheet(asked(null, null));
        var accounts = ground.as("alcalde", () -> budgets.accounts(sheet, null));

        assertThat(accounts)
                .extracting(row -> row.account().written())
                .containsExactly("215-21", "215-21-01", "215-22", "215-22-04", "215-31", "215-31-02", "215-31-02-001");
        assertThat(accounts.get(4).name()).isEqualTo("Iniciativas de inversión");
        assertThat(accounts.get(4).amounts().current()).isEqualByComparingTo("3000");
        assertThat(Amounts.total(accounts.stream()
                        .filter(row -> row.account().depth() == 2)
                        .map(AccountBudget::amounts)))
                .isEqualTo(sheet.amounts());
        assertThat(ground.as("alcalde", () -> budgets.accounts(sheet, "1.2"))).hasSize(2);
    }

    @Test
    void rollsOnlyAUnitsAccountsUpWhereAUnitIsAskedFor() {
        var sheet = sheet(asked(null, ground.unit("o")));

        assertThat(ground.as("alcalde", () -> budgets.accounts(sheet, null)))
                .extracting(row -> row.account().written())
                .containsExactly("215-22", "215-22-04");
    }

    @Test
    void countsWhatTheWorkbookSaysWhereAccountingIsSilent() {
        ledger.planned(2026, "215.31.02.001", "1.1", "77000")
                .planned(2026, "215-33-03", "1.1", "50")
                .planned(2026, "215-22-04", "1.1", "300")
                .planned(2023, "215-33-03", "1.1", "9");
        var sheet = sheet(asked(null, null));
        var own = sheet(asked(null, ground.unit("o")));

        assertThat(sheet.goal("1.1").orElseThrow().amounts().current()).isEqualByComparingTo("3350");
        assertThat(sheet.amounts().current()).isEqualByComparingTo("6390");
        assertThat(ground.as("alcalde", () -> budgets.accounts(sheet, null)))
                .filteredOn(row -> row.account().depth() == 2)
                .extracting(
                        row -> row.account().written(),
                        row -> row.amounts().current().intValueExact())
                .containsExactly(
                        tuple("215-21", 40), tuple("215-22", 3300), tuple("215-31", 3000), tuple("215-33", 50));
        assertThat(ground.as("alcalde", () -> budgets.accounts(sheet, "1.1")))
                .extracting(row -> row.account().written())
                .contains("215-33-03", "215-22-04");
        assertThat(ground.as("alcalde", () -> budgets.accounts(own, null)))
                .extracting(row -> row.account().written())
                .doesNotContain("215-33-03");
        assertThat(sheet(asked(2025, null)).amounts().current()).isEqualByComparingTo("1000");
    }

    @Test
    void listsInvestmentsAlsoThoseWithoutAGoal() {
        ledger.line(2026, "215.31.02.999", "Z", null, "5", "null", "null");
        var sheet = sheet(asked(2026, null));

        var own = ground.as("alcalde", () -> budgets.investments(sheet)).stream()
                .filter(each -> each.project().startsWith(ground.mark()))
                .toList();

        assertThat(own).extracting(Investment::goal).containsExactly("1.1", null);
    }

    @Test
    void tellsWhatWaitsForAGoal() {
        var before = sheet(asked(null, null)).unassigned();
        ledger.line(2026, "215-22-01", "X", null, "123", "7", "7").line(2023, "215-22-01", "X", null, "50", "50", "50");

        var after = sheet(asked(null, null)).unassigned();

        assertThat(after.lines()).isEqualTo(before.lines() + 1);
        assertThat(after.amounts().current().subtract(orZero(before.amounts().current())))
                .isEqualByComparingTo("123");
    }

    @Test
    void saysWhatWasKnownThen() {
        var known = jdbc.sql("select latest_knowledge(now())")
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
        var before = sheet(asked(null, null, known));
        ledger.line(2026, "215-22-01", "N", "1", "1000000", "1", "1");

        assertThat(sheet(asked(null, null, known)).amounts()).isEqualTo(before.amounts());
        assertThat(sheet(asked(null, null)).amounts().current()).isEqualByComparingTo("1006040");
    }

    @Test
    void keepsSectorsApart() {
        ledger.recorded("""
                with gone as (delete from ledger_line where cost_centre = '%s' returning *)
                insert into ledger_line (year, account, sector, area, source, cost_centre, name, unit_id, plan_id, goal_id,
                    assigned_by, initial, current, certified, committed, accrued, paid)
                select year, account, 'health', area, source, cost_centre, name, unit_id, plan_id, goal_id,
                    assigned_by, initial, current, certified, committed, accrued, paid from gone
                """.formatted(ledger.centre("A")));

        assertThat(sheet(asked(null, null)).amounts().current()).isEqualByComparingTo("3040");
        assertThat(sheet(new BudgetAsked(question(null), Sector.HEALTH, null, null, null))
                        .amounts()
                        .current())
                .isEqualByComparingTo("3000");
    }

    @Test
    void findsWhatContradictsItself() {
        ledger.goal("2", null, "u")
                .milestone("2", "OBRA", "2025-12-31", "40")
                .line(2025, "215-31-02-002", "P", "2", "500", "500", "500")
                .line(2026, "215-31-02-002", "P", "2", "0", "25", "25")
                .goal("3", null, "u")
                .milestone("3", "CAMPAÑA", "2026-12-31", "90")
                .line(2026, "215-22-07", "Q", "3", "800", "0", "0");

        var found = sheet(asked(null, null)).contradictions();

        assertThat(found)
                .extracting(each -> each.goal().code() + " " + each.kind())
                .contains(
                        "3 PROGRESS_WITHOUT_SPENDING", "2 PAID_IN_FULL", "2 SPENT_AFTER_END", "1.1 PAID_ABOVE_ACCRUED")
                .doesNotContain("3 GAP", "2 GAP");
        assertThat(Stream.of(found)
                        .flatMap(List::stream)
                        .map(each -> each.goal().amounts().current()))
                .isSortedAccordingTo(
                        java.util.Comparator.comparing((BigDecimal each) -> each, java.util.Comparator.reverseOrder()));
    }

    @Test
    void isReadByThoseWhoReadPlans() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> ground.as("concejal", () -> budgets.sheet(asked(null, null))));
    }

    private BudgetSheet sheet(BudgetAsked asked) {
        return ground.as("alcalde", () -> budgets.sheet(asked));
    }

    private BudgetAsked asked(@Nullable Integer year, @Nullable String unit) {
        return asked(year, unit, null);
    }

    private BudgetAsked asked(@Nullable Integer year, @Nullable String unit, @Nullable Instant known) {
        return new BudgetAsked(question(known), Sector.MUNICIPAL, year, null, unit);
    }

    private Question question(@Nullable Instant known) {
        return new Question(ground.plan(), LocalDate.of(2026, 6, 30), Basis.OFFICIAL, known);
    }

    private static BigDecimal orZero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
