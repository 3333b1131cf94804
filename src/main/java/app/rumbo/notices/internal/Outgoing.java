package app.rumbo.notices.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that one sender has claimed.
 *
 * @param claim by which this sender knows its own
 * @param dedupeKey what it is about and for whom
 * @param attempts how many there were, with this one
 */
record Outgoing(
        UUID id,
        UUID claim,
        String dedupeKey,
        int attempts,
        String messageId,
        String recipient,
        String subject,
        String text,
        @Nullable String html,
        Instant createdAt) {}
