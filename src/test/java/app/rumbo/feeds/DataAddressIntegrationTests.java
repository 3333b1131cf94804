package app.rumbo.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.TestClock;
import app.rumbo.WebIntegrationTest;
import app.rumbo.access.DataAddressRefused;
import app.rumbo.access.DataAddresses;
import app.rumbo.access.DataAddresses.DataAddress;
import app.rumbo.access.DataAddresses.Gives;
import app.rumbo.measurements.Ground;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** Data addresses on the wire: what they give, and to whom they give nothing. */
@WebIntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class DataAddressIntegrationTests {

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private DataAddresses addresses;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private TestClock clock;

    private Ground ground = new Ground("");
    private String account = "";

    @BeforeEach
    void prepare() {
        ground = Ground.store(jdbc, transactions, 1);
        account = "115-99-" + ground.mark();
        recorded("""
                insert into revenue_line (year, month, account, name, initial, current, accrued, collected, sector) values
                    (2026, 1, '%1$s', 'Todo', 100, 100, 30, 30, 'municipal'),
                    (2026, 1, '%1$s-01', '=1+1', 60, 60, 20, 20.5, 'municipal'),
                    (2026, 1, '%1$s-010', null, 40, 40, 10, -9, 'municipal'),
                    (2026, 2, '%1$s', 'Todo', 100, 120, 30, null, 'municipal'),
                    (2026, 1, '%1$s', 'Todo', 7, 7, 7, 7, 'health')
                """.formatted(account));
        recorded("""
                insert into budget_line (plan_id, goal_id, year, account, initial, current, committed, accrued, paid)
                select plan_id, id, 2026, '215-31-02-004', 1000, 1200, 900, 800, 700.25 from goal
                where plan_id = (select id from plan where code = '%s')
                """.formatted(ground.plan()));
    }

    @Test
    void revenueComesAsExcelInChileOpensItWithNothingSummedTwice() {
        var answer = get(revenue("carla"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"recaudacion.csv\"");
        assertThat(answer.body())
                .startsWith("\ufeff\"Año\";\"Mes\";\"Período\";\"Área\";\"Fuente\";\"Cuenta\";\"Nombre\";\"Inicial\";"
                        + "\"Vigente\";\"Devengado\";\"Percibido\"\r\n");
        assertThat(answer.body().lines().filter(line -> line.contains(account)))
                .containsExactly(
                        "2026;1;\"2026-01\";\"Salud\";;\"" + account + "\";\"Todo\";7;7;7;7",
                        "2026;1;\"2026-01\";\"Municipal\";;\"" + account + "-01\";\"'=1+1\";60;60;20;20,5",
                        "2026;1;\"2026-01\";\"Municipal\";;\"" + account + "-010\";;40;40;10;-9",
                        "2026;2;\"2026-02\";\"Municipal\";;\"" + account + "\";\"Todo\";100;120;30;");
    }

    @Test
    void namesAndSourcesThatFilesDoNotTellAreTheClassifiers() {
        recorded("""
                insert into revenue_line (year, month, account, collected, sector)
                values (1950, 7, '115-03-01-001-001', 5, 'cemetery') on conflict do nothing
                """);

        assertThat(get(revenue("carla")).body())
                .contains("\"Cementerio\";\"IPP\";\"115-03-01-001-001\";\"De beneficio municipal\";;;;5");
    }

    @Test
    void monthsCanBeAskedFor() {
        var body = get(revenue("carla") + "?desde=2026-02&hasta=2026-02").body();

        assertThat(body.lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("2026;2;"));
        assertThat(get(revenue("carla") + "?desde=marzo").statusCode()).isEqualTo(400);
    }

    @Test
    void theBudgetIsThatOfItsPlanAlone() {
        var answer = get(budget("ana"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines().skip(1))
                .containsExactly("\"" + ground.plan() + "\";\"1\";\"Residuos\";\"" + ground.unit("u")
                        + "\";2026;\"Municipal\";;;;\"215-31-02-004\";;1000;1200;900;800;700,25");
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        var path = budget("carla");
        var tag = get(path).headers().firstValue("ETag").orElseThrow();

        var again = send(to(path).header("If-None-Match", tag).GET());

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void noSessionBeginsAndNoCookieIsSet() {
        assertThat(get(revenue("carla")).headers().map()).doesNotContainKey("set-cookie");
        assertThat(get("/datos/" + "x".repeat(43) + "/recaudacion.csv")
                        .headers()
                        .map())
                .doesNotContainKey("set-cookie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/datos/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/recaudacion.csv",
                "/datos/x/recaudacion.csv",
                "/datos/",
                "/datos/ninguna"
            })
    void whatIsNoAddressHoldsNothing(String path) {
        var answer = get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("Año");
    }

    @Test
    void anAddressGivesItsOwnTableAndNothingElse() {
        var path = revenue("carla");

        assertThat(get(path.replace("recaudacion", "presupuesto")).statusCode()).isEqualTo(404);
        assertThat(get(path.replace("recaudacion.csv", "")).statusCode()).isEqualTo(404);
        assertThat(get(path + "/x").statusCode()).isEqualTo(404);
        var secret = path.split("/")[2];
        assertThat(send(to("/api/v1/plans")
                                .header("Authorization", "Bearer " + secret)
                                .GET())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void nothingButReadingIsTaken() {
        var path = revenue("carla");

        for (var method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
            assertThat(send(to(path).method(method, BodyPublishers.ofString("a=b")))
                            .statusCode())
                    .isEqualTo(405);
        }
        var head = send(to(path).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void aRevokedAddressIsGoneAtOnceAndOnlyItsOwnerRevokesIt() {
        var path = revenue("carla");
        var id = ground.as("carla", addresses::mine).getFirst().id();

        ground.as("ciro", () -> {
            addresses.revoke(id);
            return id;
        });
        assertThat(get(path).statusCode()).isEqualTo(200);

        ground.as("carla", () -> {
            addresses.revoke(id);
            return id;
        });
        assertThat(get(path).statusCode()).isEqualTo(404);
        assertThat(ground.as("carla", addresses::mine))
                .first()
                .satisfies(address -> assertThat(address.revokedAt()).isNotNull());
    }

    @Test
    void itEndsOnItsDay() {
        var path = made("carla", Gives.REVENUE, null, Duration.ofDays(30));
        assertThat(get(path).statusCode()).isEqualTo(200);

        clock.advance(Duration.ofDays(31));

        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void itHasTheRightsThatItsOwnerHasNow() {
        var path = revenue("alcalde");
        assertThat(get(path).statusCode()).isEqualTo(200);

        recorded("update app_user set role = 'COUNCIL' where username = '" + ground.person("alcalde") + "'");
        assertThat(get(path).statusCode()).isEqualTo(404);

        recorded("update app_user set role = 'MAYOR' where username = '" + ground.person("alcalde") + "'");
        assertThat(get(path).statusCode()).isEqualTo(200);

        recorded("update app_user set active = false where username = '" + ground.person("alcalde") + "'");
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void whoReadsNoPlansMakesNone() {
        assertThatThrownBy(() -> revenue("concejal")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> revenue("ti")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void itNeedsANameAPlanThatIsThereAndAnEndToCome() {
        assertThatThrownBy(() -> ground.as("carla", () -> addresses.make(" ", Gives.REVENUE, null, null)))
                .isInstanceOf(DataAddressRefused.NameMissing.class);
        assertThatThrownBy(() -> made("carla", Gives.BUDGET, "NO-HAY", null))
                .isInstanceOf(DataAddressRefused.UnknownPlan.class);
        assertThatThrownBy(() -> made("carla", Gives.REVENUE, null, Duration.ZERO))
                .isInstanceOf(DataAddressRefused.EndHasPassed.class);
    }

    @Test
    void itsOwnerSeesWhenItWasLastAskedAndNobodyElseSeesIt() {
        var path = revenue("carla");
        assertThat(ground.as("carla", addresses::mine))
                .first()
                .satisfies(address -> assertThat(address.usedAt()).isNull());

        get(path);

        assertThat(ground.as("carla", addresses::mine))
                .first()
                .extracting(DataAddress::usedAt)
                .isNotNull();
        assertThat(ground.as("ciro", addresses::mine)).isEmpty();
    }

    @Test
    void neitherTheTablesNorTheTrailNorTheLogHoldTheSecret(CapturedOutput output) {
        var path = revenue("carla");
        var secret = path.split("/")[2];
        get(path);
        get(path + "?desde=nunca");
        get(path.replace("recaudacion", "presupuesto"));

        assertThat(output.getAll()).doesNotContain(secret);
        assertThat(jdbc.sql("select count(*) from trail where kind = 'data_address' and detail::text like :text")
                        .param("text", "%" + secret + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from trail where kind = 'data_address' and subject like :text")
                        .param("text", ground.person("carla") + "%")
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(jdbc.sql("select octet_length(token_hash) from data_address a join app_user u on u.id = a.user_id"
                                + " where u.username = :name")
                        .param("name", ground.person("carla"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(32);
    }

    private String revenue(String person) {
        return made(person, Gives.REVENUE, null, null);
    }

    private String budget(String person) {
        return made(person, Gives.BUDGET, ground.plan(), null);
    }

    private String made(String person, Gives gives, @Nullable String plan, @Nullable Duration lasts) {
        return ground.as(person, () -> addresses.make("Planilla de caja", gives, plan, lasts));
    }

    private void recorded(String sql) {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'prueba')").query().singleRow();
            jdbc.sql(sql).update();
        });
    }

    private HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }
}
