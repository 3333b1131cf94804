package app.rumbo.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.rumbo.IntegrationTest;
import app.rumbo.access.SystemUser;
import app.rumbo.accounts.Sector;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.measurements.Ground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A year's whole expense by account, of a year that no other test knows. */
@IntegrationTest
class YearExpensesIntegrationTests {

    private static final int YEAR = 1987;

    @Autowired
    private YearExpenses expenses;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private Ledger ledger;

    @BeforeEach
    void store() {
        new Ledger(jdbc, transactions, Ground.store(jdbc, transactions, 1))
                .recorded("delete from ledger_line where year = " + YEAR);
        ledger = new Ledger(jdbc, transactions, Ground.store(jdbc, transactions, 1))
                .goal("1.1", "1", null)
                .line(YEAR, "215-31-02-004", "A", "1.1", "1000", "600", "500")
                .line(YEAR, "215-31-02-004", "B", null, "2000", "100", "100")
                .line(YEAR, "215-31-02-999", "C", null, "300", "null", "null")
                .line(YEAR, "215-22-04", "D", null, "50", "40", "30");
    }

    @Test
    void addsUpLinesWithAndWithoutAGoal() {
        var all = of(null);

        assertThat(all.total().current()).isEqualByComparingTo("3350");
        assertThat(all.parts()).extracting(part -> part.account().written()).containsExactly("215-22", "215-31");
        assertThat(all.parts().getLast().amounts().accrued()).isEqualByComparingTo("700");
        assertThat(all.lines()).isEmpty();
        assertThat(all.isEmpty()).isFalse();
    }

    @Test
    void goesDownFromAnAccountToTheLinesOfTheNarrowest() {
        assertThat(of("215-31").parts())
                .extracting(part -> part.account().written())
                .containsExactly("215-31-02");
        assertThat(of("215-31-02").above())
                .extracting(part -> part.account().written())
                .containsExactly("215-31");

        var narrowest = of("215-31-02-004");
        assertThat(narrowest.parts()).isEmpty();
        assertThat(narrowest.count()).isEqualTo(2);
        assertThat(narrowest.lines())
                .extracting(ExpenseLine::costCentre)
                .containsExactly(ledger.centre("B"), ledger.centre("A"));
        assertThat(narrowest.lines()).extracting(ExpenseLine::goal).containsExactly(null, "1.1");
        assertThat(narrowest.total().paid()).isEqualByComparingTo("600");
    }

    @Test
    void goesOnTellingWhatWasKnown() {
        var before = knowledge.latest();
        ledger.line(YEAR, "215-22-04", "E", null, "7", "7", "7");

        assertThat(of("215-22").total().current()).isEqualByComparingTo("57");
        var then = SystemUser.call(() -> expenses.of(YEAR, Sector.MUNICIPAL, "215-22", before));
        assertThat(then.total().current()).isEqualByComparingTo("50");
        assertThat(then.knownAt()).isEqualTo(before);
    }

    @Test
    void anAccountInWhichNothingStandsIsRefusedWithItsCode() {
        assertThatExceptionOfType(BudgetRefused.UnknownAccount.class).isThrownBy(() -> of("215-99"));
        assertThat(SystemUser.call(() -> expenses.of(YEAR, Sector.CEMETERY, null, null))
                        .isEmpty())
                .isTrue();
        assertThat(SystemUser.call(() -> expenses.years(null))).contains(YEAR).isSortedAccordingTo((a, b) -> b - a);
    }

    private YearExpense of(String account) {
        return SystemUser.call(() -> expenses.of(YEAR, Sector.MUNICIPAL, account, null));
    }
}
