package app.rumbo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A month of revenue comes in as accounting printed it: refused while a peso is missing, then stored and reconciled. */
@ExtendWith(Stage.class)
class AccountingJourneyTests {

    private static final Path BALANCE = Path.of("src/test/resources/accounting/balance.xls");
    private static final int LONG = 120_000;

    private final Chromium browser;

    @TempDir
    private Path folder;

    AccountingJourneyTests(Chromium browser) {
        this.browser = browser;
    }

    @Test
    void aMonthComesInOnceItsTotalsAgree() throws Exception {
        var workshop = Workshop.with(1, "carla");
        try (var visit = workshop.visit(browser, "carla", "archivos-contables")) {
            visit.words("Todavía no hay archivos contables");
            visit.isForEveryone();
            visit.link("Importar un archivo").first().click();
            visit.arrives("/importar");
            visit.go("importar?plantilla=cl-ingresos");
            visit.words("Mes del archivo");

            var csv = Files.readString(Path.of("src/test/resources/accounting/balance.csv"))
                    .replace("7000;7000", "7000;6999");
            choose(visit, Files.writeString(folder.resolve("balance.csv"), csv));
            done(visit, "No se guardó nada");
            visit.words("la diferencia es 1");
            visit.words("1 de 4 totales no es la suma de sus líneas");
            visit.isForEveryone();
            visit.picture("archivo-contable-no-cuadra");

            choose(visit, BALANCE);
            done(visit, "Esto cambiaría");
            visit.words("Los totales del archivo son la suma de sus líneas");
            visit.isForEveryone();
            visit.picture("archivo-contable-cuadra");
            visit.button("Importar").last().click();
            visit.page()
                    .getByRole(com.microsoft.playwright.options.AriaRole.ALERTDIALOG)
                    .getByText("Importar")
                    .last()
                    .click();
            done(visit, "Esto se guardó");

            visit.go("archivos-contables");
            visit.words("Lo guardado es lo que dice el archivo");
            assertThat(visit.page().locator(".page")).containsText("62.340.634");
            visit.isForEveryone();
            visit.picture("archivos-contables");
        }
    }

    @Test
    void aTemplateOfAnAccountingFileIsMadeByPointing() {
        var workshop = Workshop.with(1, "carla");
        try (var visit = workshop.visit(browser, "carla", "importar/plantillas")) {
            choose(visit, Path.of("src/test/resources/accounting/balance.csv"));
            done(visit, "Sus montos");
            visit.words("enero 2042 · en pesos");
            visit.isForEveryone();
            visit.picture("plantilla-contable");

            visit.button("Guardar y usar").last().click();
            visit.arrives("/importar");
            choose(visit, BALANCE);
            done(visit, "Los totales del archivo son la suma de sus líneas");
        }
    }

    private static void choose(Visit visit, Path file) {
        visit.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
    }

    private static void done(Visit visit, String words) {
        visit.page().getByText(words).first().waitFor(new WaitForOptions().setTimeout(LONG));
        visit.rest();
    }
}
