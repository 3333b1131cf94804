package app.rumbo.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One milestone in full.
 *
 * @param path the goals above it, from the top
 * @param verification means of verification
 * @param reports in the order of time
 */
public record MilestoneDetail(
        AsOf asOf,
        PlanSheet plan,
        Limits limits,
        MilestoneScore milestone,
        List<GoalScore> path,
        @Nullable String verification,
        List<DayReport> reports) {

    /**
     * What was reported of one day.
     *
     * @param counted the version that counts; null where none does
     * @param versions all that were said by K, drafts excepted, the latest first
     */
    public record DayReport(LocalDate day, @Nullable Entry counted, List<Entry> versions) {}
}
