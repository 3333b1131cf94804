package app.rumbo.plans;

import app.rumbo.organization.OrgUnitId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

/** A node of a plan's tree: a line, an objective, an action (method §1). */
public class Goal {

    @Id
    private final GoalId id;

    private final PlanId planId;
    private final String code;
    private @Nullable GoalId parentId;
    private String name;
    private BigDecimal weight;
    private @Nullable OrgUnitId unitId;
    private List<UUID> coResponsible;
    private Status status;
    private @Nullable String suspensionAct;

    @Version
    @Column("row_version")
    private @Nullable Integer rowVersion;

    /** Whether it counts. */
    public enum Status {
        ACTIVE,
        /** It and what is below it enter no roll-up, by an act of the Concejo or the Alcaldía. */
        SUSPENDED
    }

    @PersistenceCreator
    Goal(
            GoalId id,
            PlanId planId,
            String code,
            @Nullable GoalId parentId,
            String name,
            BigDecimal weight,
            @Nullable OrgUnitId unitId,
            List<UUID> coResponsible,
            Status status,
            @Nullable String suspensionAct,
            @Nullable Integer rowVersion) {
        this.id = id;
        this.planId = planId;
        this.code = code;
        this.parentId = parentId;
        this.name = name;
        this.weight = weight;
        this.unitId = unitId;
        this.coResponsible = coResponsible;
        this.status = status;
        this.suspensionAct = suspensionAct;
        this.rowVersion = rowVersion;
    }

    /** A new active goal of weight 1 at the top of its plan. */
    public Goal(PlanId planId, String code, String name) {
        this(
                GoalId.random(),
                planId,
                code.strip(),
                null,
                name.strip(),
                BigDecimal.ONE,
                null,
                List.of(),
                Status.ACTIVE,
                null,
                null);
    }

    /** Its share among its siblings, which are normalised; 0 informs and does not count. */
    public void weigh(BigDecimal newWeight) {
        weightRefusal(code, newWeight).ifPresent(refusal -> {
            throw refusal;
        });
        this.weight = newWeight;
    }

    /** Why this cannot be a weight, if it cannot. */
    public static Optional<PlanRefused> weightRefusal(String code, BigDecimal weight) {
        return weight.signum() < 0 ? Optional.of(new PlanRefused.NegativeWeight(code)) : Optional.empty();
    }

    /** Puts it below another goal of the plan; constraint {@code goal_acyclic} watches over the whole tree. */
    public void moveBelow(@Nullable GoalId newParent) {
        if (id.equals(newParent)) {
            throw new PlanRefused.OwnAncestor(code);
        }
        this.parentId = newParent;
    }

    /** Says who answers for it, and who takes part. */
    public void answeredBy(@Nullable OrgUnitId unit, List<OrgUnitId> others) {
        this.unitId = unit;
        this.coResponsible = others.stream().map(OrgUnitId::value).toList();
    }

    /** Takes it and what is below it out of every figure, by the act named. */
    public void suspend(String act) {
        if (act.isBlank()) {
            throw new PlanRefused.SuspensionWithoutAct(code);
        }
        this.status = Status.SUSPENDED;
        this.suspensionAct = act.strip();
    }

    /** Lets it count again. */
    public void resume() {
        this.status = Status.ACTIVE;
        this.suspensionAct = null;
    }

    /** Its identifier. */
    public GoalId id() {
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

    /** The goal above, if any. */
    public @Nullable GoalId parent() {
        return parentId;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its weight as entered, 0 or more. */
    public BigDecimal weight() {
        return weight;
    }

    /** The unit that answers for it; null: that of the goal above. */
    public @Nullable OrgUnitId unit() {
        return unitId;
    }

    /** Units that take part; they get nothing of its score. */
    public List<OrgUnitId> coResponsible() {
        return coResponsible.stream().map(OrgUnitId::new).toList();
    }

    /** Whether it counts. */
    public Status status() {
        return status;
    }

    /** The act that suspended it, while it is suspended. */
    public @Nullable String suspensionAct() {
        return suspensionAct;
    }
}
