package app.rumbo.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.rumbo.IntegrationTest;
import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.measurements.Ground;
import app.rumbo.shared.Overtaken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** The acts that changed the budget. */
@IntegrationTest
class AmendmentsIntegrationTests {

    @Autowired
    private Amendments amendments;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private Ground ground;

    @BeforeEach
    void store() {
        ground = Ground.store(jdbc, transactions, 1);
    }

    @Test
    void isKeptAsItIsWritten() {
        var text = text("10", line("215-22", "-5000000"), line("215-31-02", "5000000"));
        var id = add(text);

        assertThat(own(id)).isEqualTo(text);
    }

    @Test
    void isSaidAnewByWhoeverSawIt() {
        var seen = text("20", line("215-22", "1"));
        var id = add(seen);
        var theirs = text("20", line("215-22", "2.5"), line("115-03", "2.5"));
        change("ciro", id, theirs, seen);

        assertThat(own(id)).isEqualTo(theirs);
        assertThatExceptionOfType(Overtaken.class)
                .isThrownBy(() -> change("carla", id, text("20", line("215-24", "9")), seen))
                .satisfies(overtaken -> {
                    assertThat(overtaken.name()).isEqualTo("ciro");
                    assertThat(overtaken.theirs(Amendment.Text.class)).isEqualTo(theirs);
                });
    }

    @Test
    void isTakenAway() {
        var id = add(text("30", line("215-22", "1")));

        ground.as("carla", () -> {
            amendments.drop(id);
            return id;
        });

        assertThat(ground.as("alcalde", amendments::all))
                .noneMatch(each -> each.id().equals(id));
    }

    @Test
    void refusesWhatSaysTooLittle() {
        add(text("40", line("215-22", "1")));

        assertThatExceptionOfType(BudgetRefused.NumberTaken.class)
                .isThrownBy(() -> add(text("40", line("215-22", "1"))));
        assertThatExceptionOfType(BudgetRefused.AmendmentChangesNothing.class).isThrownBy(() -> add(text("41")));
        assertThatExceptionOfType(BudgetRefused.AmendmentChangesNothing.class)
                .isThrownBy(() -> add(text("42", line("215-22", "0"))));
        assertThatExceptionOfType(BudgetRefused.BadAmendmentLine.class)
                .isThrownBy(() -> add(text("43", line(" - ", "1"))));
        assertThatExceptionOfType(BudgetRefused.AmendmentSaysTooLittle.class)
                .isThrownBy(() -> add(new Amendment.Text(
                        " ", LocalDate.EPOCH, Amendment.ActKind.RESOLUTION, "1", null, "x", List.of())));
    }

    @Test
    void standsBehindWhatAccountingHas() {
        new Ledger(jdbc, transactions, ground)
                .recorded("insert into ledger_line (year, account, sector, cost_centre, initial, current) values"
                        + " (2190, '215-22-01', 'cemetery', '" + ground.mark() + "', 100, 130)");
        var backed = new Amendment.Line(2190, new AccountCode("215-22"), Sector.CEMETERY, null, new BigDecimal("30"));
        assertThat(ground.as("alcalde", () -> amendments.book(2190, Sector.CEMETERY))
                        .unbacked())
                .hasSize(1);

        add(text("50", backed));

        assertThat(ground.as("alcalde", () -> amendments.book(2190, Sector.CEMETERY))
                        .unbacked())
                .isEmpty();
        assertThat(ground.as("alcalde", amendments::years)).contains(2190);
    }

    @Test
    void isWrittenByThoseWhoKeepPlansAlone() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> ground.as("ana", () -> amendments.add(text("60", line("215-22", "1")))));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ground.as("concejal", amendments::all));
    }

    private Amendment.Text text(String number, Amendment.Line... lines) {
        return new Amendment.Text(
                number + "-" + ground.mark(),
                LocalDate.of(2026, 5, 4),
                Amendment.ActKind.COUNCIL_AGREEMENT,
                "845",
                LocalDate.of(2026, 4, 28),
                "Suplementa",
                List.of(lines));
    }

    private static Amendment.Line line(String account, String amount) {
        return new Amendment.Line(2026, new AccountCode(account), Sector.MUNICIPAL, null, new BigDecimal(amount));
    }

    private AmendmentId add(Amendment.Text text) {
        return ground.as("carla", () -> amendments.add(text));
    }

    private void change(String person, AmendmentId id, Amendment.Text text, Amendment.Text seen) {
        ground.as(person, () -> {
            amendments.change(id, text, seen::equals);
            return id;
        });
    }

    private Amendment.Text own(AmendmentId id) {
        return ground.as("alcalde", amendments::all).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
