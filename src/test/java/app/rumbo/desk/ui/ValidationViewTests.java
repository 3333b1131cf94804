package app.rumbo.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.measurements.Caller;
import app.rumbo.measurements.Ground;
import app.rumbo.shared.Permissions;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** Control sees what arrived, decides on it, and sees who has not answered. */
@IntegrationTest
@ViewPackages(packages = {"app.rumbo.desk.ui", "app.rumbo.shell"})
@WithMockUser(
        username = "control-de-vista",
        authorities = {
            Permissions.READ_PLANS,
            Permissions.ENTER,
            Permissions.VALIDATE,
            Permissions.EDIT_PLANS,
            "ROLE_" + Permissions.READ_PLANS,
            "ROLE_" + Permissions.ENTER,
            "ROLE_" + Permissions.VALIDATE,
            "ROLE_" + Permissions.EDIT_PLANS
        })
class ValidationViewTests extends SpringBrowserlessTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private Ground ground;
    private Caller calls;

    @BeforeEach
    void prepare() {
        ground = Ground.store(jdbc, transactions, 2);
        calls = new Caller(http, ground);
    }

    @Test
    void whatArrivedIsCountedAndNarrowed() {
        submitted("M1", "2026-M01", "10");
        UI.getCurrent().navigate("por-validar");
        $(TextField.class).single().setValue("no hay nada así");

        assertThat(shown()).contains("Por validar", "0 registros", "Quién no ha respondido");
    }

    @Test
    void anEntryOpensUnderItsOwnAddressWithFiguresAndHistory() {
        var id = submitted("M1", "2026-M01", "9.5");
        UI.getCurrent().navigate("por-validar", QueryParameters.of("registro", id));

        assertThat(panel())
                .contains(
                        "M1 Indicador M1",
                        "9,5",
                        "95,0",
                        "Aseo y Ornato · ene 2026",
                        "Enviado v1: 9,5\u00a0n.º · ana",
                        "Conversación");
    }

    @Test
    void oneIsValidatedFromItsPanelAndIsThenDecided() {
        var id = submitted("M1", "2026-M01", "10");
        UI.getCurrent().navigate("por-validar", QueryParameters.of("registro", id));
        test($(Button.class).withText("Validar").single()).click();

        assertThat(state(id)).isEqualTo("validated");
        UI.getCurrent().navigate("por-validar", QueryParameters.of("registro", id));
        assertThat($(Button.class).withText("Validar").all()).isEmpty();
        assertThat(panel()).contains("Validado v1: 10\u00a0n.º · control-de-vista");
    }

    @Test
    void observingAsksForACommentThatStandsInTheThread() {
        var id = submitted("M1", "2026-M01", "10");
        UI.getCurrent().navigate("por-validar", QueryParameters.of("registro", id));
        test($(Button.class).withText("Observar").single()).click();
        test($(Button.class, $(Dialog.class).single()).withText("Observar 1").single())
                .click();
        assertThat(state(id)).isEqualTo("submitted");

        $(TextArea.class, $(Dialog.class).single()).single().setValue("¿De dónde sale?");
        test($(Button.class, $(Dialog.class).single()).withText("Observar 1").single())
                .click();
        assertThat(state(id)).isEqualTo("observed");
        UI.getCurrent().navigate("por-validar", QueryParameters.of("registro", id));
        assertThat(panel()).contains("Observado por control-de-vista", "¿De dónde sale?");
    }

    @Test
    void whoWasSlowerIsToldWhatTheOtherDecided() {
        var id = submitted("M1", "2026-M01", "10");
        UI.getCurrent().navigate("por-validar", QueryParameters.of("registro", id));
        meanwhile(() -> calls.post("carla", "/measurements/" + id + "/validate", ""));
        test($(Button.class).withText("Validar").single()).click();

        assertThat($(Notification.class).all().stream()
                        .map(notice -> notice.getElement().getTextRecursively())
                        .collect(Collectors.joining()))
                .contains("M1, ene 2026: otra persona ya lo resolvió: Validado.");
    }

    @Test
    void anAnswerJoinsTheThread() {
        var id = submitted("M1", "2026-M01", "10");
        UI.getCurrent().navigate("por-validar", QueryParameters.of("registro", id));
        $(TextArea.class).single().setValue("¿Incluye la feria?");
        test($(Button.class).withText("Responder").single()).click();

        assertThat(panel()).contains("¿Incluye la feria?");
    }

    @Test
    void whoHasNotAnsweredIsListedWithWhatTheyAskFor() {
        meanwhile(() -> calls.post(
                "ana",
                "/plans/" + ground.plan() + "/periods/2026-M01/ask",
                "{\"unit\": \"%s\", \"until\": \"2099-01-31\", \"reason\": \"Falta el informe %s\"}"
                        .formatted(ground.unit("u"), ground.mark())));
        UI.getCurrent().navigate("por-validar", QueryParameters.of("ver", "faltan"));

        assertThat(shown()).contains("Piden más plazo", "Falta el informe " + ground.mark(), "Lo que falta");
    }

    @Test
    void theCalendarSaysInPlainDatesWhatItMeans() {
        UI.getCurrent().navigate("por-validar", QueryParameters.of("ver", "faltan"));
        test($(Button.class).withText("Calendario").single()).click();

        assertThat($(Dialog.class).single().getElement().getTextRecursively())
                .containsPattern("abre el \\S+ \\d+ de \\S+ de \\d{4} y vence el \\S+ \\d+ de")
                .contains("No se cierra solo.");
    }

    @Test
    @WithMockUser(
            username = "dimao",
            authorities = {Permissions.READ_PLANS, Permissions.ENTER, "ROLE_" + Permissions.ENTER})
    void aDirectorateIsRefused() {
        UI.getCurrent().navigate("por-validar");

        assertThat(shown()).contains("Esta página no es para su rol");
    }

    private String submitted(String indicator, String period, String value) {
        return meanwhile(() -> {
            var id = calls.enter("ana", indicator, period, value, "nota").id();
            calls.post("ana", "/measurements/" + id + "/submit", "");
            return id;
        });
    }

    /** Somebody else's call, after which the one before the screen is who they were. */
    private static <T> T meanwhile(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private String state(String id) {
        return jdbc.sql("select state::text from measurement where id = cast(:id as uuid)")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private String panel() {
        return $(EntryPanel.class).single().getElement().getTextRecursively();
    }

    private static String shown() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(part -> part.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }
}
