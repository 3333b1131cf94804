package app.rumbo.shell;

import app.rumbo.language.Language;
import app.rumbo.shared.DomainException;
import app.rumbo.shell.components.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The one place where what went wrong becomes a sentence: a refusal says its rule, a lost race says so, anything else
 * gets an incident code that stands in the log too.
 */
@Component
class ErrorPresenter implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPresenter.class);

    private final transient Language language;

    ErrorPresenter(Language language) {
        this.language = language;
    }

    @Override
    public void error(ErrorEvent event) {
        var sentence = sentence(event.getThrowable());
        if (UI.getCurrent() != null) {
            Notices.error(sentence);
        }
    }

    /** What the reader is told about it. */
    String sentence(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case DomainException refusal -> {
                    LOG.info("Refused: {}", refusal.key());
                    return language.say(refusal.key(), refusal.arguments().toArray());
                }
                case OptimisticLockingFailureException race -> {
                    return language.say("shell.error.changed-meanwhile");
                }
                case AccessDeniedException denied -> {
                    return language.say("shell.error.no-right");
                }
                default -> {}
            }
        }
        return unexpected(thrown);
    }

    private String unexpected(Throwable thrown) {
        var incident = Incident.newCode();
        LOG.error("Incident {}", incident, thrown);
        return language.say("shell.error.incident", incident);
    }
}
