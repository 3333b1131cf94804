package app.rumbo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.RunningRumbo;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a session ends: with a warning, with words, and with the place kept. */
@ExtendWith(Stage.class)
class SessionJourneyTests {

    private static final String PLACE = "planes/PAAM-2026/lista-de-control";

    private final RunningRumbo rumbo;
    private final Chromium browser;

    SessionJourneyTests(RunningRumbo rumbo, Chromium browser) {
        this.rumbo = rumbo;
        this.browser = browser;
    }

    @Test
    void itWarnsBeforeItEndsAndGoesOnAtAClick() {
        try (var visit = browser.visit(rumbo, Look.LIGHT)) {
            visit.page().clock().install();
            visit.as("daf", PLACE);
            visit.page().clock().fastForward("28:30");
            visit.words("Su sesión termina en");
            visit.picture("sesion-por-terminar");

            visit.button("Seguir trabajando").click();

            assertThat(visit.page().getByText("Su sesión termina en")).hasCount(0);
        }
    }

    @Test
    void onceItHasEndedItSaysSoAndComesBackToThePlace() {
        try (var visit = browser.visit(rumbo, Look.LIGHT).as("daf", PLACE)) {
            rumbo.passes(Duration.ofMinutes(31));
            visit.page().locator(".basis-picker a").last().click();

            visit.words("Su sesión terminó").click();
            visit.page().waitForURL("**/ingresar");
            visit.signIn("daf", "rumbo");

            assertThat(visit.place()).startsWith("/" + PLACE);
            visit.mayComplainOf("403");
        }
    }
}
