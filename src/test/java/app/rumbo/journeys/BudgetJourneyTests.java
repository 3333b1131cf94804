package app.rumbo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.budget.Ledger;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Control finds where money and progress contradict each other, asks, and reads the answer; and gives expense its goal. */
@ExtendWith(Stage.class)
class BudgetJourneyTests {

    private final Chromium browser;

    BudgetJourneyTests(Chromium browser) {
        this.browser = browser;
    }

    @Test
    void aDirectorateIsAskedAndItsAnswerIsRead() {
        var workshop = Workshop.with(1, "ana", "carla");
        ledger(workshop)
                .goal("2", null, "u")
                .line(2026, "215-31-02-002", "PLAZA", "2", "500000000", "500000000", "600000000");
        var board = "presupuesto?plan=" + workshop.ground().plan();
        try (var carla = workshop.visit(browser, "carla", board);
                var ana = workshop.visit(browser, "ana", "presupuesto/preguntas")) {
            carla.words("Pagado sobre lo devengado");
            carla.picture("presupuesto-contradiccion");
            carla.button("Preguntar por 2").click();
            var text = carla.page().getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Pregunta"));
            assertThat(text.inputValue()).startsWith("Lo pagado supera lo devengado en M$\u00a0100.000");
            carla.picture("presupuesto-preguntar");
            carla.isForEveryone();
            carla.button("Enviar").click();
            carla.words("Pregunta enviada a Aseo y Ornato");
            carla.words("espera respuesta");

            ana.go("presupuesto/preguntas");
            ana.words("Esperan su respuesta: 1");
            ana.picture("presupuesto-consulta");
            ana.isForEveryone();
            ana.page()
                    .getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Su respuesta"))
                    .fill("El pago se imputó dos veces; se corrige en diciembre.");
            ana.button("Responder").click();
            ana.words("Respondidas: 1");

            carla.go(board);
            carla.words("El pago se imputó dos veces; se corrige en diciembre.");
            carla.picture("presupuesto-respuesta");
            carla.isForEveryone();
        }
    }

    @Test
    void whatHasNoGoalIsAssignedUndoneAndAssignedByARule() {
        var workshop = Workshop.with(1, "carla");
        var ledger = ledger(workshop)
                .line(2026, "215-22-04-001", "ESCUELA", null, "1234567", "1000", "0")
                .line(2026, "215-22-04-002", "ESCUELA", null, "7654321", "2000", "0");
        try (var carla = workshop.visit(browser, "carla", "presupuesto/por-asignar")) {
            var search = carla.page()
                    .getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Cuenta, nombre o centro de costo"));
            search.fill(ledger.centre("ESCUELA"));
            carla.words("Asignar las 2 del filtro");
            carla.words("8.888.888");
            carla.picture("presupuesto-por-asignar");
            carla.isForEveryone();
            carla.page().locator("vaadin-grid vaadin-checkbox").last().click();
            carla.words("1 línea elegida");
            carla.button("Asignar").click();
            choose(carla, workshop.ground().plan() + " · 1 Residuos");
            carla.button("Asignar a este objetivo").click();
            carla.words("1 línea asignada a");
            carla.words("Asignar la única del filtro");
            carla.button("Deshacer").click();
            carla.words("Asignar las 2 del filtro");

            carla.link("Reglas").click();
            carla.button("Nueva regla").click();
            carla.page()
                    .getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Centro de costo"))
                    .fill(ledger.centre("ESC*"));
            carla.words("Esta regla toca 2 líneas por $\u00a08.888.888");
            choose(carla, workshop.ground().plan() + " · 1 Residuos");
            carla.picture("presupuesto-regla");
            carla.isForEveryone();
            carla.button("Guardar").click();
            carla.words("Reglas aplicadas: 2 líneas");
            carla.isForEveryone();

            carla.go("presupuesto?plan=" + workshop.ground().plan());
            assertThat(carla.page().locator(".figure").first()).containsText("8.889");
        }
    }

    @Test
    void anActIsKeptAndTellsWhetherItBalances() {
        var workshop = Workshop.with(1, "carla");
        var number = "M-" + workshop.ground().mark();
        try (var carla = workshop.visit(browser, "carla", "presupuesto/modificaciones")) {
            carla.button("Nueva modificación").click();
            field(carla, "Número").fill(number);
            field(carla, "Número del acto").fill("845");
            field(carla, "Motivo").fill("Suplementa la mantención de plazas");
            field(carla, "Cuenta", 0).fill("215-22-08");
            field(carla, "Monto (+ o −)", 0).fill("5.000.000");
            carla.words("No cuadra: el gasto cambia en $\u00a05.000.000");
            field(carla, "Cuenta", 1).fill("215-31-02");
            field(carla, "Monto (+ o −)", 1).fill("-5.000.000");
            carla.words("Cuadra: el gasto cambia en $\u00a00");
            carla.picture("presupuesto-modificacion");
            carla.isForEveryone();
            carla.button("Guardar").click();
            carla.words("Modificación " + number);
            carla.picture("presupuesto-modificaciones-lista");
            carla.isForEveryone();
        }
    }

    private static Locator field(Visit visit, String name) {
        return field(visit, name, 0);
    }

    private static Locator field(Visit visit, String name, int at) {
        return visit.page()
                .getByRole(
                        AriaRole.TEXTBOX, new GetByRoleOptions().setName(name).setExact(true))
                .nth(at);
    }

    private static void choose(Visit visit, String goal) {
        var picker = visit.page()
                .locator("vaadin-dialog")
                .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Objetivo"));
        picker.fill(goal.substring(0, goal.indexOf(" ·")));
        visit.page()
                .locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(goal))
                .first()
                .click();
        visit.rest();
    }

    private static Ledger ledger(Workshop workshop) {
        return new Ledger(workshop.bean(JdbcClient.class), workshop.bean(TransactionTemplate.class), workshop.ground());
    }
}
