package app.rumbo.scorecard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it was known.
 *
 * @param kind {@code DIRECTORATE}, {@code DEPARTMENT} or {@code OFFICE}
 * @param parent the unit above, null at the top
 */
public record UnitSheet(
        UUID id,
        String code,
        String name,
        String kind,
        @Nullable UUID parent) {

    /** Whether it is a Dirección or Gerencia. */
    public boolean isDirectorate() {
        return kind.equals("DIRECTORATE");
    }
}
