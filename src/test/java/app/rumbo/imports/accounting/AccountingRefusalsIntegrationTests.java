package app.rumbo.imports.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.rumbo.IntegrationTest;
import app.rumbo.imports.TestBook;
import app.rumbo.imports.templates.NumberStyle;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;

/** Files of accounting systems that are refused, with row, column and reason, and how what they leave open is answered. */
@IntegrationTest
@Transactional
class AccountingRefusalsIntegrationTests extends AccountingFiles {

    @Test
    void aMonthThatWasSkippedIsAskedFor() throws Exception {
        bring(Printed.balance("31/03/2041").line("115-03-01-001-001", "Patentes", 1, 1, 1, 1))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].message").value(Matchers.containsString("enero, febrero")));
    }

    @Test
    void anAccountThatAFileThatAddsUpHasLostIsAProblem() throws Exception {
        bring(Printed.january()).andExpect(status().isOk());
        bring(Printed.balance("28/02/2041").line("115-03-01-001-001", "Patentes", 10, 10, 0, 62_334_200))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[?(@.value == '115.08.03.001')]").exists());
    }

    @Test
    void oneChangedPesoIsFoundWithItsRowAndColumn() throws Exception {
        bring(Printed.revenue("AL 31/01/2041 en pesos")
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
        http.perform(file(Printed.january(), "ingresos.csv", REVENUE)
                        .queryParam("year", "2041")
                        .queryParam("month", "9"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].row").value(3))
                .andExpect(jsonPath("$.problems[0].value").value("AL 31/01/2041"))
                .andExpect(jsonPath("$.problems[0].message")
                        .value(Matchers.allOf(
                                Matchers.containsString("enero 2041"), Matchers.containsString("septiembre 2041"))));
    }

    @Test
    void aFileThatDoesNotSayItsMonthNeedsToBeToldIt() throws Exception {
        var silent = Printed.revenue("En pesos").line("115-03-01", "Patentes", 1, 1, 1, 1);

        bring(silent).andExpect(status().isUnprocessableContent());
        http.perform(file(silent, "ingresos.csv", REVENUE)
                        .queryParam("year", "2041")
                        .queryParam("month", "1"))
                .andExpect(status().isOk());
        http.perform(file(silent, "ingresos.csv", REVENUE)
                        .queryParam("year", "2041")
                        .queryParam("month", "2"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].message").value(Matchers.containsString("enero 2041")));
    }

    @Test
    void aFileThatALaterOneCorrectedIsNotBroughtBack() throws Exception {
        bring(Printed.january()).andExpect(status().isOk());
        bring(Printed.balance("31/01/2041").line("115-03-01-001-001", "Patentes", 10, 10, 0, 5))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.updated.Ingresos").value(3));

        bring(Printed.january())
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].message").value(Matchers.containsString("desharía")));
    }

    @Test
    void aFileThatDoesNotSayWhatItCountsInIsAskedAbout() throws Exception {
        bring(Printed.revenue("Enero 2041").line("115-03-01", "Patentes", 1, 1, 1, 1))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].message").value(Matchers.containsString("miles de pesos")));
    }

    @Test
    void whatIsNoAmountAndWhatIsNoAccountIsTold() throws Exception {
        bring(Printed.revenue("Enero 2041 en pesos")
                        .line("115-03-01", "Patentes", 1, 1, "doce", 1)
                        .line("", "Sin cuenta", 1, 1, 1, 1)
                        .line("Fondos varios", "Fondos", 1, 1, 1, 1)
                        .text("Página 1 de 2")
                        .revenueHeaders()
                        .text(";;;;;"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems.length()").value(3))
                .andExpect(problem(3, "Devengado", "doce", "número"))
                .andExpect(problem(4, "Cuenta", null, "no dice la cuenta"))
                .andExpect(problem(5, "Cuenta", "Fondos varios", "«Fondos varios»"));
    }

    @Test
    void anAccountUnderTwoParentsIsToldWithBoth() throws Exception {
        bring(Printed.revenue("Enero 2041 en pesos")
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
    void aNumberIsAskedThoughTheSameAsTextWasUnderstoodBefore() throws Exception {
        var both = new TestBook()
                .sheet("Hoja1", "EN PESOS, ENERO 2041")
                .row("Cuenta", "Denominación", "Presupuesto Inicial", "Presupuesto Vigente", "Devengado", "Percibido")
                .row("14.1", "Endeudamiento interno", 1, 1, 1, 1)
                .row(14.1, "Endeudamiento interno", 1, 1, 1, 1)
                .bytes();

        http.perform(file(both, "ingresos.xlsx", REVENUE))
                .andExpect(status().isUnprocessableContent())
                .andExpect(problem(4, "Cuenta", "14.1", "115-14-10"));
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
}
