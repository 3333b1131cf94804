package app.rumbo.imports.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.rumbo.IntegrationTest;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.annotation.Transactional;

/** Files of accounting systems that are read rightly and reconciled to the peso. */
@IntegrationTest
@Transactional
class AccountingImportsIntegrationTests extends AccountingFiles {

    @Test
    void aMonthOfRevenueComesInByItsMostDetailedAccounts() throws Exception {
        bring(Printed.january())
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
        bring(Printed.january())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.warnings[?(@.row == 12 && @.column == 'Percibido' && @.value == '-500')]")
                        .exists());
    }

    @Test
    void theMonthOfAFileThatAddsUpIsWhatTheMonthsBeforeDidNotBring() throws Exception {
        bring(Printed.january()).andExpect(status().isOk());
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
    void theSameFileAgainChangesNothingAndIsSaid() throws Exception {
        bring(Printed.january()).andExpect(status().isOk());

        bring(Printed.january())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unchanged.Ingresos").value(3))
                .andExpect(jsonPath("$.warnings[0].message").value(Matchers.containsString("contable")));
    }

    @Test
    void aLineThatTheNextFileNoLongerBringsIsLeftWithoutAmountsSoThatTotalsAgree() throws Exception {
        bring(Printed.january()).andExpect(status().isOk());
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
        bring(Printed.revenue("Cifras en M$", "Enero 2041")
                        .line("115-03-01", "Patentes", 1, 1, 1, new BigDecimal("62334.5"))
                        .text("TOTAL", "", "1", "1", "1", "62.334,5"))
                .andExpect(status().isOk());
        assertThat(jdbc.sql("select collected from revenue_line where year = 2041")
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("62334500");
    }

    @Test
    void noRecepcionadoIsNoValueAndNeverZero() throws Exception {
        bring(Printed.revenue("Enero 2041 en pesos").line("115-03-01", "Patentes", 1, 1, "No Recepcionado", "(1.500)"))
                .andExpect(status().isOk());
        assertThat(jdbc.sql(
                                "select coalesce(accrued::text, 'nada') || '/' || collected from revenue_line where year = 2041")
                        .query(String.class)
                        .single())
                .isEqualTo("nada/-1500");
    }

    @Test
    void expenseComesInByCostCentreAndKeepsTheGoalsThatLinesHave() throws Exception {
        var gastos = Printed.expense("Gastos al 30/09/2041", "Cifras en pesos")
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

    @Test
    void aNameIsStoredAsTheFileWritesIt() throws Exception {
        var name = "C:\\new\\N \\. ¡Año! \\";
        var gastos = Printed.expense("Gastos al 30/09/2041", "Cifras en pesos")
                .text("215-22-01", name, "1", "CC-1", "10", "10", "10", "10", "4", "4")
                .text("", "TOTAL GASTOS", "", "", "10", "10", "10", "10", "4", "4");

        http.perform(file(gastos, "gastos.csv", "cl-gastos")).andExpect(status().isOk());

        assertThat(jdbc.sql("select name from ledger_line where year = 2041")
                        .query(String.class)
                        .single())
                .isEqualTo(name);
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
}
