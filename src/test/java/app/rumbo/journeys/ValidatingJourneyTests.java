package app.rumbo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.rumbo.access.SystemUser;
import app.rumbo.measurements.Entries;
import app.rumbo.measurements.EntryCalendar;
import app.rumbo.measurements.EntryCalendars;
import app.rumbo.measurements.EntryDraft;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.Figures;
import app.rumbo.measurements.SaveOutcome.Saved;
import app.rumbo.owners.Owners;
import app.rumbo.owners.Post;
import app.rumbo.owners.Term;
import app.rumbo.shared.Frequency;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Control decides on what arrived: after a director's yes, and on many at once without a mouse. */
@ExtendWith(Stage.class)
class ValidatingJourneyTests {

    private final Chromium browser;

    ValidatingJourneyTests(Chromium browser) {
        this.browser = browser;
    }

    @Test
    void whereThePlanWantsItTheDirectorSaysYesBeforeControl() {
        var workshop = Workshop.with(1, "beto", "carla");
        inTwoSteps(workshop);
        submitted(workshop, 1);
        try (var beto = workshop.visit(browser, "beto", "pendientes");
                var carla = workshop.visit(browser, "carla", "por-validar")) {
            onlyItsPlan(carla, workshop);
            carla.words("espera el visto bueno");

            beto.link("Visto bueno (1)").click();
            beto.page().locator("vaadin-grid vaadin-checkbox").last().click();
            beto.picture("visto-bueno");
            beto.isForEveryone();
            beto.button("Dar visto bueno a 1").click();
            beto.words("Con visto bueno: 1");

            carla.go("por-validar");
            onlyItsPlan(carla, workshop);
            carla.page().getByText("espera el visto bueno").waitFor(gone());
            carla.page()
                    .locator("vaadin-grid")
                    .getByText("Indicador M1")
                    .first()
                    .click();
            carla.words("Conversación");
            carla.button("Validar").first().click();
            carla.words("Validado: 1");
        }
    }

    @Test
    void aWholeMonthIsValidatedWithoutAMouse() {
        var workshop = Workshop.with(25, "carla");
        submitted(workshop, 25);
        try (var carla = workshop.visit(browser, "carla", "por-validar")) {
            onlyItsPlan(carla, workshop);
            carla.words("25 registros");
            carla.picture("por-validar-muchos");
            carla.isForEveryone();

            tabTo(carla, "Elegir todos (25)");
            carla.page().keyboard().press("Enter");
            carla.words("25 elegidos");
            tabTo(carla, "Validar 25");
            carla.page().keyboard().press("Enter");
            carla.words("¿Validar 25 registros?");
            carla.picture("validar-muchos");
            tabTo(carla, "Validar 25");
            carla.page().keyboard().press("Enter");

            carla.words("Validado: 25");
            carla.words("0 registros");
        }
    }

    private static void inTwoSteps(Workshop workshop) {
        var ground = workshop.ground();
        SystemUser.run(() -> {
            workshop.bean(EntryCalendars.class)
                    .set(ground.plan(), new EntryCalendar(0, 10, null, Frequency.MONTHLY, true));
            workshop.bean(Owners.class)
                    .name(
                            ground.unit("u"),
                            ground.person("beto"),
                            Post.TITULAR,
                            new Term(LocalDate.of(2026, 1, 1), null, null));
        });
    }

    /** October of that many indicators, as another directorate's person than the director enters and submits it. */
    private static void submitted(Workshop workshop, int indicators) {
        var ground = workshop.ground();
        var entries = workshop.bean(Entries.class);
        ground.as(
                "ana",
                () -> entries.submit(IntStream.rangeClosed(1, indicators)
                        .mapToObj(number -> new EntryDraft(
                                EntryKind.MEASUREMENT,
                                ground.plan(),
                                "M" + number,
                                "2026-M10",
                                Figures.of(BigDecimal.valueOf(9 + number % 3)),
                                null,
                                null,
                                null))
                        .map(draft -> ((Saved) entries.save(draft)).entry().id())
                        .toList()));
    }

    private static void onlyItsPlan(Visit visit, Workshop workshop) {
        var plan = visit.page().getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Todos los planes"));
        plan.fill(workshop.ground().plan());
        visit.page()
                .locator("vaadin-combo-box-item")
                .filter(new FilterOptions().setHasText(workshop.ground().plan()))
                .click();
        visit.rest();
    }

    private static void tabTo(Visit visit, String button) {
        var wanted = visit.button(button).last();
        for (var pressed = 0; pressed < 40; pressed++) {
            visit.page().keyboard().press("Tab");
            if ((Boolean) wanted.evaluate("button => button.matches(':focus')")) {
                return;
            }
        }
        assertThat(wanted).isFocused();
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }
}
