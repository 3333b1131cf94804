package app.rumbo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByLabelOptions;
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
        try (var first = workshop.visit(browser, "adm", "organizacion");
                var second = workshop.visit(browser, "ti", "organizacion")) {
            var code = workshop.ground().unit("o");
            edit(first, code);
            edit(second, code);
            field(first, "Nombre").fill("Obras Municipales");
            first.button("Guardar").click();
            first.words("Obras Municipales");

            field(second, "Nombre").fill("Dirección de Obras");
            second.button("Guardar").click();
            second.words("Otra persona lo cambió mientras usted escribía");
            var both = second.page().locator("vaadin-dialog").last();
            assertThat(both).containsText("Obras Municipales");
            assertThat(both).containsText("Dirección de Obras");
            second.picture("dos-personas-unidad");
            second.isForEveryone();
            second.button("Guardar lo mío").click();

            second.words("Dirección de Obras");
            first.go("organizacion");
            row(first, code).getByText("Dirección de Obras").waitFor();
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
            visit.page().keyboard().press("Enter");
            field(visit, "Qué se conmemora").fill("Aniversario de la comuna");
            field(visit, "Norma").fill("Decreto alcaldicio N° 12");
            visit.button("Guardar").click();

            visit.words("Se guardó el");
            visit.words("Aniversario de la comuna");
            visit.picture("dias-inhabiles");
            visit.button("Quitar").first().click();
            visit.words("vuelve a ser día hábil");
            visit.button("Quitar").last().click();
            visit.words("Se quitó el");
        }
    }

    private String unit(String letter) {
        return "organizacion/" + workshop.ground().unit(letter);
    }

    private static void edit(Visit visit, String code) {
        row(visit, code).locator("button").first().click();
        field(visit, "Nombre").waitFor();
    }

    private static Locator row(Visit visit, String code) {
        return visit.page().locator("vaadin-grid tr").filter(new FilterOptions().setHasText(code));
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
