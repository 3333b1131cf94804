package app.rumbo.owners;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a unit's work went to another from a moment on. Whoever asks for what was known before sees it under the old name.
 *
 * @param lastDay of the old unit, where it ended with that
 * @param recordedBy name of whoever recorded it, as others read it
 */
public record Restructuring(
        String from,
        String fromName,
        String to,
        String toName,
        String reason,
        @Nullable LocalDate lastDay,
        Answered moved,
        Instant recordedAt,
        String recordedBy) {}
