package app.rumbo.indicators;

import app.rumbo.plans.GoalId;
import app.rumbo.plans.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;

/** Something a goal is to have done by a day (hito, method §1). */
public class Milestone {

    @Id
    private final MilestoneId id;

    private final PlanId planId;
    private final String code;
    private GoalId goalId;

    @Embedded.Empty
    private MilestoneSheet sheet;

    @Version
    @Column("row_version")
    private @Nullable Integer rowVersion;

    @PersistenceCreator
    Milestone(
            MilestoneId id,
            PlanId planId,
            String code,
            GoalId goalId,
            MilestoneSheet sheet,
            @Nullable Integer rowVersion) {
        this.id = id;
        this.planId = planId;
        this.code = code;
        this.goalId = goalId;
        this.sheet = sheet;
        this.rowVersion = rowVersion;
    }

    /** A new milestone of a goal. */
    public Milestone(PlanId planId, GoalId goalId, String code, MilestoneSheet sheet) {
        this(MilestoneId.random(), planId, code.strip(), goalId, sheet, null);
        refuse(sheet);
    }

    /** Gives it another sheet. */
    public void describe(MilestoneSheet newSheet) {
        refuse(newSheet);
        this.sheet = newSheet;
    }

    /** Makes it a milestone of another goal of the same plan. */
    public void moveTo(GoalId goal) {
        this.goalId = goal;
    }

    /** Its identifier. */
    public MilestoneId id() {
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

    /** The goal it belongs to. */
    public GoalId goal() {
        return goalId;
    }

    /** All that is said of it. */
    public MilestoneSheet sheet() {
        return sheet;
    }

    private void refuse(MilestoneSheet proposed) {
        for (var refusal : proposed.refusals(code)) {
            throw refusal;
        }
    }
}
