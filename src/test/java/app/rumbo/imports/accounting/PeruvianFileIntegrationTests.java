package app.rumbo.imports.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.rumbo.IntegrationTest;
import app.rumbo.organization.CurrentMunicipality;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.annotation.Transactional;

/** A municipality of Peru brings in what the MEF gives for download, as it comes, and what its own SIAF prints. */
@IntegrationTest
@Transactional
class PeruvianFileIntegrationTests extends AccountingFiles {

    private static final Path LAMBAYEQUE = Path.of("src/test/resources/accounting/mef-lambayeque-rubro.xls");

    @Autowired
    private CurrentMunicipality municipality;

    @BeforeEach
    void inPeru() {
        jdbc.sql("select begin_recording(now(), 'contable')").query().singleValue();
        jdbc.sql("update municipality set country = 'PE', zone = 'America/Lima'")
                .update();
        forgetCountry();
    }

    @AfterTransaction
    void forgetCountry() {
        ReflectionTestUtils.setField(municipality, "remembered", null);
    }

    @Test
    void aRealDownloadOfTheMefIsReadAndReconciledWithTheMunicipalitysTotal() throws Exception {
        http.perform(file(Files.readAllBytes(LAMBAYEQUE), "rubro.xls", "pe-inversiones-mef"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.created.Gastos").value(6))
                .andExpect(jsonPath("$.warnings[?(@.column == 'Certificación' && @.value == '51,461,517')].message")
                        .value(Matchers.hasItem(Matchers.containsString("51,461,516"))));

        assertThat(jdbc.sql("""
                        select concat_ws('/', amount, file_total, read_total, stored_total) from accounting_total t
                        join accounting_load l on l.id = t.load_id where l.year = 2026 and l.month = 8""").query(String.class).list())
                .containsExactlyInAnyOrder(
                        "initial/28913173/28913173/28913173",
                        "current/58702916/58702916/58702916",
                        "certified/51461517/51461516/51461516",
                        "committed/36053272/36053272/36053272",
                        "accrued/12549028/12549028/12549028",
                        "paid/12503656/12503656/12503656");
        assertThat(jdbc.sql("select concat_ws('/', account, source, name, current, accrued) from ledger_line"
                                + " where year = 2026 and source = '07'")
                        .query(String.class)
                        .single())
                .isEqualTo("2.6/07/07: FONDO DE COMPENSACION MUNICIPAL/37358770/6852456");
    }

    @Test
    void oneSolOfTheTotalThatItsLinesDoNotHaveIsFoundBeyondTheRounding() throws Exception {
        var changed = Files.readString(LAMBAYEQUE).replace("58,702,916", "58,702,926");

        http.perform(file(changed.getBytes(StandardCharsets.UTF_8), "rubro.xls", "pe-inversiones-mef"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(problem(6, "PIM", "58,702,926", "58,702,916"));
    }

    @Test
    void whatSiafPrintsWithCommasAndBlanksInItsClassifiersIsRead() throws Exception {
        var csv = """
                MUNICIPALIDAD DISTRITAL DE PRUEBA,,,,,,,,,
                "EJECUCIÓN DEL GASTO, MES: SETIEMBRE 2026",,,,,,,,,
                Clasificador,Descripción,Rubro,Meta,PIA,PIM,Certificado,Compromiso,Devengado,Girado
                2.3.2 7.11 99,Servicios diversos,09,0001,"60,000,000","62,334,134","50,000,000","40,000,000","30,000,000","29,999,999"
                2.3.1 5.1 2,Papelería en general,08,0002,"1,000","1,500","1,500",900,800.50,800.50
                Total,,,,"60,001,000","62,335,634","50,001,500","40,000,900","30,000,800.50","30,000,799.50"
                """;

        http.perform(file(csv.getBytes(StandardCharsets.UTF_8), "siaf.csv", "pe-gastos"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.created.Gastos").value(2));
        assertThat(jdbc.sql("select concat_ws('/', account, source, cost_centre, current, accrued) from ledger_line"
                                + " where year = 2026 and cost_centre in ('0001', '0002') order by cost_centre")
                        .query(String.class)
                        .list())
                .containsExactly("2.3.2.7.11.99/09/0001/62334134/30000000", "2.3.1.5.1.2/08/0002/1500/800.50");
    }
}
