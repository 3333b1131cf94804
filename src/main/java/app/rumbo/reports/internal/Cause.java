package app.rumbo.reports.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One correction of the data between two issues of a report: why its figures are others.
 *
 * @param code code of the indicator, milestone, goal or account; what a row of the report is known by
 * @param name its name
 * @param what what of it was corrected, in words
 * @param before as it was known, as it is read
 * @param after as it is known, as it is read
 * @param since when it became known; null where only its absence is known
 * @param who who corrected it; empty where that is not kept
 * @param why what was said with it; empty where nothing was
 */
record Cause(
        String code,
        String name,
        String what,
        String before,
        String after,
        @Nullable Instant since,
        String who,
        String why) {}
