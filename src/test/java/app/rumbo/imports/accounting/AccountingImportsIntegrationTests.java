package app.rumbo.imports.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.rumbo.IntegrationTest;
import app.rumbo.access.Role;
import app.rumbo.imports.TestBook;
import app.rumbo.imports.templates.NumberStyle;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.transaction.annotation.Transactional;

/** Files of accounting systems: read rightly and reconciled to the peso, or refused with row, column and reason. */
@IntegrationTest
@Transactional
class AccountingImportsIntegrationTests {

    private static final String REVENUE = "cl-ingresos";

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aMonthOfRevenueComesInByItsMostDetailedAccounts() throws Exception {
        bring(january())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.created.Ingresos").value(3));

        assertThat(jdbc.sql("select account || ' ' || month || ' ' || collected from revenue_line where year = 2041")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "115-03-01-001-001 1 62334134", "115-03-02-001-001 1 7000", "115-08-03-001 1 -500");
        assertThat(jdbc.sql("""
                        select concat_ws('/', kind, year, month, array_to_string(sectors, ','), lines, loaded_by, t.amount,
                            t.file_total, t.read_total, t.stored_total)
                        from accounting_load l join accounting_total t on t.load_id = l.id
                        where year = 2041 and t.amount = 'collected'""").query(String.class).single())
                .isEqualTo("revenue/2041/1/municipal/3/contable/collected/62340634/62340634/62340634");
    }

