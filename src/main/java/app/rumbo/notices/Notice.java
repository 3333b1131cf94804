package app.rumbo.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its reader sees it.
 *
 * @param text in the municipality's words
 * @param link where to act on it, a path inside Rumbo; may be empty
 * @param readAt when they read it; none while it is new
 */
public record Notice(
        NoticeId id,
        String text,
        String link,
        Instant createdAt,
        @Nullable Instant readAt) {

    /** Whether it was not read yet. */
    public boolean isNew() {
        return readAt == null;
    }
}
