package app.rumbo.notices;

import app.rumbo.access.CurrentUser;
import app.rumbo.language.Language;
import app.rumbo.notices.internal.Addresses;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries out whether mail works, before anybody waits for one. */
@Service
@RolesAllowed(Permissions.MANAGE_JOBS)
public class MailTrial {

    private final Outbox outbox;
    private final NoticesSettings settings;
    private final Language language;
    private final CurrentUser user;

    MailTrial(Outbox outbox, NoticesSettings settings, Language language, CurrentUser user) {
        this.outbox = outbox;
        this.settings = settings;
        this.language = language;
        this.user = user;
    }

    /** Puts a mail that says that mail works, and who asked for it. */
    @Transactional
    public void send(String address) {
        if (!Addresses.isOne(address)) {
            throw new MailRefused.BadAddress(address);
        }
        var text = language.say("notices.trial.text", user.displayName(), settings.link("correo"));
        outbox.put(NewMail.plain(
                "trial:" + UUID.randomUUID(), address, null, language.say("notices.trial.subject"), text));
    }
}
