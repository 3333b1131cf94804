package app.rumbo.notices.ui;

import app.rumbo.language.Language;
import app.rumbo.notices.Notices;
import app.rumbo.shell.components.BarTool;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** Puts the bell into the bar of whoever is signed in. */
@org.springframework.stereotype.Component
class BellTool implements BarTool {

    private final Notices notices;
    private final Language language;
    private final AuthenticationContext authentication;

    BellTool(Notices notices, Language language, AuthenticationContext authentication) {
        this.notices = notices;
        this.language = language;
        this.authentication = authentication;
    }

    @Override
    public Component component() {
        return authentication.isAuthenticated() ? new Bell(notices, language) : new Span();
    }
}
