package app.rumbo.trail;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which links are asked for; what is null or empty does not narrow.
 *
 * @param from first day, by the municipality's clock
 * @param to last day
 * @param actor username of who did it
 * @param kind kind of thing
 * @param text part of the thing's name
 */
public record TrailFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String actor,
        @Nullable String kind,
        @Nullable String text) {

    /** Everything. */
    public static final TrailFilter ALL = new TrailFilter(null, null, null, null, null);
}
