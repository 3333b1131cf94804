package app.rumbo.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;

/** The bare address: leads to the first page of the reader's own menu. */
@Route("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var entries = MenuConfiguration.getMenuEntries();
        if (entries.isEmpty()) {
            event.rerouteToError(com.vaadin.flow.router.AccessDeniedException.class);
            return;
        }
        event.forwardTo(entries.getFirst().path().replaceFirst("^/", ""));
    }
}
