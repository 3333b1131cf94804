package app.rumbo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.RunningRumbo;
import app.rumbo.shared.Country;
import app.rumbo.shared.SpanishFormat;
import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Those who read: from the board down to the value, beside the tree, by keyboard, through the sign-in and back. */
@ExtendWith(Stage.class)
class ReadingJourneyTests {

    private static final String PLAN = "planes/PLADECO-2023-2030";

    private final RunningRumbo rumbo;
    private final Chromium browser;

    ReadingJourneyTests(RunningRumbo rumbo, Chromium browser) {
        this.rumbo = rumbo;
        this.browser = browser;
    }

    @Test
    void theAlcaldiaReadsTheBoardAndDrillsDownToAValue() throws Exception {
        var scorecard = rumbo.api("alcaldia", "/plans/PLADECO-2023-2030/scorecard");
        var score = new BigDecimal(JsonPath.read(scorecard, "$.score").toString());
        try (var visit = browser.visit(rumbo, Look.LIGHT).as("alcaldia", "")) {
            visit.arrives("/panel");
            assertThat(visit.page().locator(".headline-number")).hasText(new SpanishFormat(Country.CL).points(score));

            visit.page().locator(".worst-line a").first().click();
            visit.words("Por qué este color");
            assertThat(visit.place()).startsWith("/" + PLAN + "/indicador/");
            assertThat(visit.page().locator(".values table tbody tr")).not().hasCount(0);

            visit.page().goBack();
            visit.words("Panel municipal");
            assertThat(visit.place()).isEqualTo("/panel");
        }
    }

    @Test
    void theCutoffTravelsWithTheReader() {
        try (var visit = browser.visit(rumbo, Look.LIGHT).as("control", "panel?corte=2026-06-30")) {
            visit.page().locator(".matrix-sheet tbody th a").first().click();
            visit.words("De qué responde");

            assertThat(visit.place()).startsWith("/unidades/").contains("corte=2026-06-30");
            assertThat(visit.page().locator(".cutoff-picker")).containsText("30 jun 2026");
        }
    }

    @Test
    void aGoalOpensBesideItsTreeUnderAnAddressOfItsOwn() {
        try (var visit = browser.visit(rumbo, Look.LIGHT).as("control", PLAN)) {
            visit.link("5 Seguridad pública").click();
            var panel = visit.page().locator(".goal-panel");

            assertThat(panel.locator("h2").first()).hasText("Seguridad pública");
            assertThat(visit.place()).isEqualTo("/" + PLAN + "/objetivo/5");

            visit.page().reload();
            assertThat(panel.locator("h2").first()).hasText("Seguridad pública");
            panel.getByLabel("Cerrar").click();
            assertThat(panel).hasCount(0);
            assertThat(visit.place()).isEqualTo("/" + PLAN);
        }
    }

    @Test
    void aTreeIsWalkedAndOpenedByKeyboardAlone() {
        try (var visit = browser.visit(rumbo, Look.LIGHT).as("control", PLAN)) {
            visit.page().locator("vaadin-grid-cell-content .row-link").first().waitFor();
            visit.page().locator(".plan-filter vaadin-select-value-button").focus();
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().press("ArrowDown");
            visit.page().keyboard().press("Space");
            assertThat(visit.page().getByText("2.1", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            visit.page().keyboard().press("Enter");
            visit.page().keyboard().press("Enter");

            visit.arrives("/" + PLAN + "/objetivo/2");
            assertThat(visit.page().locator(".goal-panel h2").first()).hasText("Medio ambiente y riesgo");
            visit.page().keyboard().press("Escape");
            visit.page().keyboard().press("Escape");
            assertThat(visit.page().locator(".goal-panel")).hasCount(0);
        }
    }

    @Test
    void aChartGivesItsDataAsATableAtAKey() {
        try (var visit = browser.visit(rumbo, Look.LIGHT).as("control", PLAN + "/indicador/1.2.3-A")) {
            var chart = visit.page().locator(".indicator-chart rumbo-line-chart");
            assertThat(chart.locator("svg path")).not().hasCount(0);

            chart.focus();
            visit.page().keyboard().press("t");

            assertThat(chart.locator("table")).containsText("3.er trim. 2026");
        }
    }

    @Test
    void whoIsNotSignedInArrivesWhereTheyWanted() {
        try (var visit = browser.visit(rumbo, Look.LIGHT)) {
            visit.go(PLAN + "/indicador/1.2.3-A?corte=2025-12-31");
            visit.signIn("dideco", "rumbo");

            visit.words("Por qué este color");
            assertThat(visit.place()).isEqualTo("/" + PLAN + "/indicador/1.2.3-A?corte=2025-12-31");
        }
    }

    @Test
    void aWrongPasswordSaysSoAndLetsOneTryAgain() {
        try (var visit = browser.visit(rumbo, Look.LIGHT).go("ingresar")) {
            visit.page().locator("input[name=username]").fill("secretaria");
            visit.page().locator("input[name=password]").fill("otra");
            visit.page().keyboard().press("Enter");
            visit.words("No se pudo ingresar");
            visit.isForEveryone();

            visit.signIn("secretaria", "rumbo");
            visit.arrives("/entregas");
        }
    }

    @Test
    void theConcejoReadsReportsAndNothingElse() {
        try (var visit = browser.visit(rumbo, Look.LIGHT).as("concejo", "")) {
            visit.arrives("/informes");
            visit.words("Cómo comprobar que es auténtico");
            assertThat(visit.page().locator("vaadin-side-nav-item")).hasCount(1);

            visit.go("panel");
            visit.words("Esta página no es para su rol");
            visit.mayComplainOf("403");
        }
    }
}
