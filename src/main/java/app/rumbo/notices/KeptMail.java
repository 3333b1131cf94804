package app.rumbo.notices;

import java.time.Instant;
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
        @Nullable String lastError) {}
