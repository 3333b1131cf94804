package app.rumbo.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Control seals a report, the Secretaría hands it over, a councillor receives it by their link, the Secretaría certifies. */
@ExtendWith(Stage.class)
class DeliveryJourneyTests {

    private static final Path CERTIFICATE = Path.of("target/pictures/constancia.pdf");
    private static final Pattern LINK = Pattern.compile("/(recibo/[A-Za-z0-9_-]{43})");

    private final Chromium browser;
    private final Workshop workshop = Workshop.with(1, "carla", "secre");
    private final String councillor = "ana-" + workshop.ground().mark() + "@losaromos.example";

    DeliveryJourneyTests(Chromium browser) {
        this.browser = browser;
    }

    @Test
    void aReportIsSealedHandedOverReceivedVerifiedAndCertified() throws Exception {
        try (var control = workshop.visit(browser, "carla", "informes")) {
            control.button("Hacer informe").click();
            confirm(control, "Hacer informe");
            control.page().locator(".report-says").first().waitFor();
        }
        try (var secretary = workshop.visit(browser, "secre", "entregas")) {
            secretary.picture("entregas-por-entregar");
            secretary.isForEveryone();
            handOver(secretary);
            receive();
            certify(secretary);
        }
    }

    private void handOver(Visit secretary) {
        secretary.page().locator("vaadin-button:has-text('Entregar')").first().click();
        secretary
                .page()
                .getByLabel("Número", new GetByLabelOptions().setExact(true))
                .fill("34");
        secretary.page().getByLabel("Otras personas").fill("Ana Pérez, " + councillor);
        secretary.picture("entregas-entregar");
        secretary.isForEveryone();
        secretary
                .page()
                .getByRole(AriaRole.DIALOG)
                .locator("vaadin-button:has-text('Entregar')")
                .last()
                .click();
        confirm(secretary, "Entregar");
        secretary.arrives("/entregas/informe/");
        secretary.words("Ana Pérez");
        secretary.words("No ha acusado recibo");
        secretary.picture("entregas-informe");
        secretary.isForEveryone();
        secretary.inTheDark(() -> secretary.picture("entregas-informe"));
    }

    private void receive() {
        var mail = workshop.bean(JdbcClient.class)
                .sql("select body_text from mail where recipient = :address")
                .param("address", councillor)
                .query(String.class)
                .single();
        var link = LINK.matcher(mail);
        assertThat(link.find()).isTrue();
        try (var visit = browser.visit(workshop.rumbo(), Look.PHONE).go(link.group(1))) {
            visit.words("Sesión ordinaria N.º 34".substring(1));
            visit.picture("recibo");
            visit.isForEveryone();
            visit.button("Confirmo que lo recibí").click();
            visit.words("Confirmó que lo recibió el");
            visit.picture("recibo-confirmado");
            visit.isForEveryone();
            visit.link("Verificar este código").click();
            visit.words("Sesión ordinaria N.º 34");
            visit.picture("recibo-verificar");
        }
    }

    private void certify(Visit secretary) throws Exception {
        secretary.page().reload();
        secretary.rest();
        secretary.words("con su enlace");
        secretary.button("Certificar").click();
        confirm(secretary, "Certificar");
        secretary.words("N.º 1 · CON-");
        secretary.picture("entregas-certificado");
        secretary.isForEveryone();
        var file = secretary
                .page()
                .waitForDownload(() -> secretary
                        .page()
                        .locator("a:has-text('N.º 1 · CON-')")
                        .first()
                        .click());
        file.saveAs(CERTIFICATE);
        try (var document = Loader.loadPDF(CERTIFICATE.toFile())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Constancia N.º 1", "ordinaria N.º 34", "Ana Pérez", "confirmó con su enlace");
        }
    }

    private static void confirm(Visit visit, String words) {
        visit.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .locator("vaadin-button:has-text('" + words + "')")
                .last()
                .click();
        visit.rest();
    }
}
