package app.rumbo.shell;

import app.rumbo.access.CurrentUser;
import app.rumbo.access.Role;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;

/** The bare address: leads a directorate to what it owes, everybody else to the first page of their own menu. */
@Route("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver {

    private static final String DIRECTORATES = "pendientes";

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
        if (user.role().filter(role -> role == Role.DIRECTORATE).isPresent()) {
            event.forwardTo(DIRECTORATES);
            return;
        }
        event.forwardTo(entries.getFirst().path().replaceFirst("^/", ""));
    }
}
