package app.rumbo.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.access.SystemUser;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportSections;
import app.rumbo.reports.SectionChoice;
import app.rumbo.reports.document.PaperSize;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Control orders a report's sections with the keyboard, sees how it comes out, saves; the next report follows. */
@ExtendWith(Stage.class)
class SectionsJourneyTests {

    private static final Path REPORT = Path.of("target/pictures/secciones.pdf");

    private final Chromium browser;
    private final Workshop workshop = Workshop.with(1, "carla", "ciro");

    SectionsJourneyTests(Chromium browser) {
        this.browser = browser;
    }

    /** Neighbours make reports in the same workshop. */
    @AfterEach
    void asUsual() {
        SystemUser.run(() ->
                workshop.bean(ReportSections.class).set(SectionChoice.usual(ReportKind.COUNCIL_SEMESTER), any -> true));
    }

    @Test
    void controlMovesASectionLeavesOneOutSeesItSavesAndTheReportFollows() throws Exception {
        try (var control = workshop.visit(browser, "carla", "informes")) {
            control.link("Secciones y papel").click();
            control.arrives("/informes/secciones");
            control.isForEveryone();
            chooses(control);
            control.picture("secciones");
            control.isForEveryone();
            control.inTheDark(() -> control.picture("secciones"));
            control.button("Guardar").click();
            control.words("sale así desde la próxima vez");
            control.go("informes");
            control.button("Hacer informe").click();
            confirm(control);
            control.page().locator(".report-says").first().waitFor();
            control.page()
                    .waitForDownload(() ->
                            control.page().locator(".report-files a").first().click())
                    .saveAs(REPORT);
        }
        try (var document = Loader.loadPDF(REPORT.toFile())) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains("Por decisión de la municipalidad, este informe no lleva la sección «Hitos».");
            assertThat(text.indexOf("1. Resumen ejecutivo")).isLessThan(text.indexOf("2. Marco legal"));
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(935f, 936f);
        }
    }

    private static void chooses(Visit control) {
        var preview = control.page().frameLocator(".report-preview iframe");
        heading(preview, "1. Marco legal");
        control.button("Bajar «Marco legal»").focus();
        control.page().keyboard().press("Enter");
        heading(preview, "2. Marco legal");
        assertThat(focused(control)).isEqualTo("Subir «Marco legal»");
        control.page().keyboard().press("Enter");
        heading(preview, "1. Marco legal");
        assertThat(focused(control)).isEqualTo("Bajar «Marco legal»");
        control.page().keyboard().press("Enter");
        control.words("«Marco legal» quedó en el lugar 2 de 10.");
        control.button("Dejar fuera «Hitos»").focus();
        control.page().keyboard().press("Space");
        assertThat(focused(control)).isEqualTo("Devolver «Hitos» al informe");
        preview.getByText("este informe no lleva la sección «Hitos»").waitFor();
        preview.getByText("VISTA PREVIA").first().waitFor();
        control.page().locator("vaadin-select").last().click();
        control.page().locator("vaadin-select-item:has-text('Oficio')").click();
        control.rest();
    }

    private static void heading(FrameLocator preview, String heading) {
        preview.getByRole(AriaRole.HEADING, new FrameLocator.GetByRoleOptions().setName(heading))
                .waitFor();
    }

    private static String focused(Visit visit) {
        visit.rest();
        return (String) visit.page().evaluate("document.activeElement.getAttribute('aria-label')");
    }

    @Test
    void whoComesSecondIsShownBothAndChooses() {
        try (var first = workshop.visit(browser, "carla", "informes/secciones");
                var second = workshop.visit(browser, "ciro", "informes/secciones")) {
            second.button("Dejar fuera «Hitos»").click();
            first.button("Dejar fuera «Modificaciones al plan»").click();
            first.button("Guardar").click();
            first.words("sale así desde la próxima vez");

            second.button("Guardar").click();
            var dialog = second.page().getByRole(AriaRole.DIALOG);
            dialog.getByText("Modificaciones al plan").first().waitFor();
            second.picture("secciones-dos");
            second.isForEveryone();
            second.button("Guardar lo mío").click();
            second.words("sale así desde la próxima vez");
        }
        assertThat(SystemUser.call(() -> workshop.bean(ReportSections.class).of(ReportKind.COUNCIL_SEMESTER)))
                .isEqualTo(SectionChoice.usual(ReportKind.COUNCIL_SEMESTER)
                        .without("milestones")
                        .on(PaperSize.A4));
    }

    @Test
    void whatWasNotSavedIsNotLostUnasked() {
        try (var control = workshop.visit(browser, "carla", "informes/secciones")) {
            control.button("Dejar fuera «Modificaciones al plan»").click();
            control.link("Informes").first().click();
            control.words("Hay cambios sin guardar");
            control.picture("secciones-sin-guardar");
            control.isForEveryone();
            control.page()
                    .locator("vaadin-button:has-text('Seguir aquí')")
                    .last()
                    .click();
            control.rest();
            assertThat(control.page().url()).contains("informes/secciones");
            assertThat(control.button("Guardar").isEnabled()).isTrue();

            control.link("Informes").first().click();
            control.page()
                    .locator("vaadin-button:has-text('Salir sin guardar')")
                    .last()
                    .click();
            control.page().waitForURL(url -> !url.contains("secciones"));
        }
    }

    @Test
    void onAPhoneToo() {
        try (var phone = browser.visit(workshop.rumbo(), Look.PHONE)
                .go("informes/secciones")
                .signIn(workshop.ground().person("carla"), Workshop.PASSWORD)) {
            phone.page()
                    .getByLabel("Papel", new GetByLabelOptions().setExact(true))
                    .waitFor();
            phone.picture("secciones");
            phone.isForEveryone();
        }
    }

    private static void confirm(Visit visit) {
        visit.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .locator("vaadin-button:has-text('Hacer informe')")
                .last()
                .click();
    }
}
