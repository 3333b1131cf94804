package app.rumbo.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as it was known.
 *
 * @param goal the goal it belongs to
 * @param weight as entered, 0 or more
 * @param starts null for a step at its due day
 * @param unit its own responsible unit, null where it has none of its own
 */
public record MilestoneSheet(
        UUID id,
        UUID goal,
        String code,
        String name,
        BigDecimal weight,
        @Nullable LocalDate starts,
        LocalDate due,
        @Nullable UUID unit)
        implements ItemSheet {}
