package app.rumbo.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.notices.NewMail;
import app.rumbo.notices.NewNotice;
import app.rumbo.notices.Notices;
import app.rumbo.notices.Outbox;
import app.rumbo.shared.Permissions;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionOperations;

/** The bell, a person's own notices, and the page of the mail show what there is, to those who may see it. */
@IntegrationTest
@ViewPackages(packages = {"app.rumbo.notices.ui", "app.rumbo.shell"})
@WithMockUser(
        username = "ti-de-vista",
        authorities = {Permissions.MANAGE_JOBS, "ROLE_" + Permissions.MANAGE_JOBS})
class NoticesViewTests extends SpringBrowserlessTest {

    private final String mark = UUID.randomUUID().toString();

    @Autowired
    private Notices notices;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @Test
    void theBellCountsWhatIsNewAndFallsSilentOnceItIsRead() {
        notices.readAll();
        tell();
        UI.getCurrent().navigate("avisos");

        assertThat($(Bell.class).single().getElement().getTextRecursively()).contains("1");
        var bell = $(Button.class, $(Bell.class).single()).first();
        assertThat(bell.getElement().getAttribute("aria-label")).isEqualTo("Avisos: 1 sin leer");

        notices.readAll();
        UI.getCurrent().navigate("avisos");
        assertThat($(Button.class, $(Bell.class).single()).first().getElement().getAttribute("aria-label"))
                .isEqualTo("Avisos");
    }

    @Test
    void aNoticeIsShownAsTextAndNeverDrawn() {
        tell();
        UI.getCurrent().navigate("avisos");

        var grid = $(Grid.class).single();
        var line = (Component) test(grid).getCellComponent(0, 0);
        assertThat(line.getElement().getTextRecursively()).contains("<b>" + mark + "</b>");
        assertThat(line.getElement().getOuterHTML()).doesNotContain("<b>" + mark);
    }

    @Test
    void aMailOpensWithItsHeadsAndItsTextAndWithARetryWhereItWasGivenUp() {
        transaction.executeWithoutResult(status -> outbox.put(NewMail.plain(
                mark, "maria@losaromos.example", null, "Asunto " + mark, "Hola <script>alert(1)</script>")));
        jdbc.sql("""
                        update mail set state = 'given_up', next_attempt_at = null, trouble = 'refused',
                            last_error = '550 5.1.1 no existe', attempts = 3 where dedupe_key = :key
                        """).param("key", mark).update();
        UI.getCurrent().navigate("correo");
        $(com.vaadin.flow.component.textfield.TextField.class).single().setValue(mark);

        var grid = $(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getCellText(0, 3)).isEqualTo("No entregado");
        assertThat(test(grid).getCellText(0, 5)).isEqualTo("El servidor lo rechazó");
        test((com.vaadin.flow.component.html.NativeButton) test(grid).getCellComponent(0, 2))
                .click();
        var dialog = $(Dialog.class).single();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("maria@losaromos.example", "550 5.1.1 no existe", "@localhost>", "<script>alert(1)</script>");
        assertThat(dialog.getElement().getOuterHTML()).doesNotContain("<script>");
        test($(Button.class).withText("Reintentar").single()).click();
        assertThat(jdbc.sql("select state from mail where dedupe_key = :key")
                        .param("key", mark)
                        .query(String.class)
                        .single())
                .isEqualTo("waiting");
    }

    @Test
    void withoutAMailServerThePageSaysHowToNameOne() {
        UI.getCurrent().navigate("correo");

        assertThat(shown()).contains("spring.mail.host");
    }

    @Test
    @WithMockUser(
            username = "dimao",
            authorities = {Permissions.READ_PLANS, "ROLE_" + Permissions.READ_PLANS})
    void thePageOfTheMailIsForThoseWhoKeepRumboRunning() {
        UI.getCurrent().navigate("correo");

        assertThat(shown()).contains("Esta página no es para su rol");
    }

    private void tell() {
        transaction.executeWithoutResult(status -> notices.tell(
                "ti-de-vista", new NewNotice(mark, "notices.trial.put", List.of("<b>" + mark + "</b>"), "correo")));
    }

    private static String shown() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(part -> part.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }
}
