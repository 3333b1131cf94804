package app.rumbo.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit asked for longer, and nobody has answered.
 *
 * @param until the day it wishes for
 * @param by the name others read of who asked
 */
public record OpenRequest(
        String plan,
        String period,
        String unitCode,
        String unitName,
        @Nullable LocalDate until,
        String reason,
        String by,
        Instant at) {}
