package app.rumbo.shell;

import app.rumbo.access.CurrentUser;
import app.rumbo.access.Role;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;

/** The bare address: a directorate comes to what it owes, control to what arrived, the others to their menu's first page. */
@Route("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver {

    private static final Map<Role, String> HOMES =
            Map.of(Role.DIRECTORATE, "pendientes", Role.CONTROL, "por-validar", Role.SECRETARY, "entregas");

    private final transient CurrentUser user;

    StartView(CurrentUser user) {
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var entries = MenuConfiguration.getMenuEntries();
        if (entries.isEmpty()) {
            event.rerouteToError(com.vaadin.flow.router.AccessDeniedException.class);
            return;
        }
        event.forwardTo(user.role().map(HOMES::get).orElseGet(() -> first(entries)));
    }

    private static String first(List<MenuEntry> entries) {
        return entries.getFirst().path().replaceFirst("^/", "");
    }
}
