package app.rumbo.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Scope;

/**
 * Warns in the browser before the session ends and, once it has ended, leads to the sign-in page and back to the same
 * address. Every exchange with the server starts the time anew; the browser's own heartbeat does not.
 */
@Tag("rumbo-session-watch")
@JsModule("./session-watch.ts")
@JsModule("./color-scheme.ts")
@SpringComponent
@Scope("prototype")
class SessionWatch extends Component {

    SessionWatch(@Value("${server.servlet.session.timeout}") Duration timeout) {
        getElement().setProperty("seconds", (double) timeout.toSeconds());
        getElement().addEventListener("remain", remain -> {});
        getElement().setProperty("title", getTranslation("shell.session.ends"));
        getElement().setProperty("hint", getTranslation("shell.session.ends.hint"));
        getElement().setProperty("stay", getTranslation("shell.session.stay"));
    }
}
