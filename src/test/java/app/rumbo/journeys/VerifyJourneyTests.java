package app.rumbo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rumbo.RunningRumbo;
import app.rumbo.access.SystemUser;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.Reports;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A councillor got a file, or a paper, and wants to know whether to trust it; nobody asks who they are. */
@ExtendWith(Stage.class)
class VerifyJourneyTests {

    private final RunningRumbo rumbo;
    private final Chromium browser;
    private final KeptReport report;
    private final byte[] pdf;

    VerifyJourneyTests(RunningRumbo rumbo, Chromium browser) {
        this.rumbo = rumbo;
        this.browser = browser;
        var reports = rumbo.bean(Reports.class);
        this.report = await().atMost(Duration.ofMinutes(2)).until(() -> kept(reports), Objects::nonNull);
        this.pdf = SystemUser.call(() -> reports.file(report.id(), ReportFormat.PDF));
    }

    @Test
    void aGenuineFileIsToldFromOneWithAByteChanged() {
        try (var visit = browser.visit(rumbo, Look.LIGHT)) {
            visit.go("ingresar");
            visit.link("Verificar un informe sin ingresar").click();
            visit.words("El archivo no sale de su equipo");
            visit.picture("verificar");
            visit.isForEveryone();
            visit.inTheDark(() -> visit.picture("verificar"));

            choose(visit, report.fileName(ReportFormat.PDF), pdf);
            visit.words("byte por byte, el pdf");
            visit.picture("verificar-autentico");
            visit.isForEveryone();
            visit.inTheDark(() -> visit.picture("verificar-autentico"));

            var forged = pdf.clone();
            forged[forged.length / 2] ^= 1;
            choose(visit, "informe.pdf", forged);
            visit.words("Este archivo no es nuestro, o fue cambiado");
            visit.picture("verificar-falso");
            visit.isForEveryone();
            visit.inTheDark(() -> visit.picture("verificar-falso"));

            drop(visit, "carta.txt", "Estimado vecino");
            assertThat(visit.page().locator("#resultado h2").first()).hasText("carta.txt");
            visit.words("Este archivo no es nuestro, o fue cambiado");
        }
    }

    @Test
    void aBrowserThatDoesNotReckonHashesIsAnsweredTheSame() {
        try (var visit = browser.visit(rumbo, Look.PHONE)) {
            visit.page().addInitScript("Object.defineProperty(window.crypto, 'subtle', {value: undefined})");
            visit.go("verificar");
            visit.picture("verificar");
            visit.isForEveryone();

            choose(visit, report.fileName(ReportFormat.PDF), pdf);
            visit.words("byte por byte, el pdf");
            visit.picture("verificar-autentico");
            visit.isForEveryone();
        }
    }

    @Test
    void aCodeOnPaperLeadsToWhatItIsAndToTheChain() {
        try (var visit = browser.visit(rumbo, Look.LIGHT)) {
            visit.go("verificar");
            visit.page()
                    .getByLabel("Código del informe o de la constancia")
                    .fill(" " + report.code().toLowerCase());
            visit.page().keyboard().press("Enter");
            visit.words("Informe auténtico");
            visit.picture("verificar-codigo");
            visit.isForEveryone();

            visit.link("Ver la cadena de todos los informes sellados").click();
            visit.words("Último eslabón");
            assertThat(visit.page().getByText(report.code())).isVisible();
            visit.picture("verificar-cadena");
            visit.isForEveryone();

            visit.go("verificar/INF-2026-S1-ZZZZZZ");
            visit.words("Ningún informe ni constancia tiene el código INF-2026-S1-ZZZZZZ");
            visit.picture("verificar-desconocido");
            visit.isForEveryone();
        }
    }

    /** One that is sealed; the demonstration makes its own after it has started. */
    private static @Nullable KeptReport kept(Reports reports) {
        return SystemUser.call(() -> reports.all().stream()
                .filter(one -> one.status().isKept())
                .findFirst()
                .orElse(null));
    }

    private static void choose(Visit visit, String name, byte[] bytes) {
        visit.page().locator("#elegido").setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
        assertThat(visit.page().locator("#resultado h2").first()).hasText(name);
    }

    private static void drop(Visit visit, String name, String text) {
        var dropped = visit.page().evaluateHandle("""
                ([name, text]) => {
                  const dropped = new DataTransfer();
                  dropped.items.add(new File([text], name));
                  return dropped;
                }
                """, new String[] {name, text});
        visit.page().dispatchEvent("#archivo .drop", "drop", Map.of("dataTransfer", dropped));
    }
}
