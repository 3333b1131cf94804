package app.rumbo.reports.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan that a report speaks of, as known.
 *
 * @param approvalAct the act that approved it, where it was entered
 */
record CoveredPlan(
        String code,
        String name,
        String kind,
        LocalDate starts,
        LocalDate ends,
        @Nullable String approvalAct) {}
