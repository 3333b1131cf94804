package app.rumbo.scorecard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.shared.Permissions;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionOperations;

/** The scorecard's screens show what the method says, to those who may see it. */
@IntegrationTest
@ViewPackages(packages = {"app.rumbo.scorecard.ui", "app.rumbo.shell"})
@WithMockUser(
        username = "alcaldia",
        authorities = {Permissions.READ_PLANS, "ROLE_" + Permissions.READ_PLANS})
class ScorecardScreensViewTests extends SpringBrowserlessTest {

    private static final String AT = "corte=2025-12-31";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private SmallPlan plan;

    @BeforeEach
    void storeAPlan() {
        plan = SmallPlan.store(jdbc, transactions);
    }

    @Test
    void theBoardShowsOneNumberWithItsRangeAndTheDirectorates() {
        UI.getCurrent().navigate("panel", query("plan=" + plan.code() + "&" + AT));

        assertThat(shown()).contains("Panel municipal", "40,0", "Falta 1 de 2 datos", "Aseo y Ornato", "No cumple");
    }

    @Test
    void theBoardNamesWhatLosesMost() {
        UI.getCurrent().navigate("panel", query("plan=" + plan.code() + "&" + AT));

        assertThat(shown())
                .contains("Dos metas explican 60,0 de los 60,0 puntos que faltan", "Reciclaje", "Compostaje");
    }

    @Test
    void anIndicatorSaysWhyItHasItsColour() {
        UI.getCurrent().navigate("planes/" + plan.code() + "/indicador/1-A", query(AT));

        assertThat(shown()).contains("Por qué este color.", "50 ÷ 100 = 50,0", "No cumple", "Validado");
    }

    @Test
    void missingDataIsNamedAndNeverAZero() {
        UI.getCurrent().navigate("planes/" + plan.code() + "/indicador/1-B", query(AT));

        assertThat(shown()).contains("Sin dato", "nunca como un cero medido");
    }

    @Test
    void aMilestoneShowsItsReports() {
        UI.getCurrent().navigate("planes/" + plan.code() + "/hito/H1", query(AT));

        assertThat(shown()).contains("Bases de licitación", "Informado al 100 %", "1 jun 2025");
    }

    @Test
    void aUnitShowsWhatItAnswersFor() {
        UI.getCurrent().navigate("unidades/" + plan.unit(), query("plan=" + plan.code() + "&" + AT));

        assertThat(shown()).contains("Aseo y Ornato", "De qué responde: 3 medidas", "Reciclaje");
    }

    @Test
    void theListOfPlansShowsEveryPlan() {
        UI.getCurrent().navigate("planes");

        assertThat(shown()).contains("Planes", "Plan de vista", plan.code());
    }

    @Test
    void anUnknownCodeSaysSoInSpanish() {
        UI.getCurrent().navigate("planes/" + plan.code() + "/indicador/no-hay", query(AT));

        assertThat(shown()).contains("No se puede mostrar", "no-hay").doesNotContain("Exception");
    }

    @Test
    void anUnreadableCutoffSaysSoInSpanish() {
        UI.getCurrent().navigate("panel", query("plan=" + plan.code() + "&corte=ayer"));

        assertThat(shown()).contains("No se puede mostrar", "ayer");
    }

    @Test
    @WithMockUser(username = "concejo", authorities = Permissions.READ_REPORTS)
    void whoMayOnlyReadReportsIsRefused() {
        UI.getCurrent().navigate("panel");

        assertThat(shown()).contains("Esta página no es para su rol");
    }

    @Test
    @WithAnonymousUser
    void whoIsNotSignedInIsAskedTo() {
        UI.getCurrent().navigate("panel", query("plan=" + plan.code()));

        assertThat(shown()).doesNotContain("Panel municipal", "Aseo y Ornato");
    }

    private static com.vaadin.flow.router.QueryParameters query(String text) {
        return com.vaadin.flow.router.QueryParameters.fromString(text);
    }

    private String shown() {
        var words = new StringBuilder();
        UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(Component.class::cast)
                .forEach(part ->
                        words.append(part.getElement().getTextRecursively()).append('\n'));
        return words.toString().replace('\u00a0', ' ');
    }
}
