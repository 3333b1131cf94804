package app.rumbo.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.RunningRumbo;
import app.rumbo.access.SystemUser;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.Reports;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever doubts a figure of a report follows it to where it comes from, as it was known when the report was made. */
@ExtendWith(Stage.class)
class SourcesJourneyTests {

    private final RunningRumbo rumbo;
    private final Chromium browser;

    SourcesJourneyTests(RunningRumbo rumbo, Chromium browser) {
        this.rumbo = rumbo;
        this.browser = browser;
    }

    @Test
    void aFigureOfTheReportLeadsToThePageThatShowsItAsItWasKnown() {
        try (var visit = browser.visit(rumbo, Look.LIGHT)
                .as("alcaldia", "informes/informe/" + semester().id())) {
            visit.link("Leer el informe completo en pantalla").click();
            visit.words("Cada cifra subrayada lleva a la página de Rumbo");
            visit.link("2. Resumen ejecutivo").first().click();
            visit.words("Tabla 1");
            visit.picture("informe-lectura");
            visit.isForEveryone();
            visit.inTheDark(() -> visit.picture("informe-lectura"));

            var figure = visit.page().locator(".reading-text a.source").nth(2);
            var shown = figure.innerText();
            figure.focus();
            visit.page().keyboard().press("Enter");

            visit.words("Está viendo lo que se sabía el");
            assertThat(visit.page().url()).contains("corte=").contains("conocido=");
            visit.page().locator("main, body").getByText(shown).first().waitFor();
        }
    }

    @Test
    void aLongTableIsShownAPartAtATime() {
        try (var visit = browser.visit(rumbo, Look.PHONE).as("control", "informes")) {
            visit.go("informes/lectura/" + semester().id() + "?parte=" + chapter(semester(), "PLADECO"));
            var rows = visit.page().locator(".reading-table:has(vaadin-button) tbody tr");
            var before = rows.count();
            assertThat(before).isEqualTo(100);
            visit.picture("informe-lectura-largo");
            visit.isForEveryone();
            Locator more = visit.page().locator(".reading-table vaadin-button").first();
            more.click();
            visit.page().locator(".reading-table tbody:nth-of-type(2)").first().waitFor();
        }
    }

    @Test
    void aCouncillorReadsItWithoutLinksToPagesThatAreNotForThem() {
        try (var visit = browser.visit(rumbo, Look.PHONE).as("concejo", "informes")) {
            visit.go("informes/lectura/" + semester().id() + "?parte=" + chapter(semester(), "Resumen"));
            visit.words("Es el informe tal como se selló");
            visit.words("Tabla 1");
            assertThat(visit.page().locator(".reading-text a.source").count()).isZero();
            visit.picture("informe-lectura-concejo");
            visit.isForEveryone();
        }
    }

    private int chapter(KeptReport report, String title) {
        var reading = SystemUser.call(() -> rumbo.bean(Reports.class).reading(report.id()))
                .orElseThrow();
        for (var at = 0; at < reading.chapters().size(); at++) {
            if (at > 0 && reading.chapters().get(at).title().contains(title)) {
                return at;
            }
        }
        throw new AssertionError(title);
    }

    private KeptReport semester() {
        return SystemUser.call(() -> rumbo.bean(Reports.class).all().stream()
                .filter(report -> report.kind() == ReportKind.COUNCIL_SEMESTER
                        && report.status().isKept())
                .findFirst()
                .orElseThrow());
    }
}
