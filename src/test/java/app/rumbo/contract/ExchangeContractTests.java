package app.rumbo.contract;

import static app.rumbo.contract.Book.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import app.rumbo.IntegrationTest;
import app.rumbo.access.Role;
import app.rumbo.access.SystemUser;
import app.rumbo.access.UserDraft;
import app.rumbo.access.Users;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Contract §1 and §3 from outside: what a municipality's file does to its scorecard. */
@IntegrationTest
class ExchangeContractTests {

    private static final Object[] PLANES = row("Código", "Nombre", "Tipo", "Inicio", "Término", "Niveles");
    private static final Object[] OBJETIVOS =
            row("Plan", "Código", "Objetivo superior", "Nombre", "Ponderación", "Unidad responsable", "Estado");
    private static final Object[] INDICADORES = row(
            "Plan",
            "Objetivo",
            "Código",
            "Nombre",
            "Unidad de medida",
            "Sentido",
            "Agregación",
            "Acumulación",
            "Frecuencia",
            "Desde línea base",
            "Línea base",
            "Rango mínimo",
            "Rango máximo",
            "Tolerancia",
            "Ponderación");
    private static final Object[] METAS = row("Plan", "Indicador", "Período", "Valor");
    private static final Object[] MEDICIONES =
            row("Plan", "Indicador", "Período", "Valor", "Numerador", "Denominador", "Estado", "Comentario");
    private static final Object[] HITOS = row("Plan", "Objetivo", "Código", "Nombre", "Inicio", "Término");
    private static final Object[] AVANCES = row("Plan", "Hito", "Fecha", "Avance", "Estado", "Comentario");

    @Autowired
    MockMvc http;

    @Autowired
    Users users;

    @Autowired
    JsonMapper json;

    private final String plan = "P" + UUID.randomUUID().toString().substring(0, 8);
    private final String control = "c" + plan.toLowerCase(Locale.ROOT);

