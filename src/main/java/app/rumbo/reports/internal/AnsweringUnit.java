package app.rumbo.reports.internal;

import org.jspecify.annotations.Nullable;

/**
 * A unit that was to answer, with who acts for it.
 *
 * @param acting name of the person; null where there is nobody
 * @param post {@code TITULAR}, {@code SUBROGANT}, {@code ABOVE} for who acts for the unit above, {@code ADMINISTRATOR}
 */
record AnsweringUnit(
        String code,
        String name,
        @Nullable String acting,
        @Nullable String post) {}
