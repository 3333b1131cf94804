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
import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Revenue and expense of the whole municipality in the exchange workbook: by sector and source, with goals or without. */
@IntegrationTest
@Transactional
class MoneySheetsIntegrationTests {

    private static final String[] LEDGER = {
        "Año",
        "Cuenta",
        "Nombre",
        "Área",
        "Gestión",
        "Fuente",
        "Centro de costo",
        "Unidad responsable",
        "Plan",
        "Objetivo",
        "Inicial",
        "Vigente",
        "Certificado",
        "Obligado",
        "Devengado",
        "Pagado"
    };

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aPlan() throws Exception {
        bring(new TestBook()
                        .sheet("Unidades", "Código", "Nombre", "Tipo")
                        .row("DOM-G", "Obras", "Dirección")
                        .sheet("Planes", "Código", "Nombre", "Tipo", "Inicio", "Término")
                        .row("GST", "Plan", "PLADECO", LocalDate.of(2025, 1, 1), LocalDate.of(2030, 12, 31))
                        .sheet("Objetivos", "Plan", "Código", "Nombre")
                        .row("GST", "1", "Uno")
                        .row("GST", "2", "Dos"))
                .andExpect(status().isOk());
    }

    @Test
    void revenueWithoutSectorAndSourceIsTheMunicipalitysOwn() throws Exception {
        bring(new TestBook()
                        .sheet("Ingresos", "Año", "Mes", "Cuenta", "Percibido")
                        .row(2031, 3, "115-03", 1000))
                .andExpect(status().isOk());

        bring(new TestBook()
                        .sheet("Ingresos", "Año", "Mes", "Cuenta", "Percibido", "Área", "Fuente")
                        .row(2031, 3, "115-03", 1000, null, null)
                        .row(2031, 3, "115-03", 70, "educacion", null)
                        .row(2031, 3, "115-03", 8, "Municipal", "08"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unchanged.Ingresos").value(1))
                .andExpect(jsonPath("$.created.Ingresos").value(2));

        assertThat(jdbc.sql(
                                "select sector || '/' || source || '/' || trim_scale(collected) from revenue_line where year = 2031")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("municipal//1000", "education//70", "municipal/08/8");
    }

    @Test
    void theSameAccountTwiceInOneSectorIsAProblemThatNamesTheAccount() throws Exception {
        bring(new TestBook()
                        .sheet("Ingresos", "Año", "Mes", "Cuenta", "Percibido", "Área", "Fuente")
                        .row(2031, 3, "115-03", 1000, null, "08")
                        .row(2031, 3, "115-03", 70, "Municipal", "08")
                        .row(2031, 3, "115-05", 70, "Zoológico", null))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[?(@.row == 3 && @.column == 'Cuenta' && @.value == '115-03')]")
                        .exists())
                .andExpect(jsonPath("$.problems[?(@.row == 4 && @.column == 'Área' && @.value == 'Zoológico')]")
                        .exists());
    }

    @Test
    void aNegativeMonthIsKeptAndSaid() throws Exception {
        bring(new TestBook()
                        .sheet("Ingresos", "Año", "Mes", "Cuenta", "Percibido")
                        .row(2031, 4, "115-03", -250))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.warnings[0].row").value(2))
                .andExpect(jsonPath("$.warnings[0].column").value("Percibido"))
                .andExpect(jsonPath("$.warnings[0].value").value("-250"));
    }

    @Test
    void expenseIsKeptLineByLineWithTheGoalThatTheFileNames() throws Exception {
        bring(ledger().row(2031, "215-22", "Bienes", null, "1", null, "P-7", "DOM-G", "GST", "1", 10, 12, 9, 8, 7, 7.5)
                        .row(
                                2031, "215-22", "Bienes", "Salud", null, null, null, null, null, null, 1, 1, null, 1, 1,
                                1))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.created.Gastos").value(2))
                .andExpect(jsonPath("$.warnings[0].column").value("Pagado"));

        assertThat(jdbc.sql("""
                        select concat_ws('/', l.sector, l.area, l.cost_centre, u.code, g.code, l.assigned_by, trim_scale(l.certified))
                        from ledger_line l left join org_unit u on u.id = l.unit_id left join goal g on g.id = l.goal_id
                        where l.year = 2031""").query(String.class).list())
                .containsExactlyInAnyOrder("municipal/1/P-7/DOM-G/1/hand/9", "health//");
    }

    @Test
    void figuresToldAnewLeaveTheGoalThatALineHas() throws Exception {
        bring(ledger().row(2031, "215-22", "Bienes", null, null, null, null, null, "GST", "1", 10, 12, 9, 8, 7, 7))
                .andExpect(status().isOk());

        bring(new TestBook().sheet("Gastos", "Año", "Cuenta", "Devengado").row(2031, "215-22", 8))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.updated.Gastos").value(1));

        assertThat(jdbc.sql(
                                "select trim_scale(accrued) || '/' || assigned_by || '/' || trim_scale(current) from ledger_line where year = 2031")
                        .query(String.class)
                        .single())
                .isEqualTo("8/hand/12");
    }

    @Test
    void linesThatNobodyAssignedGetTheGoalOfTheFirstRuleThatFits() throws Exception {
        bring(ledger()).andExpect(status().isOk());
        jdbc.sql("""
                insert into assignment_rule (id, position, account, plan_id, goal_id)
                select gen_random_uuid(), 900, '215-31', g.plan_id, g.id from goal g join plan p on p.id = g.plan_id
                where p.code = 'GST' and g.code = '2'""").update();

        bring(ledger().row(2031, "215-31-02", "Obras", null, null, null, "P-7", null, null, null, 1, 1, 1, 1, 1, 1)
                        .row(2031, "215-31-03", "Otras", null, null, null, "P-8", null, "GST", "1", 1, 1, 1, 1, 1, 1))
                .andExpect(status().isOk());

        assertThat(jdbc.sql("select g.code || ' ' || l.assigned_by from ledger_line l join goal g on g.id = l.goal_id"
                                + " where l.year = 2031 order by l.account")
                        .query(String.class)
                        .list())
                .containsExactly("2 rule", "1 hand");
    }

    @Test
    void aGoalWithoutItsPlanAndAnUnknownUnitAreProblems() throws Exception {
        bring(ledger().row(2031, "215-22", null, null, null, null, null, null, null, "1", 1, 1, 1, 1, 1, 1)
                        .row(2031, "215-23", null, null, null, null, null, "NADIE", "GST", "9", 1, 1, 1, 1, 1, 1))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[?(@.row == 2 && @.column == 'Plan')]")
                        .exists())
                .andExpect(jsonPath("$.problems[?(@.row == 3 && @.column == 'Unidad responsable')]")
                        .exists())
                .andExpect(jsonPath("$.problems[?(@.row == 3 && @.column == 'Objetivo')]")
                        .exists());
    }

    @Test
    void aWholeExportComesBackUnchangedWhoeverAssignedItsLines() throws Exception {
        bring(ledger().row(2031, "215-22", "Bienes", null, "1", "07", "P-7", "DOM-G", "GST", "1", 10, 12, 9, 8, 7, 7)
                        .row(2031, "215-31", "=1+1", "Salud", null, null, null, null, null, null, 1, 1, null, 1, 1, 1)
                        .sheet("Ingresos", "Año", "Mes", "Cuenta", "Percibido", "Área", "Fuente")
                        .row(2031, 3, "1.1", 70, "Cementerio", "08"))
                .andExpect(status().isOk());
        jdbc.sql("update ledger_line set assigned_by = 'rule' where year = 2031 and goal_id is not null")
                .update();

        var exported = http.perform(get("/api/v1/exports/workbook").with(control()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var answer = http.perform(multipart("/api/v1/imports?dryRun=true")
                        .file(new MockMultipartFile("file", "libro.xlsx", "application/octet-stream", exported))
                        .with(control()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unchanged.Gastos").value(stored()))
                .andReturn()
                .getResponse()
                .getContentAsString();

        List<Integer> changed = JsonPath.read(answer, "$['created','updated'][*]");
        assertThat(changed).containsOnly(0);
    }

    /** Other tests' lines too: an export without a plan holds all. */
    private int stored() {
        return jdbc.sql("select count(*) from ledger_line").query(Integer.class).single();
    }

    private static TestBook ledger() {
        return new TestBook().sheet("Gastos", LEDGER);
    }

    private ResultActions bring(TestBook book) throws Exception {
        return http.perform(multipart("/api/v1/imports")
                .file(new MockMultipartFile("file", "libro.xlsx", "application/octet-stream", book.bytes()))
                .with(control()));
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor control() {
        return user("control-dinero")
                .authorities(Role.CONTROL.permissions().stream()
                        .map(SimpleGrantedAuthority::new)
                        .toList());
    }
}
