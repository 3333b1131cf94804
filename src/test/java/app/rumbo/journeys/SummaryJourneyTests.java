package app.rumbo.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.RunningRumbo;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Control has a month's summary made, and the Alcaldía reads it. */
@ExtendWith(Stage.class)
class SummaryJourneyTests {

    private static final Path FILES = Path.of("target/pictures");

    private final RunningRumbo rumbo;
    private final Chromium browser;

    SummaryJourneyTests(RunningRumbo rumbo, Chromium browser) {
        this.rumbo = rumbo;
        this.browser = browser;
    }

    @Test
    void theAlcaldiaReadsTheMonthsSummary() throws IOException {
        make();
        try (var visit = browser.visit(rumbo, Look.LIGHT).as("alcaldia", "informes")) {
            visit.words("octubre de 2026");
            visit.words("Cómo comprobar que es auténtico");
            visit.picture("resumen-mensual");
            visit.isForEveryone();
            visit.inTheDark(() -> visit.picture("resumen-mensual"));
            var collected =
                    visit.page().locator(".report-says .figure .value").first().innerText();

            for (var format : new String[] {"PDF", "Word", "Excel"}) {
                var file = visit.page()
                        .waitForDownload(() -> visit.page()
                                .locator(".report-files a")
                                .filter(new FilterOptions().setHasText(format))
                                .first()
                                .click());
                keep(file);
            }

            var pages = text(FILES.resolve("resumen-mensual.pdf"));
            assertThat(pages).contains("Qué vigilar").contains("octubre de 2026");
            assertThat(digits(pages)).contains(digits(collected));
        }
        try (var visit = browser.visit(rumbo, Look.PHONE).as("alcaldia", "informes")) {
            visit.words("Cómo comprobar que es auténtico");
            visit.picture("resumen-mensual");
            visit.isForEveryone();
        }
    }

    private void make() {
        try (var visit = browser.visit(rumbo, Look.LIGHT).as("control", "informes")) {
            visit.page().locator(".view-header .report-kind").click();
            visit.page().getByText("Resumen mensual de ingresos").last().click();
            visit.picture("resumen-mensual-pedir");
            visit.isForEveryone();
            visit.button("Hacer informe").click();
            visit.page()
                    .getByRole(AriaRole.ALERTDIALOG)
                    .getByText("Hacer informe")
                    .last()
                    .click();
            visit.page()
                    .locator(".report-says")
                    .getByText("octubre de 2026")
                    .first()
                    .waitFor();
        }
    }

    private static void keep(Download file) throws IOException {
        Files.createDirectories(FILES);
        var name = file.suggestedFilename();
        file.saveAs(FILES.resolve("resumen-mensual" + name.substring(name.lastIndexOf('.'))));
    }

    private static String text(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
