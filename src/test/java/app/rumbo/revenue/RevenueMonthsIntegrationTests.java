package app.rumbo.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.rumbo.IntegrationTest;
import app.rumbo.access.SystemUser;
import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.measurements.Caller;
import app.rumbo.measurements.Ground;
import app.rumbo.revenue.RevenueMonth.State;
import app.rumbo.revenue.RevenueUnits.Answering;
import app.rumbo.shared.Overtaken;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** Months are closed one after the other, and what changes in them afterwards is told. */
@IntegrationTest
class RevenueMonthsIntegrationTests {

    private static final YearMonth MAY = YearMonth.of(2024, 5);
    private static final YearMonth JUNE = MAY.plusMonths(1);
    private static final YearMonth JULY = MAY.plusMonths(2);
    private static final Sector SECTOR = Sector.CEMETERY;

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private RevenueMonths months;

    @Autowired
    private RevenueUnits units;

    private Caller calls;

    @BeforeEach
    void prepare() {
        clear();
        calls = new Caller(http, Ground.store(jdbc, transactions, 1));
        write(MAY, "115-03-01", 100);
        write(MAY, "115-03-02", 40);
        write(JUNE, "115-03-01", 110);
    }

    @AfterEach
    void clear() {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'prueba')").query().singleRow();
            jdbc.sql("delete from revenue_closing where sector = 'cemetery'").update();
            jdbc.sql("delete from revenue_line where sector = 'cemetery'").update();
        });
    }

    @Test
    void whatWouldBeClosedIsShownWithWhatIsMissing() {
        SystemUser.run(() -> {
            var preview = months.preview(JUNE, SECTOR);

            assertThat(preview.collected()).isEqualByComparingTo("110");
            assertThat(preview.accounts()).isEqualTo(1);
            assertThat(preview.missing())
                    .extracting(ClosingPreview.Missing::account)
                    .containsExactly("115-03-02");
            assertThat(preview.withIt()).containsExactly(MAY);
        });
    }

    @Test
    void theFirstClosingClosesWhatIsBeforeAndLaterOnesGoInOrder() {
        SystemUser.run(() -> {
            months.close(JUNE, SECTOR, "Decreto 88");
            assertThat(months.month(MAY, SECTOR, null).state()).isEqualTo(State.CLOSED);
            assertThat(months.month(JUNE, SECTOR, null).note()).isEqualTo("Decreto 88");
            write(JULY.plusMonths(1), "115-03-01", 1);

            assertThat(months.month(JULY, SECTOR, null).state()).isEqualTo(State.MISSING);
            assertThatThrownBy(() -> months.close(JULY.plusMonths(1), SECTOR, ""))
                    .isInstanceOf(RevenueRefused.EarlierOpen.class);
            write(JULY, "115-03-01", 7);
            months.close(JULY, SECTOR, "");
            months.close(JULY.plusMonths(1), SECTOR, "");
            assertThatThrownBy(() -> months.close(JULY, SECTOR, "")).isInstanceOf(RevenueRefused.ClosedAlready.class);
        });
    }

    @Test
    void whatIsNotThereOrNotOverIsNotClosed() {
        SystemUser.run(() -> {
            assertThatThrownBy(() -> months.close(JULY, SECTOR, "")).isInstanceOf(RevenueRefused.NoLines.class);
            assertThatThrownBy(() -> months.close(YearMonth.of(2199, 1), SECTOR, ""))
                    .isInstanceOf(RevenueRefused.NotOver.class);
        });
    }

    @Test
    void whatChangesInAClosedMonthIsRestatedUntilItIsReopened() {
        SystemUser.run(() -> {
            months.close(JUNE, SECTOR, "");
            assertThat(months.restated(SECTOR, null)).isEmpty();
            var closed = months.month(JUNE, SECTOR, null).closedAt();

            write(JUNE, "115-03-01", 130);
            write(JUNE, "115-03-09", -5);

            assertThat(months.restated(SECTOR, closed)).isEmpty();
            assertThat(months.restated(SECTOR, null))
                    .extracting(Restated::account, each -> each.difference().intValueExact(), Restated::changedBy)
                    .containsExactly(tuple("115-03-01", 20, "prueba"), tuple("115-03-09", -5, "prueba"));

            write(JUNE, "115-03-01", 110);
            assertThat(months.restated(SECTOR, null))
                    .extracting(Restated::account)
                    .containsExactly("115-03-09");

            assertThatThrownBy(() -> months.reopen(JUNE, SECTOR, " ")).isInstanceOf(RevenueRefused.NoReason.class);
            months.reopen(JUNE, SECTOR, "Faltaba un depósito");
            assertThat(months.month(JUNE, SECTOR, null).state()).isEqualTo(State.REOPENED);
            assertThat(months.restated(SECTOR, null)).isEmpty();
            assertThatThrownBy(() -> months.reopen(JUNE, SECTOR, "otra vez"))
                    .isInstanceOf(RevenueRefused.NotClosed.class);

            months.close(JUNE, SECTOR, "");
            assertThat(months.month(JUNE, SECTOR, null).reason()).isNull();
            assertThat(months.restated(SECTOR, null)).isEmpty();
        });
    }

    @Test
    void whoeverClosesAMonthThatWasLoadedAnewIsShownIt() {
        var seen = as("carla", () -> months.preview(JUNE, SECTOR).standing());
        write(JUNE, "115-03-01", 999);

        assertThatExceptionOfType(Overtaken.class)
                .isThrownBy(() -> close("carla", "", seen))
                .satisfies(overtaken -> {
                    assertThat(overtaken.name()).isEqualTo("prueba");
                    var theirs = overtaken.theirs(RevenueMonth.class);
                    assertThat(theirs.loadedAt()).isEqualTo(overtaken.at()).isAfter(seen.loadedAt());
                    close("carla", "Vista otra vez", theirs);
                });
        assertThat(as("carla", () -> months.month(JUNE, SECTOR, null)).note()).isEqualTo("Vista otra vez");
    }

    @Test
    void whoeverIsSecondToCloseOrReopenIsShownBoth() {
        var open = as("carla", () -> months.preview(JUNE, SECTOR).standing());
        close("ciro", "Decreto 1", open);
        var closed = as("ciro", () -> months.month(JUNE, SECTOR, null));

        var second = overtaken(() -> close("carla", "Decreto 2", open));
        assertThat(second.theirs(RevenueMonth.class)).isEqualTo(closed);
        assertThat(second.name()).isEqualTo("ciro");
        close("carla", "Decreto 2", closed);
        var noted = as("carla", () -> months.month(JUNE, SECTOR, null));
        assertThat(noted.note()).isEqualTo("Decreto 2");
        assertThat(noted.closedAt()).isEqualTo(closed.closedAt());
        assertThat(noted.closedBy()).isEqualTo(closed.closedBy());

        reopen("carla", "Falta un depósito", noted);
        var late = overtaken(() -> reopen("ciro", "Otro motivo", noted)).theirs(RevenueMonth.class);
        assertThat(late.reason()).isEqualTo("Falta un depósito");
        assertThatThrownBy(() -> reopen("ciro", " ", late)).isInstanceOf(RevenueRefused.NoReason.class);
        reopen("ciro", "Otro motivo", late);
        assertThat(as("ciro", () -> months.month(JUNE, SECTOR, null)).reason()).isEqualTo("Otro motivo");
    }

    @Test
    void whoeverIsSecondToSayWhoAnswersIsShownBoth() {
        var account = new AccountCode("115-03-" + calls.ground().mark());
        var units = as("carla", () -> this.units.units());
        var one = units.getFirst();
        var other = units.getLast();
        assign("ciro", account, one, Answering.NOBODY);

        var second = overtaken(() -> assign("carla", account, other, Answering.NOBODY));
        var theirs = second.theirs(Answering.class);
        assertThat(theirs).isEqualTo(new Answering(one.id(), one.name()));
        assertThat(second.name()).isEqualTo("ciro");
        assign("carla", account, one, Answering.NOBODY);
        assign("carla", account, other, theirs);
        assertThat(overtaken(() -> release("ciro", account, theirs))
                        .theirs(Answering.class)
                        .unit())
                .isEqualTo(other.id());

        release("carla", account, new Answering(other.id(), other.name()));
        release("ciro", account, theirs);
        var gone = overtaken(() -> assign("ciro", account, one, theirs));
        assertThat(gone.theirs(Answering.class)).isEqualTo(Answering.NOBODY);
        assertThat(gone.name()).isEqualTo("carla");
    }

    private void close(String person, String note, RevenueMonth seen) {
        as(person, () -> {
            months.close(JUNE, SECTOR, note, seen::equals);
            return note;
        });
    }

    private void reopen(String person, String reason, RevenueMonth seen) {
        as(person, () -> {
            months.reopen(JUNE, SECTOR, reason, seen::equals);
            return reason;
        });
    }

    private void assign(String person, AccountCode account, RevenueUnits.Unit unit, Answering seen) {
        as(person, () -> {
            units.assign(account, SECTOR, unit.id(), seen::equals);
            return unit;
        });
    }

    private void release(String person, AccountCode account, Answering seen) {
        as(person, () -> {
            units.release(account, SECTOR, seen::equals);
            return account;
        });
    }

    private <T> T as(String person, java.util.function.Supplier<T> asked) {
        return calls.ground().as(person, asked::get);
    }

    private static Overtaken overtaken(Runnable change) {
        try {
            change.run();
        } catch (Overtaken overtaken) {
            return overtaken;
        }
        throw new AssertionError("nobody was faster");
    }

    @Test
    void monthsAreClosedAndReopenedOverTheApiByControlAlone() {
        var path = "/revenue/months";
        assertThat(calls.post("ana", path + "/2024-M06/close?sector=cemetery", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(calls.post("carla", path + "/2024-M06/close?sector=cemetery", "{\"note\":\"Decreto 1\"}")
                        .<String>at("$.state"))
                .isEqualTo("CLOSED");
        write(JUNE, "115-03-01", 111);

        var answer = calls.get("ana", path + "?sector=cemetery");

        assertThat(answer.<List<String>>at("$.months[*].month")).contains("2024-M06", "2024-M05");
        assertThat(answer.<List<Integer>>at("$.restated[*].difference")).containsExactly(1);
        assertThat(calls.post("carla", path + "/2024-06/reopen?sector=cemetery", "{}")
                        .status())
                .isEqualTo(400);
        assertThat(calls.post("carla", path + "/2024-M06/reopen?sector=cemetery", "{}")
                        .status())
                .isEqualTo(422);
        assertThat(calls.post("carla", path + "/2024-M06/reopen?sector=cemetery", "{\"reason\":\"Error\"}")
                        .<String>at("$.state"))
                .isEqualTo("REOPENED");
    }

    private void write(YearMonth month, String account, @Nullable Integer collected) {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'prueba')").query().singleRow();
            jdbc.sql("""
                            insert into revenue_line (year, month, account, sector, collected)
                            values (:year, :month, :account, 'cemetery', :collected)
                            on conflict (year, month, account, sector, source) do update
                                set collected = excluded.collected
                            """)
                    .param("year", month.getYear())
                    .param("month", month.getMonthValue())
                    .param("account", account)
                    .param("collected", collected)
                    .update();
        });
    }
}
