package app.rumbo.indicators;

import app.rumbo.plans.GoalId;
import app.rumbo.plans.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;

/** What is measured of a goal, with its whole sheet (method §1). */
public class Indicator {

    @Id
    private final IndicatorId id;

    private final PlanId planId;
    private final String code;
    private GoalId goalId;

    @Embedded.Empty
    private IndicatorSheet sheet;

    @Version
    @Column("row_version")
    private @Nullable Integer rowVersion;

    @PersistenceCreator
    Indicator(
            IndicatorId id,
            PlanId planId,
            String code,
            GoalId goalId,
            IndicatorSheet sheet,
            @Nullable Integer rowVersion) {
        this.id = id;
        this.planId = planId;
        this.code = code;
        this.goalId = goalId;
        this.sheet = sheet;
        this.rowVersion = rowVersion;
    }

    /** A new indicator of a goal. */
    public Indicator(PlanId planId, GoalId goalId, String code, IndicatorSheet sheet) {
        this(IndicatorId.random(), planId, code.strip(), goalId, sheet, null);
        refuse(sheet);
    }

    /**
     * Gives it another sheet.
     *
     * @param hasEntries whether targets or measurements exist: then the frequency stays
     */
    public void describe(IndicatorSheet newSheet, boolean hasEntries) {
        refuse(newSheet);
        if (hasEntries && newSheet.frequency() != sheet.frequency()) {
            throw new IndicatorRefused.FrequencyFixed(code);
        }
        this.sheet = newSheet;
    }

    /** Makes it an indicator of another goal of the same plan. */
    public void moveTo(GoalId goal) {
        this.goalId = goal;
    }

    /** Its identifier. */
    public IndicatorId id() {
        return id;
    }

    /** The plan it belongs to. */
    public PlanId plan() {
        return planId;
    }

    /** Its code, unique in the plan. */
    public String code() {
        return code;
    }

    /** The goal it measures. */
    public GoalId goal() {
        return goalId;
    }

    /** All that is said of it. */
    public IndicatorSheet sheet() {
        return sheet;
    }

    private void refuse(IndicatorSheet proposed) {
        for (var refusal : proposed.refusals(code)) {
            throw refusal;
        }
    }
}
