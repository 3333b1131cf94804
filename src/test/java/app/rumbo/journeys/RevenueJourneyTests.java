package app.rumbo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.rumbo.RunningRumbo;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByLabelOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Finding what the year will miss; closing a month and seeing what changed in it since; seeing one's own accounts first. */
@ExtendWith(Stage.class)
class RevenueJourneyTests {

    private final RunningRumbo rumbo;
    private final Chromium browser;

    RevenueJourneyTests(RunningRumbo rumbo, Chromium browser) {
        this.rumbo = rumbo;
        this.browser = browser;
    }

    @Test
    void controlFindsTheShortfall() {
        try (var visit = browser.visit(rumbo, Look.LIGHT).as("control", "recaudacion")) {
            visit.words("su presupuesto ni en el extremo alto de la proyección");
            visit.words("El año cerraría M$");
            visit.picture("recaudacion");
            visit.isForEveryone();

            visit.link("Clasificador").click();
            visit.arrives("/recaudacion?por=clasificador");
            visit.link("Tributos sobre el uso de bienes y la realización de actividades")
                    .first()
                    .click();
            visit.arrives("/recaudacion?por=clasificador&cuenta=115-03");
            visit.link("Patentes y tasas por derechos").first().waitFor();

            visit.page().locator("rumbo-line-chart").focus();
            visit.page().keyboard().press("t");
            visit.words("Presupuesto según estación");
            visit.words("Cómo se proyecta cada cuenta").click();
            visit.words("Error medio");
            visit.isForEveryone();
        }
    }

    @Test
    void aMonthIsClosedRestatedAndReopened() {
        var workshop = Workshop.with(1, "carla");
        lines(workshop, "cemetery", 100);
        try (var visit = workshop.visit(browser, "carla", "recaudacion/meses?area=cementerio")) {
            visit.button("Cerrar febrero de 2024").click();
            visit.words("Es el primer cierre");
            visit.page().getByLabel("Nota del cierre").fill("Informe N° 14");
            visit.picture("cerrar-mes");
            visit.isForEveryone();
            visit.button("Cerrar el mes").click();
            visit.words("Se cerró febrero de 2024");
            visit.words("Informe N° 14");

            lines(workshop, "cemetery", 130);
            visit.go("recaudacion?area=cementerio&mes=2024-02");
            visit.link("2 cifras reexpresadas en meses cerrados").click();
            visit.arrives("/recaudacion/meses");
            visit.words("2 cifras reexpresadas");
            visit.picture("recaudacion-meses");
            visit.isForEveryone();

            visit.button("Reabrir febrero de 2024").click();
            visit.button("Reabrir el mes").click();
            visit.words("Escriba el motivo");
            visit.page().getByLabel("Motivo").fill("Faltaba un depósito");
            visit.button("Reabrir el mes").click();
            visit.words("Se reabrió febrero de 2024");
            visit.words("Faltaba un depósito");
        }
    }

    @Test
    void aDirectorateSeesItsOwnAccountsFirst() {
        var workshop = Workshop.with(1, "carla", "ana");
        lines(workshop, "health", 100);
        try (var visit = workshop.visit(browser, "carla", "recaudacion?area=salud")) {
            visit.button("Unidades a cargo").click();
            field(visit, "Cuenta").fill("115-03-01");
            var unit = workshop.ground().unit("u");
            field(visit, "Unidad").fill(unit);
            visit.page()
                    .locator("vaadin-combo-box-item")
                    .filter(new FilterOptions().setHasText(unit))
                    .first()
                    .click();
            visit.button("Asignar").click();
            visit.button("Quitar: 115-03-01").waitFor();
            visit.picture("unidades-a-cargo");
            visit.isForEveryone();
        }
        try (var visit = workshop.visit(browser, "ana", "recaudacion?area=salud")) {
            var table = visit.page().locator("table.revenue-sheet");
            assertThat(visit.link("Mi cuenta")).hasAttribute("aria-current", "true");
            assertThat(table).not().containsText("Cuenta dos");
            visit.link("Todas").click();
            visit.arrives("/recaudacion?area=salud&todas=si");
            assertThat(table).containsText("Cuenta dos");
            assertThat(visit.button("Unidades a cargo")).hasCount(0);
        }
    }

    private static com.microsoft.playwright.Locator field(Visit visit, String label) {
        return visit.page()
                .getByLabel(label, new GetByLabelOptions().setExact(true))
                .first();
    }

    /** Two accounts in January and February, in thousands. */
    private static void lines(Workshop workshop, String sector, int thousands) {
        workshop.bean(TransactionTemplate.class).executeWithoutResult(_ -> {
            var jdbc = workshop.bean(JdbcClient.class);
            jdbc.sql("select begin_recording(now(), 'importador')").query().singleRow();
            jdbc.sql("""
                            insert into revenue_line (year, month, account, sector, name, current, collected)
                            select 2024, m, '115-03-0' || a, :sector, case a when 1 then 'Cuenta uno' else 'Cuenta dos' end,
                                6000000, case m when 1 then 50000 else :pesos end
                            from generate_series(1, 2) m, generate_series(1, 2) a
                            on conflict (year, month, account, sector, source) do update
                                set collected = excluded.collected
                            """)
                    .param("sector", sector)
                    .param("pesos", thousands * 1000)
                    .update();
        });
    }
}
