package app.rumbo.notices;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail of the outbox and how far it has come.
 *
 * @param messageId the name it keeps on every attempt
 * @param username of the recipient, where it is a user
 * @param text what it says
 * @param formatted whether it also carries a version with looks
 * @param interrupted how often a sender died over it
 * @param nextAttemptAt when it is tried again, while it waits
 * @param serverReply by which the mail server took it
 * @param trouble the last one, if any
 * @param lastError what the server said then, in its own words
 */
public record KeptMail(
        MailId id,
        String messageId,
        String recipient,
        @Nullable String username,
        String subject,
        String text,
        boolean formatted,
        Instant createdAt,
        MailState state,
        int attempts,
        int interrupted,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable String serverReply,
        @Nullable Trouble trouble,
        @Nullable String lastError) {

    private static final Pattern KEY = Pattern.compile("(/recibo/)[A-Za-z0-9_-]{20,}");

    /** The same without the part of a link that is the key of whoever it was sent to. */
    KeptMail withoutKeys() {
        return new KeptMail(
                id,
                messageId,
                recipient,
                username,
                subject,
                KEY.matcher(text).replaceAll("$1···"),
                formatted,
                createdAt,
                state,
                attempts,
                interrupted,
                nextAttemptAt,
                sentAt,
                serverReply,
                trouble,
                lastError);
    }
}
