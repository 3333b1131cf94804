package app.rumbo.notices.api;

import app.rumbo.notices.KeptMail;
import app.rumbo.notices.MailId;
import app.rumbo.notices.MailLog;
import app.rumbo.notices.MailLog.Filter;
import app.rumbo.notices.MailRefused;
import app.rumbo.notices.MailState;
import app.rumbo.notices.Trouble;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The outbox, for those who keep Rumbo running. */
@RestController
@RequestMapping("/api/v1/mail")
@RolesAllowed(Permissions.MANAGE_JOBS)
class MailController {

    private static final int MOST = 200;

    private final MailLog log;

    MailController(MailLog log) {
        this.log = log;
    }

    /** A mail and how far it has come; without its text. */
    record Answer(
            String id,
            String messageId,
            String recipient,
            @Nullable String username,
            String subject,
            Instant createdAt,
            String state,
            int attempts,
            int interrupted,
            @Nullable Instant nextAttemptAt,
            @Nullable Instant sentAt,
            @Nullable String serverReply,
            @Nullable String trouble,
            @Nullable String lastError) {

        static Answer of(KeptMail mail) {
            return new Answer(
                    mail.id().value().toString(),
                    mail.messageId(),
                    mail.recipient(),
                    mail.username(),
                    mail.subject(),
                    mail.createdAt(),
                    mail.state().code(),
                    mail.attempts(),
                    mail.interrupted(),
                    mail.nextAttemptAt(),
                    mail.sentAt(),
                    mail.serverReply(),
                    Optional.ofNullable(mail.trouble()).map(Trouble::code).orElse(null),
                    mail.lastError());
        }
    }

    @GetMapping
    List<Answer> mails(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        return log.page(new Filter(state(state), text), Math.max(0, offset), Math.clamp(limit, 1, MOST)).stream()
                .map(Answer::of)
                .toList();
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void retry(@PathVariable String id) {
        try {
            log.retry(new MailId(UUID.fromString(id)));
        } catch (IllegalArgumentException none) {
            throw new MailRefused.Unknown(id);
        }
    }

    private static @Nullable MailState state(String text) {
        return text.isEmpty() ? null : MailState.parse(text).orElseThrow(() -> new MailRefused.UnknownState(text));
    }
}
