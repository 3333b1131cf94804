package app.rumbo.shell;

import app.rumbo.language.Language;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Gives every session its error presenter, every page the municipality's Spanish, and the browser its own messages. */
@Component
class SessionStart implements VaadinServiceInitListener {

    private final Language language;
    private final ErrorPresenter errors;

    SessionStart(Language language, ErrorPresenter errors) {
        this.language = language;
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(start -> start.getSession().setErrorHandler(errors));
        service.addUIInitListener(start -> {
            start.getUI().setLocale(language.locale());
            sayConnection(start.getUI());
        });
        service.setSystemMessagesProvider(info -> messages());
    }

    private void sayConnection(UI ui) {
        ui.getReconnectDialogConfiguration().setDialogText(language.say("shell.connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(language.say("shell.connection.gone"));
        ui.getPage()
                .executeJs(
                        "Object.assign(window.Vaadin?.connectionIndicator ?? {}, {onlineText: $0, reconnectingText: $1,"
                                + " offlineText: $2})",
                        language.say("shell.connection.back"),
                        language.say("shell.connection.lost"),
                        language.say("shell.connection.gone"));
    }

    private SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(language.say("shell.session.expired"));
        messages.setSessionExpiredMessage(language.say("shell.session.expired.hint"));
        messages.setInternalErrorCaption(language.say("shell.error.unexpected"));
        messages.setInternalErrorMessage(language.say("shell.error.reload"));
        messages.setCookiesDisabledCaption(language.say("shell.error.cookies"));
        messages.setCookiesDisabledMessage(language.say("shell.error.cookies.hint"));
        return messages;
    }
}
