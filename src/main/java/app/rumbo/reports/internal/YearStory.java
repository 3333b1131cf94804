package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a yearly account tells, before it is put into words.
 *
 * @param plans in force in the year, the main one first
 * @param money null where neither revenue nor expense of the year is known
 */
record YearStory(
        KeptReport report, List<PlanStory> plans, @Nullable MoneyStory money) {

    /** The municipality's main plan. */
    PlanStory main() {
        return plans.getFirst();
    }
}
