package app.rumbo.notices.ui;

import app.rumbo.language.Language;
import app.rumbo.notices.KeptMail;
import app.rumbo.notices.MailState;
import app.rumbo.shell.components.Facts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One mail: its heads, how far it has come, and what it says. Only the plain text is shown, never what draws itself. */
class MailDialog extends Dialog {

    private final transient KeptMail mail;
    private final transient Language language;
    private final Facts facts = new Facts();

    MailDialog(KeptMail mail, Language language, Runnable retry) {
        this.mail = mail;
        this.language = language;
        setHeaderTitle(mail.subject());
        setWidth("680px");
        facts();
        var text = new Div(mail.text());
        text.addClassName("mail-text");
        text.getElement().setAttribute("tabindex", "0");
        text.getElement().setAttribute("role", "group");
        text.getElement().setAttribute("aria-label", getTranslation("notices.mail.text"));
        add(facts, text);
        if (mail.formatted()) {
            add(new Paragraph(getTranslation("notices.mail.formatted")));
        }
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
        if (mail.state() == MailState.GIVEN_UP) {
            getFooter().add(retry(retry));
        }
    }

    private Button retry(Runnable retry) {
        var button = new Button(getTranslation("notices.mail.retry"), click -> {
            retry.run();
            close();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void facts() {
        fact("notices.mail.recipient", mail.recipient());
        fact("notices.mail.username", mail.username());
        fact("notices.mail.at", language.moment(mail.createdAt()));
        fact("notices.mail.message-id", mail.messageId());
        fact(
                "notices.mail.state",
                getTranslation("notices.mail.state." + mail.state().code()));
        fact("notices.mail.attempts", Integer.toString(mail.attempts()));
        fact("notices.mail.next", moment(mail.nextAttemptAt()));
        fact("notices.mail.sent-at", moment(mail.sentAt()));
        fact("notices.mail.reply", mail.serverReply() == null ? mail.lastError() : mail.serverReply());
        var trouble = mail.trouble();
        fact("notices.mail.trouble", trouble == null ? null : getTranslation("notices.mail.trouble." + trouble.code()));
    }

    private @Nullable String moment(@Nullable Instant at) {
        return at == null ? null : language.moment(at);
    }

    private void fact(String key, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            facts.fact(getTranslation(key), words);
        }
    }
}