    @Test
    void aNegativeCollectionIsKeptAndMarkedWhereItStands() throws Exception {
        bring(january())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.warnings[?(@.row == 12 && @.column == 'Percibido' && @.value == '-500')]")
                        .exists());
    }

    @Test
    void theMonthOfAFileThatAddsUpIsWhatTheMonthsBeforeDidNotBring() throws Exception {
        bring(january()).andExpect(status().isOk());
        var february = Printed.balance("28/02/2041")
                .line("115-03-01-001-001", "Patentes", 10, 10, 0, 62_334_200)
                .line("115-03-02-001-001", "Permisos", 10, 10, 0, 7_000)
                .line("115-08-03-001", "FCM", 10, 10, 0, 1_000)
                .text("TOTAL", "", "30", "30", "0", "62.342.200");

        bring(february).andExpect(status().isOk());

        assertThat(jdbc.sql("select collected::text from revenue_line where year = 2041 and month = 2 order by account")
                        .query(String.class)
                        .list())
                .containsExactly("66", "0", "1500");
    }

    @Test
    void aMonthThatWasSkippedIsAskedFor() throws Exception {
        bring(Printed.balance("31/03/2041").line("115-03-01-001-001", "Patentes", 1, 1, 1, 1))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].message")
                        .value(org.hamcrest.Matchers.containsString("enero, febrero")));
    }

    @Test
    void anAccountThatAFileThatAddsUpHasLostIsAProblem() throws Exception {
        bring(january()).andExpect(status().isOk());
        bring(Printed.balance("28/02/2041").line("115-03-01-001-001", "Patentes", 10, 10, 0, 62_334_200))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[?(@.value == '115.08.03.001')]").exists());
    }

    @Test
    void oneChangedPesoIsFoundWithItsRowAndColumn() throws Exception {
        bring(new Printed(NumberStyle.COMMA_DECIMAL, "AL 31/01/2041 en pesos")
                        .text(
                                "Cuenta",
                                "Denominación",
                                "Presupuesto Inicial",
                                "Presupuesto Vigente",
                                "Devengado",
                                "Percibido")
                        .line("115-03", "Tributos", 30, 30, 9, 7)
                        .line("115-03-01", "Patentes", 10, 10, 4, 4)
                        .line("115-03-02", "Permisos", 20, 20, 4, 3)
                        .text("TOTAL INGRESOS", "", "30", "30", "8", "8"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems.length()").value(2))
                .andExpect(problem(3, "Devengado", "9", "8"))
                .andExpect(problem(6, "Percibido", "8", "7"));
    }

    @Test
    void columnsMayMoveButNotGoMissing() throws Exception {
        bring(new Printed(NumberStyle.COMMA_DECIMAL, "En pesos", "Enero de 2041")
                        .text(
                                "Percibido",
                                "",
                                "Cuenta",
                                "Denominación",
                                "Devengado",
                                "Presupuesto Vigente",
                                "Presupuesto Inicial")
                        .text("7", "", "115-03-01", "Patentes", "8", "20", "10"))
                .andExpect(status().isOk());
        assertThat(jdbc.sql("select initial || '/' || current || '/' || accrued || '/' || collected from revenue_line"
                                + " where year = 2041")
                        .query(String.class)
                        .single())
                .isEqualTo("10/20/8/7");

        bring(new Printed(NumberStyle.COMMA_DECIMAL, "En pesos", "Enero de 2041")
                        .text(
                                "Cuenta",
                                "Denominación",
                                "Presupuesto Inicial",
                                "Presupuesto Vigente",
                                "Devengado",
                                "Recibido")
                        .line("115-03-01", "Patentes", 1, 1, 1, 1))
                .andExpect(status().isUnprocessableContent())
                .andExpect(problem(3, "Percibido", "Recibido", "Percibido"));
    }

    @Test
    void aFileOfAnotherMonthThanAskedForIsRefusedWhereItSaysSo() throws Exception {
        http.perform(file(january(), "ingresos.csv", REVENUE)
                        .queryParam("year", "2041")
                        .queryParam("month", "9"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].row").value(3))
                .andExpect(jsonPath("$.problems[0].value").value("AL 31/01/2041"))
                .andExpect(jsonPath("$.problems[0].message")
                        .value(org.hamcrest.Matchers.allOf(
                                org.hamcrest.Matchers.containsString("enero 2041"),
                                org.hamcrest.Matchers.containsString("septiembre 2041"))));
    }

    @Test
    void aFileThatDoesNotSayItsMonthNeedsToBeToldIt() throws Exception {
        var silent = new Printed(NumberStyle.COMMA_DECIMAL, "En pesos")
                .text("Cuenta", "Denominación", "Presupuesto Inicial", "Presupuesto Vigente", "Devengado", "Percibido")
                .line("115-03-01", "Patentes", 1, 1, 1, 1);

        bring(silent).andExpect(status().isUnprocessableContent());
        http.perform(file(silent, "ingresos.csv", REVENUE)
                        .queryParam("year", "2041")
                        .queryParam("month", "1"))
                .andExpect(status().isOk());
        http.perform(file(silent, "ingresos.csv", REVENUE)
                        .queryParam("year", "2041")
                        .queryParam("month", "2"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].message").value(org.hamcrest.Matchers.containsString("enero 2041")));
    }

    @Test
    void theSameFileAgainChangesNothingAndIsSaid() throws Exception {
        bring(january()).andExpect(status().isOk());

        bring(january())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unchanged.Ingresos").value(3))
                .andExpect(jsonPath("$.warnings[0].message").value(org.hamcrest.Matchers.containsString("contable")));
    }

    @Test
    void aFileThatALaterOneCorrectedIsNotBroughtBack() throws Exception {
        bring(january()).andExpect(status().isOk());
        bring(Printed.balance("31/01/2041").line("115-03-01-001-001", "Patentes", 10, 10, 0, 5))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.updated.Ingresos").value(3));

        bring(january())
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].message").value(org.hamcrest.Matchers.containsString("desharía")));
    }

    @Test
    void aLineThatTheNextFileNoLongerBringsIsLeftWithoutAmountsSoThatTotalsAgree() throws Exception {
        bring(january()).andExpect(status().isOk());
        bring(Printed.balance("31/01/2041").line("115-03-01-001-001", "Patentes", 10, 10, 0, 5))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.warnings.length()").value(2));

        assertThat(jdbc.sql("select sum(collected)::text || '/' || count(*) from revenue_line where year = 2041")
                        .query(String.class)
                        .single())
                .isEqualTo("5/3");
    }

    @Test
    void thousandsByTheFilesOwnNoteAreStoredInPesos() throws Exception {
        bring(new Printed(NumberStyle.COMMA_DECIMAL, "Cifras en M$", "Enero 2041")
                        .text(
                                "Cuenta",
                                "Denominación",
                                "Presupuesto Inicial",
                                "Presupuesto Vigente",
                                "Devengado",
                                "Percibido")
                        .line("115-03-01", "Patentes", 1, 1, 1, new BigDecimal("62334.5"))
                        .text("TOTAL", "", "1", "1", "1", "62.334,5"))
                .andExpect(status().isOk());
        assertThat(jdbc.sql("select collected from revenue_line where year = 2041")
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("62334500");
    }

    @Test
    void aFileThatDoesNotSayWhatItCountsInIsAskedAbout() throws Exception {
        bring(new Printed(NumberStyle.COMMA_DECIMAL, "Enero 2041")
                        .text(
                                "Cuenta",
                                "Denominación",
                                "Presupuesto Inicial",
                                "Presupuesto Vigente",
                                "Devengado",
                                "Percibido")
                        .line("115-03-01", "Patentes", 1, 1, 1, 1))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].message")
                        .value(org.hamcrest.Matchers.containsString("miles de pesos")));
    }

    @Test
    void noRecepcionadoIsNoValueAndNeverZero() throws Exception {
        bring(new Printed(NumberStyle.COMMA_DECIMAL, "Enero 2041 en pesos")
                        .text(
                                "Cuenta",
                                "Denominación",
                                "Presupuesto Inicial",
                                "Presupuesto Vigente",
                                "Devengado",
                                "Percibido")
                        .line("115-03-01", "Patentes", 1, 1, "No Recepcionado", "(1.500)"))
                .andExpect(status().isOk());
        assertThat(jdbc.sql(
                                "select coalesce(accrued::text, 'nada') || '/' || collected from revenue_line where year = 2041")
                        .query(String.class)
                        .single())
                .isEqualTo("nada/-1500");
    }

    @Test
    void whatIsNoAmountAndWhatIsNoAccountIsTold() throws Exception {
        bring(new Printed(NumberStyle.COMMA_DECIMAL, "Enero 2041 en pesos")
                        .text(
                                "Cuenta",
                                "Denominación",
                                "Presupuesto Inicial",
                                "Presupuesto Vigente",
                                "Devengado",
                                "Percibido")
                        .line("115-03-01", "Patentes", 1, 1, "doce", 1)
                        .line("", "Sin cuenta", 1, 1, 1, 1)
                        .line("Fondos varios", "Fondos", 1, 1, 1, 1)
                        .text("Página 1 de 2")
                        .text(
                                "Cuenta",
                                "Denominación",
                                "Presupuesto Inicial",
                                "Presupuesto Vigente",
                                "Devengado",
                                "Percibido")
                        .text(";;;;;"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems.length()").value(3))
                .andExpect(problem(3, "Devengado", "doce", "número"))
                .andExpect(problem(4, "Cuenta", null, "no dice la cuenta"))
                .andExpect(problem(5, "Cuenta", "Fondos varios", "«Fondos varios»"));
    }

    @Test
    void anAccountUnderTwoParentsIsToldWithBoth() throws Exception {
        bring(new Printed(NumberStyle.COMMA_DECIMAL, "Enero 2041 en pesos")
                        .text(
                                "Cuenta",
                                "Denominación",
                                "Presupuesto Inicial",
                                "Presupuesto Vigente",
                                "Devengado",
                                "Percibido")
                        .line("115-03", "Tributos", 1, 1, 1, 1)
                        .line("115-03-01", "Patentes", 1, 1, 1, 1)
                        .line("115-05", "Transferencias", 1, 1, 1, 1)
                        .line("115-03-01", "Patentes", 1, 1, 1, 1)
                        .line("115-05-01", "Del sector privado", 1, 1, 1, 1))
                .andExpect(status().isUnprocessableContent())
                .andExpect(problem(6, "Cuenta", "115-03-01", "bajo 115-03 en la fila 4, y aquí otra vez bajo 115-05"))
                .andExpect(problem(6, "Cuenta", "115-03-01", "La misma clave ya está en la fila 4"));
    }

    @Test
    void anAccountThatCannotBeToldIsAskedAndTheTemplateAnswers() throws Exception {
        var unclear = new TestBook()
                .sheet("Hoja1", "EN PESOS, ENERO 2041")
                .row("Cuenta", "Denominación", "Presupuesto Inicial", "Presupuesto Vigente", "Devengado", "Percibido")
                .row(14.1, "Endeudamiento interno", 1, 1, 1, 1)
                .bytes();
        http.perform(file(unclear, "ingresos.xlsx", REVENUE))
                .andExpect(status().isUnprocessableContent())
                .andExpect(problem(3, "Cuenta", "14.1", "115-14-01, 115-14-10"));

        var yaml = new String(
                        getClass()
                                .getResourceAsStream("/reading-templates/cl-ingresos.yaml")
                                .readAllBytes(),
                        "UTF-8")
                + "cuentas: {'14.1': 115-14-01}\n";
        http.perform(put("/api/v1/reading-templates/cl-ingresos")
                        .contentType(MediaType.parseMediaType("application/yaml"))
                        .content(yaml.getBytes("UTF-8"))
                        .with(control()))
                .andExpect(status().isOk());
        http.perform(file(unclear, "ingresos.xlsx", REVENUE)).andExpect(status().isOk());
        assertThat(jdbc.sql("select account from revenue_line where year = 2041")
                        .query(String.class)
                        .single())
                .isEqualTo("115-14-01");
    }

    @Test
    void expenseComesInByCostCentreAndKeepsTheGoalsThatLinesHave() throws Exception {
        var gastos = new Printed(NumberStyle.POINT_DECIMAL, "Gastos al 30/09/2041", "Cifras en pesos")
                .text(
                        "Cuenta",
                        "Denominación",
                        "Área de Gestión",
                        "Centro de Costo",
                        "Presupuesto Inicial",
                        "Presupuesto Vigente",
                        "Preobligado",
                        "Obligado",
                        "Devengado",
                        "Pagado")
                .text("215-22", "Bienes y servicios", "", "", "30", "30", "30", "20", "9", "12")
                .text("215-22-01", "Alimentos", "1", "CC-1", "10", "10", "10", "10", "4", "7")
                .text("215-22-01", "Alimentos", "Programas sociales", "CC-2", "20", "20", "20", "10", "5", "5")
                .text("", "TOTAL GASTOS", "", "", "30", "30", "30", "20", "9", "12");

        http.perform(file(gastos, "gastos.csv", "cl-gastos"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.created.Gastos").value(2))
                .andExpect(jsonPath("$.warnings[?(@.row == 5 && @.column == 'Pagado')]")
                        .exists());
        assertThat(jdbc.sql("select account || '/' || area || '/' || cost_centre || '/' || paid from ledger_line"
                                + " where year = 2041 order by cost_centre")
                        .query(String.class)
                        .list())
                .containsExactly("215-22-01/1/CC-1/7", "215-22-01/4/CC-2/5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"balance.csv", "balance.xls", "balance-xml.xls", "balance-html.xls"})
    void oneFileInFourFormsIsOneMonth(String name) throws Exception {
        var bytes = Files.readAllBytes(Path.of("src/test/resources/accounting", name));

        http.perform(file(bytes, name, REVENUE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.created.Ingresos").value(3));
        assertThat(jdbc.sql("select sum(collected) from revenue_line where year = 2042")
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("62340634");
    }

    private static Printed january() {
        return Printed.balance("31/01/2041")
                .line("115-03", "Tributos", 20, 20, 0, 62_341_134)
                .line("115-03-01-001", "Patentes", 10, 10, 0, 62_334_134)
                .line("115.03.01.001.001", "De beneficio municipal", 10, 10, 0, 62_334_134)
                .line("1150302001001", "Permisos de circulación", 10, 10, 0, 7_000)
                .line("3-2-1", "Permisos de circulación", 10, 10, 0, 7_000)
                .text("")
                .line("08-03-001", "FCM", 10, 10, 0, "(500)")
                .text("TOTAL INGRESOS", "", "30", "30", "0", "62.340.634")
                .text("Página 1 de 1");
    }

    private ResultActions bring(Printed printed) throws Exception {
        return http.perform(file(printed, "ingresos.csv", REVENUE));
    }

    private static org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> file(
            Printed printed, String name, String template) {
        return file(printed.bytes(), name, template);
    }

    private static org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> file(
            byte[] bytes, String name, String template) {
        return multipart("/api/v1/imports?template=" + template)
                .file(new MockMultipartFile("file", name, null, bytes))
                .with(control());
    }

    private static ResultMatcher problem(
            int row, String column, @org.jspecify.annotations.Nullable Object value, String said) {
        return result -> {
            var body = result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            java.util.List<java.util.Map<String, Object>> problems =
                    com.jayway.jsonpath.JsonPath.read(body, "$.problems");
            assertThat(problems).anySatisfy(problem -> {
                assertThat(problem.get("row")).isEqualTo(row);
                assertThat(problem.get("column")).isEqualTo(column);
                assertThat(problem.get("value")).isEqualTo(value);
                assertThat(String.valueOf(problem.get("message"))).contains(said);
            });
        };
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor control() {
        return user("contable")
                .authorities(Role.CONTROL.permissions().stream()
                        .map(SimpleGrantedAuthority::new)
                        .toList());
    }
}
