package app.rumbo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.rumbo.access.SystemUser;
import app.rumbo.organization.Organization;
import app.rumbo.organization.UnitDraft;
import app.rumbo.organization.UnitKind;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who answers for what: named, handed over, moved to another unit; and two people on one unit. */
@ExtendWith(Stage.class)
class OwnersJourneyTests {

    private final Chromium browser;
    private Workshop workshop;

    OwnersJourneyTests(Chromium browser) {
        this.browser = browser;
    }

    @BeforeEach
    void prepare() {
        workshop = Workshop.with(2, "adm", "ti");
    }

    @Test
    void aTitularIsNamedAndLaterHandsOverWithAllThatIsOwed() {
        try (var visit = workshop.visit(browser, "adm", unit("u"))) {
            visit.button("Nombrar").click();
            choose(visit, "Persona", workshop.ground().person("ana"));
            field(visit, "Decreto u orden").fill("Decreto alcaldicio N° 1.204");
            visit.button("Guardar").click();
            visit.words("Se nombró a ana");
            visit.words("Hoy actúa ana, titular");

            visit.button("Entregar").click();
            choose(visit, "Quien lo recibe", workshop.ground().person("beto"));
            visit.words("datos pendientes pasan con la unidad");
            assertThat(visit.page().locator("vaadin-dialog")).containsText("Sin ingresar");
            visit.picture("entrega");
            visit.isForEveryone();
            visit.button("Entregar el cargo").first().click();
            visit.words("La entrega queda en la historia");
            visit.button("Entregar el cargo").last().click();

            visit.words("ana entregó a beto");
            visit.picture("unidad");
            visit.isForEveryone();
        }
    }

    @Test
    void twoPeopleOnOneUnitSeeBothAndTheSecondChooses() {
        var name = "Obras " + workshop.ground().mark();
        rename(name);
        try (var first = workshop.visit(browser, "adm", "organizacion");
                var second = workshop.visit(browser, "ti", "organizacion")) {
            edit(first, name);
            edit(second, name);
            field(first, "Nombre").fill(name + " y Vivienda");
            first.button("Guardar").click();
            first.words("Se guardó");

            field(second, "Nombre").fill("Dirección de " + name);
            second.button("Guardar").click();
            second.words("Otra persona lo cambió mientras usted escribía");
            var both = second.page().locator("vaadin-dialog").last();
            assertThat(both).containsText(name + " y Vivienda");
            assertThat(both).containsText("Dirección de " + name);
            second.picture("dos-personas-unidad");
            second.isForEveryone();
            second.button("Guardar lo mío").click();

            second.words("Se guardó");
            first.go("organizacion");
            toTheLastUnit(first);
            first.words("Dirección de " + name);
        }
    }

    @Test
    void aUnitsWorkPassesToAnother() {
        try (var visit = workshop.visit(browser, "adm", unit("u"))) {
            visit.button("Reestructurar").click();
            choose(visit, "Unidad que recibe", workshop.ground().unit("o"));
            visit.button("Pasar a la otra unidad").click();
            visit.words("Escriba el motivo");
            field(visit, "Motivo").fill("Nueva planta municipal, Decreto N° 88");
            visit.picture("reestructurar");
            visit.button("Pasar a la otra unidad").first().click();
            visit.words("No se deshace solo");
            visit.button("Pasar a la otra unidad").last().click();

            visit.words("Se pasó todo a Obras");
            visit.words("Nueva planta municipal, Decreto N° 88");
        }
    }

    @Test
    void tiAddsADayOfTheMunicipalitysOwn() {
        try (var visit = workshop.visit(browser, "ti", "dias-inhabiles")) {
            visit.button("Agregar día").click();
            field(visit, "Día").fill("04-12-2026");
            visit.page().keyboard().press("Tab");
            field(visit, "Qué se conmemora").fill("Aniversario de la comuna");
            field(visit, "Norma").fill("Decreto alcaldicio N° 12");
            visit.button("Guardar").click();

            visit.words("Se guardó el");
            visit.words("Aniversario de la comuna");
            visit.picture("dias-inhabiles");
            visit.page()
                    .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Quitar"))
                    .first()
                    .click();
            visit.words("vuelve a ser día hábil");
            visit.button("Quitar").last().click();
            visit.words("Se quitó el");
        }
    }

    private String unit(String letter) {
        return "organizacion/" + workshop.ground().unit(letter);
    }

    private void rename(String name) {
        SystemUser.run(() -> workshop.bean(Organization.class)
                .change(new UnitDraft(workshop.ground().unit("o"), name, UnitKind.DIRECTORATE, null, null, null)));
    }

    private static void edit(Visit visit, String name) {
        toTheLastUnit(visit);
        visit.page().locator("vaadin-grid").getByText(name).first().click();
        field(visit, "Nombre").waitFor();
    }

    /** Units stand in the order in which they were added, and the grid draws those in sight. */
    private static void toTheLastUnit(Visit visit) {
        visit.page().locator("vaadin-grid").evaluate("grid => grid.scrollToIndex(grid._flatSize - 1)");
        visit.rest();
    }

    private static Locator field(Visit visit, String label) {
        return visit.page()
                .getByLabel(label, new GetByLabelOptions().setExact(true))
                .first();
    }

    private static void choose(Visit visit, String label, String text) {
        field(visit, label).fill(text);
        visit.page()
                .locator("vaadin-combo-box-item")
                .filter(new FilterOptions().setHasText(text))
                .first()
                .click();
    }
}
