package app.rumbo.imports.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.rumbo.IntegrationTest;
import app.rumbo.access.Role;
import app.rumbo.imports.TestBook;
import app.rumbo.imports.TestBook.Formula;
import app.rumbo.imports.TestBook.Percent;
import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** The contract of imports and exports, from outside. */
@IntegrationTest
@Transactional
class ImportsIntegrationTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aWorkbookComesInWholeAndIsCountedBySheet() throws Exception {
        bring(plan().bytes())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.created.Unidades").value(2))
                .andExpect(jsonPath("$.created.Mediciones").value(2))
                .andExpect(jsonPath("$.updated.Metas").value(0))
                .andExpect(jsonPath("$.unchanged.Hitos").value(0))
                .andExpect(jsonPath("$.created.Ingresos").doesNotExist())
                .andExpect(jsonPath("$.warnings.length()").value(0));

        assertThat(measured("IND-1", "2026-Q1")).isEqualByComparingTo("12.5");
        bring(plan().bytes()).andExpect(jsonPath("$.unchanged.Mediciones").value(2));
    }

    @Test
    void aDryRunAnswersAlikeAndStoresNothing() throws Exception {
        http.perform(multipart("/api/v1/imports?dryRun=true")
                        .file(file(plan().bytes()))
                        .with(as(Role.CONTROL)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.created.Objetivos").value(2));

        assertThat(jdbc.sql("select count(*) from plan where code = 'TST'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anExportComesBackUnchangedWhateverItHolds() throws Exception {
        bring(plan().bytes()).andExpect(status().isOk());

        var exported = http.perform(get("/api/v1/exports/workbook?plan=TST").with(as(Role.CONTROL)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        var answer = bring(exported)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<Integer> changed = JsonPath.read(answer, "$['created','updated'][*]");
        assertThat(changed).hasSize(18).containsOnly(0);
        List<Object> warnings = JsonPath.read(answer, "$.warnings");
        assertThat(warnings).isEmpty();
    }

    @Test
    void everyBadCellIsListedWithItsPlaceAndNothingIsStored() throws Exception {
        var book = new TestBook()
                .sheet("planes", " CÓDIGO ", "nombre", "Inicio", "Termino", "Tipo")
                .row("BAD", "Plan", LocalDate.of(2026, 1, 1), "2025-12-31", "Pladeco")
                .sheet(
                        "Objetivos",
                        "Plan",
                        "Código",
                        "Nombre",
                        "Ponderación",
                        "Objetivo superior",
                        "Unidad responsable")
                .row("BAD", "A", "Uno", "0.5", "B", null)
                .row("BAD", "B", "Dos", -1, "A", "NADIE")
                .row("BAD", "A", "Otra vez", 1, null, null)
                .row("BAD", LocalDate.of(2026, 1, 3), null, 1, null, null);

        bring(book.bytes())
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("urn:rumbo:problem:import-refused"))
                .andExpect(problem("Planes", 2, "Término", "2025-12-31"))
                .andExpect(problem("Objetivos", 2, "Ponderación", "0.5"))
                .andExpect(problem("Objetivos", 2, "Objetivo superior", "B"))
                .andExpect(problem("Objetivos", 3, "Ponderación", "-1"))
                .andExpect(problem("Objetivos", 3, "Unidad responsable", "NADIE"))
                .andExpect(problem("Objetivos", 4, "Código", "A"))
                .andExpect(problem("Objetivos", 5, "Código", "2026-01-03"))
                .andExpect(problem("Objetivos", 5, "Nombre", null));
        assertThat(jdbc.sql("select count(*) from plan where code = 'BAD'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void percentagesMeanPointsWhereTheUnitIsPercentAndFractionsElsewhere() throws Exception {
        bring(plan().bytes()).andExpect(status().isOk());
        var book = new TestBook()
                .sheet("Metas", "Plan", "Indicador", "Período", "Valor")
                .row("TST", "IND-1", "2026-Q2", "65%")
                .row("TST", "IND-2", 2028, new Percent(0.65))
                .row("TST", "IND-1", "2026-Q3", "1.234,5")
                .row("TST", "IND-1", "2026-Q4", new Formula("1/3", 0.25))
                .row("TST", "IND-2", "2027", "s/i");

        bring(book.bytes())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.created.Metas").value(4))
                .andExpect(jsonPath("$.warnings[0].sheet").value("Metas"))
                .andExpect(jsonPath("$.warnings[0].row").value(6))
                .andExpect(jsonPath("$.warnings[0].value").value("s/i"));
        assertThat(target("IND-1", "2026-Q2")).isEqualByComparingTo("0.65");
        assertThat(target("IND-2", "2028")).isEqualByComparingTo("65");
        assertThat(target("IND-1", "2026-Q3")).isEqualByComparingTo("1234.5");
        assertThat(target("IND-1", "2026-Q4")).isEqualByComparingTo("0.25");
    }

    @Test
    void otherFiguresMakeAVersionAndAnotherStateAStepWhereTheWorkflowLeadsThere() throws Exception {
        bring(plan().bytes()).andExpect(status().isOk());
        var headers = new String[] {"Plan", "Indicador", "Período", "Valor", "Estado", "Comentario"};
        var submitted = new TestBook().sheet("Mediciones", headers).row("TST", "IND-1", "2026-Q1", 13, "enviado", null);
        var observed = new TestBook()
                .sheet("Mediciones", headers)
                .row("TST", "IND-1", "2026-Q1", 13, "OBSERVADO", "falta el acta");
        var validated =
                new TestBook().sheet("Mediciones", headers).row("TST", "IND-1", "2026-Q1", 13, "Validado", null);

        bring(submitted.bytes()).andExpect(jsonPath("$.updated.Mediciones").value(1));
        bring(observed.bytes()).andExpect(jsonPath("$.updated.Mediciones").value(1));
        bring(observed.bytes()).andExpect(jsonPath("$.unchanged.Mediciones").value(1));
        bring(validated.bytes())
                .andExpect(status().isUnprocessableContent())
                .andExpect(problem("Mediciones", 2, "Estado", "Validado"));

        assertThat(jdbc.sql("""
                        select m.version || m.state::text || s.comment from measurement m
                            join indicator i on i.id = m.indicator_id and i.code = 'IND-1'
                            join measurement_step s on s.measurement_id = m.id and s.known_to = 'infinity'
                        where m.period = '2026-Q1' and m.version > 1""").query(String.class).list()).containsExactly("2observedfalta el acta");
    }

    @Test
    void streamedRowsAreRefusedForPeriodsFiguresAndKeysTwice() throws Exception {
        bring(plan().bytes()).andExpect(status().isOk());
        var book = new TestBook()
                .sheet("Mediciones", "Plan", "Indicador", "Período", "Valor", "Numerador", "Denominador")
                .row("TST", "IND-1", "2026", 1, null, null)
                .row("TST", "IND-1", "2031-Q1", 1, null, null)
                .row("TST", "IND-2", "2026", 1, null, null)
                .row("TST", "IND-2", "2026", null, 1, null)
                .row("TST", "IND-1", "2026-Q3", 1, null, null)
                .row("TST", "IND-1", "2026-q3", 2, null, null)
                .row("TST", "NADA", "2026-Q3", "mucho", null, null);

        bring(book.bytes())
                .andExpect(problem("Mediciones", 2, "Período", "2026"))
                .andExpect(problem("Mediciones", 3, "Período", "2031-Q1"))
                .andExpect(problem("Mediciones", 4, "Valor", "1"))
                .andExpect(problem("Mediciones", 5, "Denominador", null))
                .andExpect(problem("Mediciones", 7, "Período", "2026-Q3"))
                .andExpect(problem("Mediciones", 8, "Indicador", "NADA"))
                .andExpect(problem("Mediciones", 8, "Valor", "mucho"));
    }

    @Test
    void whatIsNoWorkbookIsOneProblemWithoutAPlace() throws Exception {
        bring("hola".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems.length()").value(1))
                .andExpect(jsonPath("$.problems[0].sheet").value((Object) null))
                .andExpect(jsonPath("$.problems[0].row").value((Object) null));
    }

    @Test
    void whoMayNotImportIsRefused() throws Exception {
        http.perform(multipart("/api/v1/imports").file(file(plan().bytes())).with(as(Role.MAYOR)))
                .andExpect(status().isForbidden());
        http.perform(get("/api/v1/exports/workbook").with(as(Role.COUNCIL))).andExpect(status().isForbidden());
        http.perform(get("/api/v1/exports/workbook?plan=NADA").with(as(Role.CONTROL)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aDirectorateChangesNoStructureAndValidatesNothing() throws Exception {
        bring(plan().bytes()).andExpect(status().isOk());
        var book = new TestBook()
                .sheet("Objetivos", "Plan", "Código", "Nombre")
                .row("TST", "01", "Otro nombre")
                .row("TST", "1.1", "=1+1")
                .sheet("Mediciones", "Plan", "Indicador", "Período", "Valor", "Estado")
                .row("TST", "IND-1", "2026-Q1", 12.5, "Validado")
                .row("TST", "IND-1", "2026-Q3", 12.5, "Validado");

        http.perform(multipart("/api/v1/imports").file(file(book.bytes())).with(as(Role.DIRECTORATE)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems.length()").value(3))
                .andExpect(problem("Objetivos", 2, "Código", "01"))
                .andExpect(problem("Mediciones", 3, "Estado", "Validado"));
    }

    private static TestBook plan() {
        return new TestBook()
                .sheet("Unidades", "Código", "Nombre", "Tipo", "Unidad superior")
                .row("T-DIR", "Dirección de Obras", "Dirección", null)
                .row("T-DEP", "Departamento de Aseo", "departamento", "T-DIR")
                .sheet("Planes", "Código", "Nombre", "Tipo", "Inicio", "Término", "Niveles")
                .row(
                        "TST",
                        "Plan de prueba",
                        "Plan de Acción",
                        LocalDate.of(2025, 1, 1),
                        "2030-12-31",
                        "Eje > Objetivo")
                .sheet(
                        "Indicadores",
                        "Plan",
                        "Objetivo",
                        "Código",
                        "Nombre",
                        "Unidad de medida",
                        "Agregación",
                        "Frecuencia",
                        "Desde línea base",
                        "Línea base",
                        "Ponderación")
                .row("TST", "1.1", "IND-1", "Kilómetros", "km", null, "Trimestral", "No", -3.25, "12%")
                .row("TST", "1.1", "IND-2", "Cobertura", "%", "Razón", "Anual", "Sí", "31,5", 0.1)
                .sheet(
                        "Objetivos",
                        "Plan",
                        "Código",
                        "Objetivo superior",
                        "Nombre",
                        "Unidad responsable",
                        "Unidades corresponsables",
                        "Estado")
                .row("TST", "1.1", "01", "=1+1", "T-DEP", "T-DIR; T-DEP", null)
                .row("TST", "01", null, "+ ciudad _x0041_", null, null, "Activo")
                .sheet("Metas", "Plan", "Indicador", "Período", "Valor")
                .row("TST", "IND-1", "2026-Q1", 0.30000001192)
                .row("TST", "IND-2", 2026, new BigDecimal("65"))
                .sheet("Mediciones", "Plan", "Indicador", "Período", "Valor", "Numerador", "Denominador", "Comentario")
                .row("TST", "IND-1", "2026-Q1", 12.5, null, null, "  -  ")
                .row("TST", "IND-2", "2026", null, -7, 0, "@nota\ncon línea")
                .sheet("Hitos", "Plan", "Objetivo", "Código", "Nombre", "Inicio", "Término")
                .row("TST", "1.1", "H-1", "Licitar", null, LocalDate.of(2026, 6, 30))
                .sheet("Avances", "Plan", "Hito", "Fecha", "Avance", "Estado")
                .row("TST", "H-1", LocalDate.of(2026, 3, 31), new Percent(0.3), null)
                .sheet("Presupuesto", "Plan", "Objetivo", "Año", "Cuenta", "Inicial", "Devengado")
                .row("TST", "1.1", 2026, "215-22-01", "1.000.000", 123456789.12);
    }

    private ResultActions bring(byte[] workbook) throws Exception {
        return http.perform(multipart("/api/v1/imports").file(file(workbook)).with(as(Role.CONTROL)));
    }

    private static MockMultipartFile file(byte[] workbook) {
        return new MockMultipartFile("file", "libro.xlsx", null, workbook);
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor as(Role role) {
        return user("prueba")
                .authorities(role.permissions().stream()
                        .map(SimpleGrantedAuthority::new)
                        .toList());
    }

    private static org.springframework.test.web.servlet.ResultMatcher problem(
            String sheet, int row, String column, Object value) {
        return result -> {
            List<java.util.Map<String, Object>> problems =
                    JsonPath.read(result.getResponse().getContentAsString(StandardCharsets.UTF_8), "$.problems");
            assertThat(problems).anySatisfy(problem -> {
                assertThat(problem).containsEntry("sheet", sheet).containsEntry("row", row);
                assertThat(problem).containsEntry("column", column).containsEntry("value", value);
                assertThat((String) problem.get("message")).isNotBlank();
            });
        };
    }

    private BigDecimal measured(String indicator, String period) {
        return jdbc.sql(
                        "select m.value from measurement m join indicator i on i.id = m.indicator_id where i.code = :i and period = :p")
                .param("i", indicator)
                .param("p", period)
                .query(BigDecimal.class)
                .single();
    }

    private BigDecimal target(String indicator, String period) {
        return jdbc.sql(
                        "select t.value from target t join indicator i on i.id = t.indicator_id where i.code = :i and period = :p")
                .param("i", indicator)
                .param("p", period)
                .query(BigDecimal.class)
                .single();
    }
}
