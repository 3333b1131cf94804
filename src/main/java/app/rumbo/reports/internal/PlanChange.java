package app.rumbo.reports.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One difference between a plan as it was known at one moment and at a later one.
 *
 * @param since when the present state became known
 * @param by who made it so
 * @param thing {@code goal}, {@code indicator}, {@code milestone} or {@code target}
 * @param what what of it changed: {@code added}, {@code removed}, {@code name}, {@code weight}, …
 * @param code code of the thing, or of the target's indicator
 * @param name its name
 * @param before as it was, plainly written; null where it is new
 * @param after as it is; null where it is gone
 * @param detail the target's period, or the act that suspended a goal
 */
record PlanChange(
        Instant since,
        String by,
        String thing,
        String what,
        String code,
        String name,
        @Nullable String before,
        @Nullable String after,
        @Nullable String detail) {}
