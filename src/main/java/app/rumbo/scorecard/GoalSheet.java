package app.rumbo.scorecard;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it was known.
 *
 * @param parent the goal above, null at the top
 * @param weight as entered, 0 or more
 * @param unit its own responsible unit, null where it has none of its own
 * @param suspended whether the goal itself is suspended
 */
public record GoalSheet(
        UUID id,
        String code,
        String name,
        @Nullable UUID parent,
        BigDecimal weight,
        @Nullable UUID unit,
        boolean suspended) {}
