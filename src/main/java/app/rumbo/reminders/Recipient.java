package app.rumbo.reminders;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is reminded.
 *
 * @param email none: they are told inside Rumbo only
 */
public record Recipient(
        String username, String displayName, @Nullable String email) {}
