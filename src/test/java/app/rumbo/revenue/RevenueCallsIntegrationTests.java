package app.rumbo.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.measurements.Caller;
import app.rumbo.measurements.Ground;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** Revenue over the API, in the shape of contract §3. */
@IntegrationTest
class RevenueCallsIntegrationTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private Ground ground;
    private Caller calls;
    private String account = "";

    @BeforeEach
    void prepare() {
        ground = Ground.store(jdbc, transactions, 1);
        calls = new Caller(http, ground);
        account = "T" + ground.mark();
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'prueba')").query().singleRow();
            jdbc.sql("""
                            insert into revenue_line (year, month, account, name, initial, current, accrued, collected)
                            select y, m, :account || '-03-0' || part, 'Cuenta ' || part, 1200, 1500, 120, 100 * part
                            from generate_series(2024, 2026) y, generate_series(1, 12) m, generate_series(1, 2) part
                            where y < 2026 or m <= 6
                            """).param("account", account).update();
        });
    }

    @Test
    void theAccountComesFirstThenThoseOnePartBelow() {
        var answer = calls.get("alcalde", "/revenue?year=2026&month=6&account=" + account + "-03");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.<List<String>>at("$.rows[*].account"))
                .containsExactly(account + "-03", account + "-03-01", account + "-03-02");
        assertThat(answer.<Integer>at("$.rows[0].collected.ytd")).isEqualTo(1800);
        assertThat(answer.<Integer>at("$.rows[0].current")).isEqualTo(3000);
        assertThat(answer.<Double>at("$.rows[0].execution")).isEqualTo(0.6);
        assertThat(answer.<Integer>at("$.rows[1].accrued.month")).isEqualTo(120);
        assertThat(answer.<String>at("$.rows[1].name")).isEqualTo("Cuenta 1");
        assertThat(answer.<Object>at("$.rows[0].share")).isNull();
        assertThat(answer.<Number>at("$.rows[0].projection.value").doubleValue())
                .isEqualTo(3600);
        assertThat(answer.<Boolean>at("$.rows[0].projection.linear")).isFalse();
    }

    @Test
    void withoutAnAccountThoseOfOnePartAreTold() {
        assertThat(calls.get("carla", "/revenue?year=2026&month=6").<List<String>>at("$.rows[*].account"))
                .contains(account)
                .noneMatch(code -> code.contains("-"));
    }

    @Test
    void whatIsNoMonthIsRefusedAndWhoReadsNoPlansIsToo() {
        assertThat(calls.get("carla", "/revenue?year=2026&month=13").status()).isEqualTo(400);
        assertThat(calls.get("concejal", "/revenue?year=2026&month=6").status()).isEqualTo(403);
        assertThat(calls.get("carla", "/revenue?year=2026&month=6&account=NADA").<List<Object>>at("$.rows"))
                .isEmpty();
    }
}
