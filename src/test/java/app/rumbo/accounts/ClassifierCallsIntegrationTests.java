package app.rumbo.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.IntegrationTest;
import app.rumbo.accounts.ClassifierEntry.Said;
import app.rumbo.measurements.Caller;
import app.rumbo.measurements.Ground;
import app.rumbo.shared.Country;
import app.rumbo.shared.Overtaken;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Classifiers over the API and by files, kept in the database with their history and trail. */
@IntegrationTest
@Transactional
class ClassifierCallsIntegrationTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ClassifierBooks books;

    @Autowired
    private ClassifierFiles files;

    private Ground ground = new Ground("");
    private Caller calls = new Caller(null, ground);

    @BeforeEach
    void prepare() {
        ground = Ground.store(jdbc, transactions, 1);
        calls = new Caller(http, ground);
    }

    @Test
    void bothCountriesClassifiersAreTold() {
        var chile = calls.get("ana", "/accounts?country=CL&kind=revenue");
        var peru = calls.get("alcalde", "/accounts?country=PE&kind=expense");

        assertThat(chile.status()).isEqualTo(200);
        assertThat(chile.<List<String>>at("$[*].code"))
                .contains("115", "115-08-03-001")
                .noneMatch(code -> code.startsWith("215"));
        assertThat(chile.<List<String>>at("$[?(@.code == '115-08-03')].source")).containsExactly("FCM");
        assertThat(peru.<List<String>>at("$[*].code")).contains("2", "2.6").noneMatch(code -> code.startsWith("1"));
        assertThat(calls.get("ana", "/accounts?country=CL&kind=area").<List<String>>at("$[*].name"))
                .contains("Programas sociales");
        assertThat(calls.get("ana", "/accounts?country=PE&kind=source").<List<String>>at("$[*].code"))
                .contains("07", "18");
        assertThat(calls.get("ana", "/accounts?country=AR&kind=area").status()).isEqualTo(400);
        assertThat(calls.get("ana", "/accounts?kind=otra").status()).isEqualTo(400);
        assertThat(calls.get("concejal", "/accounts?kind=area").status()).isEqualTo(403);
    }

    @Test
    void controlAddsAnAccountAndAnotherOfTheSameIsRefused() {
        var json = """
                {"code": "115-03-01-003-077", "name": "Derechos de feria", "validFrom": "2026-01-01"}
                """;

        var added = calls.post("carla", "/accounts?country=CL&kind=revenue", json);

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.<String>at("$.code")).isEqualTo("115-03-01-003-077");
        assertThat(calls.post("carla", "/accounts?country=CL&kind=revenue", json)
                        .status())
                .isEqualTo(409);
        assertThat(calls.post("ana", "/accounts?country=CL&kind=revenue", json).status())
                .isEqualTo(403);
        assertThat(calls.post(
                                "carla",
                                "/accounts?country=CL&kind=revenue",
                                "{\"code\": \"115-77-01\", \"name\": \"x\"}")
                        .status())
                .isEqualTo(422);
        assertThat(jdbc.sql(
                                "select count(*) from trail where kind = 'budget_account' and subject = '115-03-01-003-077'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsExportedAndImportedChangesNothing(ClassifierPart part) throws Exception {
        for (var country : Country.values()) {
            var kept = ground.as("carla", () -> books.entries(country, part));
            var out = new ByteArrayOutputStream();
            files.write("Clasificador", kept, out);

            var answer = calls.upload(
                    "carla", "/accounts/imports?country=" + country + "&kind=" + part.code(), out.toByteArray());

            if (kept.isEmpty()) {
                assertThat(part.isOf(country)).isFalse();
            } else {
                assertThat(answer.status()).as(answer.body()).isEqualTo(200);
                assertThat(answer.<Integer>at("$.created")).isZero();
                assertThat(answer.<Integer>at("$.updated")).isZero();
                assertThat(answer.<Integer>at("$.unchanged")).isEqualTo(kept.size());
            }
        }
    }

    @Test
    void aCsvIsTriedFirstThenBroughtInAndToldInOneLink() {
        var csv = "Código;Nombre;Fuente;Vigente desde;Vigente hasta\r\n"
                + "115.07.03;Arriendo de carpas;;01/01/2026;\r\n115-07-01;Venta de bienes y formularios;;;\r\n";
        var bytes = csv.getBytes(StandardCharsets.ISO_8859_1);

        var dry = calls.upload("carla", "/accounts/imports?country=CL&kind=revenue&dryRun=true", bytes);
        assertThat(dry.<Integer>at("$.created")).isOne();
        assertThat(name("115-07-03")).isEmpty();

        var done = calls.upload("carla", "/accounts/imports?country=CL&kind=revenue", bytes);
        assertThat(done.<Integer>at("$.updated")).isOne();
        assertThat(name("115-07-03")).containsExactly("Arriendo de carpas");
        assertThat(name("115-07-01")).containsExactly("Venta de bienes y formularios");
        assertThat(jdbc.sql("select count(*) from trail where kind = 'import' and subject = 'libro.xlsx'"
                                + " and detail ->> 'created' = '1' and at = recorded_at()")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void oneBadRowKeepsAllOutAndEachProblemHasItsPlace() {
        var csv = "Código;Nombre\n115-07-04;Nueva\n115-77-01;Sin superior\n1.1.2;Del Perú\n";

        var answer = calls.upload(
                "carla", "/accounts/imports?country=CL&kind=revenue", csv.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.<List<Integer>>at("$.problems[*].row")).containsExactly(3, 4);
        assertThat(answer.<List<String>>at("$.problems[*].column")).containsOnly("Código");
        assertThat(answer.<String>at("$.problems[1].message")).contains("otro país");
        assertThat(name("115-07-04")).isEmpty();
    }

    @Test
    void aFileThatIsNoTableIsRefusedWithAReason() {
        for (var text : List.of("", "uno;dos\n1;2\n", "Código;Código;Nombre\n115;115;x\n", "<html></html>")) {
            assertThat(calls.upload(
                                    "carla",
                                    "/accounts/imports?country=CL&kind=revenue",
                                    text.getBytes(StandardCharsets.UTF_8))
                            .status())
                    .as(text)
                    .isEqualTo(422);
        }
    }

    @Test
    void whatWasUsedCannotEndBeforeItsLastUse() {
        jdbc.sql("select begin_recording(now(), 'prueba')").query().singleRow();
        jdbc.sql("insert into revenue_line (year, month, account, collected) values (2026, 10, '115-06-02', 1)")
                .update();
        var entry = entry("115-06-02");

        assertThatThrownBy(() -> change(entry, ended(entry.said(), LocalDate.of(2026, 9, 30)), entry.said()))
                .isInstanceOf(ClassifierRefused.Unfit.class)
                .extracting("key")
                .isEqualTo("error.accounts.used-after-end");

        change(entry, ended(entry.said(), LocalDate.of(2026, 10, 31)), entry.said());
        assertThat(entry("115-06-02").said().validTo()).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    void theSecondOfTwoPeopleIsShownWhatTheFirstSaved() {
        var entry = entry("115-06-03");
        change(entry, named(entry.said(), "Intereses bancarios"), entry.said());

        assertThatThrownBy(() -> change(entry, named(entry.said(), "Intereses y reajustes"), entry.said()))
                .isInstanceOf(Overtaken.class);
        assertThat(entry("115-06-03").said().name()).isEqualTo("Intereses bancarios");
    }

    @Test
    void whoMayNotEditPlansChangesNothing() {
        var said = new Said("115-06-04", "Otra", null, ClassifierEntry.BEGINNING, null);

        assertThatThrownBy(() -> ground.as("ana", () -> books.add(Country.CL, ClassifierPart.REVENUE, said)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ClassifierEntry entry(String code) {
        return ground.as("carla", () -> books.entries(Country.CL, ClassifierPart.REVENUE)).stream()
                .filter(entry -> entry.said().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void change(ClassifierEntry entry, Said to, Said seen) {
        ground.as("carla", () -> {
            books.change(Country.CL, ClassifierPart.REVENUE, entry.id(), to, seen::equals);
            return to;
        });
    }

    private static Said ended(Said said, LocalDate day) {
        return new Said(said.code(), said.name(), said.source(), said.validFrom(), day);
    }

    private static Said named(Said said, String name) {
        return new Said(said.code(), name, said.source(), said.validFrom(), said.validTo());
    }

    private List<String> name(String code) {
        return jdbc.sql("select name from budget_account where country = 'CL' and code = :code")
                .param("code", code)
                .query(String.class)
                .list();
    }
}
