package app.rumbo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Control looks an account up, adds one below it, and brings a file in that has a fault first. */
@ExtendWith(Stage.class)
class ClassifiersJourneyTests {

    private final Chromium browser;

    ClassifiersJourneyTests(Chromium browser) {
        this.browser = browser;
    }

    @Test
    void anAccountIsFoundAddedBelowAndOthersComeByFile() {
        var workshop = Workshop.with(1, "carla", "alcalde");
        try (var visit = workshop.visit(browser, "carla", "clasificadores")) {
            visit.words("Deudores presupuestarios");
            visit.picture("clasificadores");
            visit.isForEveryone();
            visit.inTheDark(() -> visit.picture("clasificadores"));
            field(visit, "Buscar código o nombre").fill("propaganda");
            visit.words("115-03-01-003-003");

            visit.page().getByLabel("Agregar debajo de 115-03-01-003-003").click();
            field(visit, "Código").fill("115-03-01-003-003-001");
            field(visit, "Nombre").fill("Letreros luminosos");
            visit.picture("clasificador-agregar");
            visit.isForEveryone();
            visit.button("Guardar").click();
            visit.words("Se guardó 115-03-01-003-003-001");
            field(visit, "Buscar código o nombre").fill("letreros");
            visit.words("Letreros luminosos");

            visit.button("Importar").click();
            upload(visit, "Código;Nombre\n115-03-01-003-005;Ocupación de vía pública\n115-77-01;Sin superior\n");
            visit.words("Falta la cuenta 115-77");
            visit.picture("clasificador-con-problemas");
            visit.isForEveryone();
            upload(visit, "Código;Nombre\n115-03-01-003-005;Ocupación de vía pública\n");
            visit.button("Importar 1").click();
            visit.words("Se importó: 1 nuevas");
        }
        try (var visit = workshop.visit(browser, "alcalde", "clasificadores?tabla=area")) {
            visit.words("Programas sociales");
            assertThat(visit.button("Agregar")).hasCount(0);
            visit.isForEveryone();
        }
    }

    private static void upload(Visit visit, String csv) {
        visit.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("cuentas.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator field(Visit visit, String label) {
        return visit.page().getByLabel(label, new GetByLabelOptions().setExact(true));
    }
}
