package app.rumbo.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
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
    private final String wrong = "berta-" + workshop.ground().mark() + "@losaromo.example";
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
            sendAnew(secretary);
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
        secretary.page().getByLabel("Otras personas").fill("Ana Pérez, " + councillor + "\nBerta Soto, " + wrong);
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

    /** Berta's address is refused by her mail server: the page says so, and the link goes to the right one. */
    private void sendAnew(Visit secretary) {
        var old = link(wrong);
        workshop.bean(JdbcClient.class).sql("""
                        update mail set state = 'given_up', attempts = 3, next_attempt_at = null, trouble = 'refused',
                            last_error = '550 5.1.1 User unknown in local recipient table'
                        where recipient = :address
                        """).param("address", wrong).update();
        secretary.page().reload();
        secretary.rest();
        secretary.words("El servidor rechazó la dirección");
        secretary.picture("entregas-rechazado");
        secretary.isForEveryone();
        onAPhone(secretary.place());
        secretary
                .page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Enviar de nuevo el enlace a Berta Soto"))
                .click();
        var address = secretary.page().getByLabel("Dirección de correo");
        assertThat(address.inputValue()).isEqualTo(wrong);
        address.fill("berta");
        secretary.page().keyboard().press("Enter");
        secretary.words("no es una dirección de correo");
        address.fill("berta-" + workshop.ground().mark() + "@losaromos.example");
        secretary.picture("entregas-enviar-de-nuevo");
        secretary.isForEveryone();
        secretary.page().keyboard().press("Enter");
        secretary.words("Enlace enviado a berta-");
        assertThat(secretary.page().getByText("El servidor rechazó").count()).isZero();
        try (var visit = browser.visit(workshop.rumbo(), Look.PHONE)) {
            visit.go(old);
            visit.words("Este enlace ya no vale");
            visit.picture("recibo-reemplazado");
            visit.isForEveryone();
            visit.mayComplainOf("404");
        }
    }

    private void onAPhone(String place) {
        try (var phone = browser.visit(workshop.rumbo(), Look.PHONE)
                .go(place.substring(1))
                .signIn(workshop.ground().person("secre"), Workshop.PASSWORD)) {
            phone.words("El servidor rechazó la dirección");
            phone.picture("entregas-rechazado");
            phone.isForEveryone();
        }
    }

    private String link(String address) {
        var mail = workshop.bean(JdbcClient.class)
                .sql("select body_text from mail where recipient = :address")
                .param("address", address)
                .query(String.class)
                .single();
        var link = LINK.matcher(mail);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private void receive() {
        try (var visit = browser.visit(workshop.rumbo(), Look.PHONE).go(link(councillor))) {
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
        var code = workshop.bean(JdbcClient.class)
                .sql("""
                        select c.code from delivery_certificate c join delivery_addressee a on a.delivery_id = c.delivery_id
                        where a.email = :address
                        """)
                .param("address", councillor)
                .query(String.class)
                .single();
        try (var visit = browser.visit(workshop.rumbo(), Look.PHONE).go("verificar/" + code)) {
            visit.words("Documento auténtico");
            visit.words("Constancia de entrega N.º 1");
            visit.picture("verificar-constancia");
            visit.isForEveryone();
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
