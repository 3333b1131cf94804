package app.rumbo.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan as it was known.
 *
 * @param kind as stored, {@code PLADECO} and the like
 * @param levels names of the depths of its tree, top first
 */
public record PlanSheet(
        UUID id, String code, String name, String kind, LocalDate starts, LocalDate ends, List<String> levels) {}
