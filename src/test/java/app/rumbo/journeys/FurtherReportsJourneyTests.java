package app.rumbo.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.RunningRumbo;
import app.rumbo.access.SystemUser;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.Reports;
import app.rumbo.shared.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Administrador reads the month in two pages, a directorate its page, and TI sees what is made by itself and when. */
@ExtendWith(Stage.class)
class FurtherReportsJourneyTests {

    private static final Path PICTURES = Path.of("target/pictures");
    private static final float SHARPNESS = 80;

    private final RunningRumbo rumbo;
    private final Chromium browser;

    FurtherReportsJourneyTests(RunningRumbo rumbo, Chromium browser) {
        this.rumbo = rumbo;
        this.browser = browser;
    }

    @Test
    void theAdministradorReadsTheMonthInTwoPages() throws IOException {
        try (var visit = browser.visit(rumbo, Look.LIGHT).as("administrador", "informes")) {
            var report = make(ReportKind.EXECUTIVE_MONTHLY, "2026-M03");
            visit.go("informes/informe/" + report.id());
            visit.words("Informe ejecutivo, marzo de 2026");
            visit.words("Cómo comprobar que es auténtico");
            visit.picture("informe-ejecutivo-en-rumbo");
            visit.isForEveryone();
            visit.inTheDark(() -> visit.picture("informe-ejecutivo-en-rumbo"));
            assertThat(pages(report, 0, "informe-ejecutivo")).isEqualTo(2);
        }
    }

    @Test
    void eachDirectorateHasItsPage() throws IOException {
        try (var visit = browser.visit(rumbo, Look.PHONE).as("administrador", "informes")) {
            var report = make(ReportKind.UNIT_SHEET, "2026-Q1");
            visit.go("informes/informe/" + report.id());
            visit.words("Cómo comprobar que es auténtico");
            visit.picture("fichas-en-rumbo");
            visit.isForEveryone();
            assertThat(pages(report, 1, "ficha-direccion")).isEqualTo(11);
        }
    }

    @Test
    void tiSeesWhichReportComesNextAndOnWhatDay() {
        try (var visit = browser.visit(rumbo, Look.LIGHT).as("ti", "trabajos")) {
            visit.words("Informes que se hacen solos");
            visit.words("Se hace a más tardar el");
            visit.picture("trabajos-informes");
            visit.isForEveryone();
            visit.inTheDark(() -> visit.picture("trabajos-informes"));
            visit.page().getByLabel("Se hace solo: Fichas por dirección").click();
            visit.words("se hace solo desde ahora");
            visit.page().getByLabel("Se hace solo: Fichas por dirección").click();
            visit.words("ya no se hace solo");
        }
        try (var visit = browser.visit(rumbo, Look.PHONE).as("ti", "trabajos")) {
            visit.words("Informes que se hacen solos");
            visit.picture("trabajos-informes");
            visit.isForEveryone();
        }
    }

    private KeptReport make(ReportKind kind, String period) {
        var reports = rumbo.bean(Reports.class);
        return SystemUser.call(() -> reports.make(kind, Period.parse(period).orElseThrow()));
    }

    /** How many pages it has; one of them is kept as a picture. */
    private int pages(KeptReport report, int shown, String name) throws IOException {
        var reports = rumbo.bean(Reports.class);
        var pdf = SystemUser.call(() -> reports.file(report.id(), ReportFormat.PDF));
        try (var document = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(document).renderImageWithDPI(shown, SHARPNESS);
            Files.createDirectories(PICTURES);
            ImageIO.write(picture, "png", PICTURES.resolve(name + ".png").toFile());
            var manual = System.getProperty("rumbo.pictures");
            if (manual != null) {
                ImageIO.write(picture, "png", Path.of(manual, name + ".png").toFile());
            }
            return document.getNumberOfPages();
        }
    }
}
