package app.rumbo.indicators;

import app.rumbo.organization.OrgUnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of a milestone but its place (method §1).
 *
 * @param weight among its siblings; 0 informs and does not count
 * @param starts from when work on it is planned; null: it is planned as a step on its due day
 * @param due the day by which it is to be done
 * @param unitId who answers for it; null: the unit of the nearest goal above that has one
 * @param verification means of verification
 */
public record MilestoneSheet(
        String name,
        BigDecimal weight,
        @Nullable LocalDate starts,
        LocalDate due,
        @Nullable OrgUnitId unitId,
        @Nullable String verification) {

    /**
     * All that is wrong with it; empty where it may stand.
     *
     * @param code of the milestone, for the sentences
     */
    public List<IndicatorRefused> refusals(String code) {
        var refusals = new ArrayList<IndicatorRefused>();
        if (starts != null && starts.isAfter(due)) {
            refusals.add(new IndicatorRefused.DueBeforeStart(code));
        }
        if (weight.signum() < 0) {
            refusals.add(new IndicatorRefused.NegativeWeight(code));
        }
        return refusals;
    }
}