    @BeforeEach
    void controlExists() {
        SystemUser.run(() -> {
            users.add(control, new UserDraft("Control", null, Role.CONTROL, null, true));
            users.setPassword(control, "una clave larga");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Sentido  | Desde | Línea base | Meta | Medición | cumplimiento
            Ascendente  | Sí    | 4.5        | 18   | 9        | 0.333333333
            Ascendente  | No    | 4.5        | 18   | 9        | 0.5
            Descendente | Sí    | 31.5       | 18   | 24.75    | 0.5
            descendente | no    |            | 18   | 24.75    | 0.727272727
            DESCENDENTE | SÍ    | 0.741      | 0.6  | 0.7      | 0.290780142
            Ascendente  | No    |            | 18   | 36       | 1
            Ascendente  | No    |            | 18   | 0        | 0
            Descendente | No    |            | 0    | 1        | 0
            Descendente | No    |            | 0    | 0        | 1
            """)
    void theWorkedFiguresOfTheMethodComeOutOfTheFile(
            String direction, String from, @Nullable Double baseline, double target, double value, double raw)
            throws Exception {

        var book = onePlan()
                .sheet("Indicadores", INDICADORES, indicator("I1", direction, "Último", "Anual", from, baseline))
                .sheet("Metas", METAS, row(plan, "I1", 2026, target))
                .sheet("Mediciones", MEDICIONES, row(plan, "I1", "2026", value));
        assertThat(imported(book, false).at("/created/Mediciones").asInt()).isEqualTo(1);

        var indicator = scorecard("2026-12-31").at("/indicators/0");
        assertThat(indicator.get("score").asDouble()).isCloseTo(Math.min(raw, 1), within());
        assertThat(indicator.get("state").asString()).isEqualTo("measured");
    }

    @Test
    void aDryRunAnswersAlikeAndStoresNothing() throws Exception {
        var book = onePlan().bytes();

        var dry = post(book, true);
        assertThat(dry.at("/created/Planes").asInt()).isEqualTo(1);
        assertThat(dry.at("/created/Objetivos").asInt()).isEqualTo(2);
        assertThat(get("/api/v1/plans/" + plan + "/scorecard", 404).get("type").asString())
                .startsWith("urn:rumbo:problem:");
        assertThat(post(book, false)).isEqualTo(dry);
        var again = post(book, false);
        assertThat(again.at("/created/Planes").asInt()).isZero();
        assertThat(again.at("/unchanged/Objetivos").asInt()).isEqualTo(2);
    }

    @Test
    void aMilestoneRunsByDays() throws Exception {
        imported(
                onePlan()
                        .sheet(
                                "Hitos",
                                HITOS,
                                row(plan, "1.1", "H1", "Hito", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                        .sheet("Avances", AVANCES, row(plan, "H1", LocalDate.of(2026, 6, 1), 30)),
                false);

        var milestone = scorecard("2026-07-01").at("/milestones/0");

        assertThat(milestone.get("planned").asDouble()).isCloseTo(181 / 364d, within());
        assertThat(milestone.get("raw").asDouble()).isCloseTo(0.3 / (181 / 364d), within());
        assertThat(milestone.get("state").asString()).isEqualTo("behind");
        assertThat(milestone.get("daysLate").asInt()).isZero();
    }

    @Test
    void theAnswerForAPastKnowledgeNeverChanges() throws Exception {
        imported(
                onePlan()
                        .sheet("Indicadores", INDICADORES, indicator("I1", null, null, "Anual", null, null))
                        .sheet("Metas", METAS, row(plan, "I1", 2026, 10))
                        .sheet("Mediciones", MEDICIONES, row(plan, "I1", 2026, 5)),
                false);
        var before = scorecard("2026-12-31");
        var knownAt = before.get("knownAt").asString();

        imported(
                new Book()
                        .sheet("Metas", METAS, row(plan, "I1", 2026, 20))
                        .sheet("Mediciones", MEDICIONES, row(plan, "I1", 2026, 8)),
                false);

        assertThat(scorecard("2026-12-31").get("score").asDouble()).isCloseTo(0.4, within());
        assertThat(get("/api/v1/plans/" + plan + "/scorecard?cutoff=2026-12-31&knownAt=" + knownAt, 200))
                .isEqualTo(before);
    }

    @Test
    void oneBadCellAndNothingIsStoredButAllProblemsAreTold() throws Exception {
        var answer = rejected(onePlan()
                .sheet(
                        "Indicadores",
                        INDICADORES,
                        indicator("I1", "Hacia arriba", null, "Anual", null, null),
                        indicator("I2", null, null, "Mensual", "Sí", null),
                        indicator("I2", null, null, "Mensual", null, null))
                .sheet("Metas", METAS, row(plan, "I2", "2026-Q1", 1), row(plan, "NO", 2026, "diez")));

        assertThat(answer.get("problems").size()).isGreaterThanOrEqualTo(5);
        assertThat(answer.at("/problems/0/sheet").asString()).isEqualTo("Indicadores");
        assertThat(answer.at("/problems/0/row").asInt()).isEqualTo(2);
        assertThat(answer.at("/problems/0/column").asString()).isEqualTo("Sentido");
        assertThat(answer.at("/problems/0/value").asString()).isEqualTo("Hacia arriba");
        get("/api/v1/plans/" + plan + "/scorecard", 404);
    }

    @Test
    void headersAreReadWhateverTheirCaseAccentsAndBlanks() throws Exception {
        var answer = imported(
                new Book()
                        .sheet(
                                " planes ",
                                row("CODIGO", " nombre", "TIPO", "inicio", "Termino\n", "Niveles", "Color"),
                                row(
                                        plan,
                                        "Plan",
                                        "pladeco",
                                        "2026-01-01",
                                        LocalDate.of(2026, 12, 31),
                                        "Eje > Meta",
                                        "azul")),
                false);

        assertThat(answer.at("/created/Planes").asInt()).isEqualTo(1);
        assertThat(answer.get("warnings").size()).isEqualTo(1);
        assertThat(answer.at("/warnings/0/value").asString()).isEqualTo("Color");
    }

    @Test
    void aTextNumberIsReadInTheCountrysFormatAndAPercentageAsSuch() throws Exception {
        imported(
                onePlan()
                        .sheet(
                                "Indicadores",
                                INDICADORES,
                                row(
                                        plan, "1.1", "I1", "Tasa", "%", null, "Último", null, "Anual", null, null, null,
                                        null, null, "1"),
                                indicator("I2", null, "Último", "Anual", null, null))
                        .sheet(
                                "Metas",
                                METAS,
                                row(plan, "I1", 2026, new Book.Percent(0.65)),
                                row(plan, "I2", 2026, "1.234.567,50"))
                        .sheet(
                                "Mediciones",
                                MEDICIONES,
                                row(plan, "I1", 2026, "65%"),
                                row(plan, "I2", 2026, new Book.Formula("1+1", 1234567.5))),
                false);

        var card = scorecard("2026-12-31");
        assertThat(card.at("/indicators/0/due").asDouble()).isEqualTo(65);
        assertThat(card.at("/indicators/0/actual").asDouble()).isEqualTo(65);
        assertThat(card.at("/indicators/1/due").asDouble()).isEqualTo(1234567.5);
        assertThat(card.at("/indicators/1/score").asDouble()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0.5", "1.23", "diez", "12.34.567", "2026-01-01"})
    void aTextThatIsNoNumberInChileIsAProblem(String text) throws Exception {
        var answer = rejected(onePlan()
                .sheet("Indicadores", INDICADORES, indicator("I1", null, null, "Anual", null, null))
                .sheet("Metas", METAS, row(plan, "I1", 2026, text)));

        assertThat(answer.at("/problems/0/sheet").asString()).isEqualTo("Metas");
        assertThat(answer.at("/problems/0/value").asString()).isEqualTo(text);
    }

    @Test
    void anExportComesBackWithoutChangingAnything() throws Exception {
        imported(
                onePlan()
                        .sheet(
                                "Indicadores",
                                INDICADORES,
                                indicator("007", null, null, "Mensual", null, null),
                                row(
                                        plan,
                                        "1.1",
                                        "R",
                                        "=1+1",
                                        "%",
                                        "Rango",
                                        "Razón",
                                        "Plan",
                                        "Trimestral",
                                        "No",
                                        null,
                                        "-1,5",
                                        2.25,
                                        0.1,
                                        "0"))
                        .sheet("Metas", METAS, row(plan, "007", "2026-M01", "-3,25"), row(plan, "R", "2026-Q1", 0))
                        .sheet(
                                "Mediciones",
                                MEDICIONES,
                                row(plan, "007", "2026-M01", 0.30000001192, null, null, "Borrador", "+ciertamente"),
                                row(plan, "R", "2026-Q1", null, 1, 3, "Enviado", null))
                        .sheet("Hitos", HITOS, row(plan, "1", "007", "Hito", null, "2026-06-30"))
                        .sheet("Avances", AVANCES, row(plan, "007", "2026-05-05", "99,5%", null, "@casi")),
                false);

        var file = http.perform(MockMvcRequestBuilders.get("/api/v1/exports/workbook?plan=" + plan)
                        .with(httpBasic(control, "una clave larga")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var answer = post(file, false);

        assertThat(answer.get("warnings")).isEmpty();
        answer.get("created").forEach(count -> assertThat(count.asInt()).isZero());
        answer.get("updated").forEach(count -> assertThat(count.asInt()).isZero());
        assertThat(answer.at("/unchanged/Mediciones").asInt()).isEqualTo(2);
    }

    @Test
    void whatIsNoWorkbookIsOneProblemWithoutAPlace() throws Exception {
        var answer = postExpecting("no es un libro".getBytes(StandardCharsets.UTF_8), false, 422);

        assertThat(answer.get("problems")).hasSize(1);
        assertThat(answer.at("/problems/0/sheet").isNull()).isTrue();
        assertThat(answer.at("/problems/0/row").isNull()).isTrue();
        assertThat(answer.at("/problems/0/message").asString()).isNotBlank();
    }

    private Book onePlan() {
        return new Book()
                .sheet(
                        "Planes",
                        PLANES,
                        row(
                                plan,
                                "Plan de prueba",
                                "POI",
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 12, 31),
                                "Objetivo > Acción"))
                .sheet(
                        "Objetivos",
                        OBJETIVOS,
                        row(plan, "1.1", "1", "Acción", null, null, null),
                        row(plan, "1", null, "Objetivo", 100, null, "Activo"));
    }

    private Object[] indicator(
            String code,
            @Nullable Object direction,
            @Nullable Object aggregation,
            String frequency,
            @Nullable Object from,
            @Nullable Object baseline) {
        return row(
                plan,
                "1.1",
                code,
                "Indicador " + code,
                "unidades",
                direction,
                aggregation,
                null,
                frequency,
                from,
                baseline,
                null,
                null,
                null,
                null);
    }

    private JsonNode imported(Book book, boolean dryRun) throws Exception {
        return post(book.bytes(), dryRun);
    }

    private JsonNode rejected(Book book) throws Exception {
        return postExpecting(book.bytes(), false, 422);
    }

    private JsonNode post(byte[] file, boolean dryRun) throws Exception {
        return postExpecting(file, dryRun, 200);
    }

    private JsonNode postExpecting(byte[] file, boolean dryRun, int status) throws Exception {
        var response = http.perform(multipart("/api/v1/imports?dryRun=" + dryRun)
                        .file(new MockMultipartFile("file", "libro.xlsx", null, file))
                        .with(httpBasic(control, "una clave larga")))
                .andReturn()
                .getResponse();
        var body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isEqualTo(status);
        return json.readTree(body);
    }

    private JsonNode scorecard(String cutoff) throws Exception {
        return get("/api/v1/plans/" + plan + "/scorecard?cutoff=" + cutoff, 200);
    }

    private JsonNode get(String address, int status) throws Exception {
        var response = http.perform(MockMvcRequestBuilders.get(address).with(httpBasic(control, "una clave larga")))
                .andReturn()
                .getResponse();
        var body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isEqualTo(status);
        return json.readTree(body);
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-8);
    }
}
