package app.rumbo.plans;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the plans: which there are, and the acts that change them. Whole plans come in by the module imports. */
@Service
public class Planning {

    private final Plans plans;
    private final Goals goals;
    private final Knowledge knowledge;

    Planning(Plans plans, Goals goals, Knowledge knowledge) {
        this.plans = plans;
        this.goals = goals;
        this.knowledge = knowledge;
    }

    /** All plans, in the order first stored. */
    @RolesAllowed(Permissions.READ_PLANS)
    public List<Plan> plans() {
        return plans.findInOrder();
    }

    /** The plan of that code. */
    @RolesAllowed(Permissions.READ_PLANS)
    public Optional<Plan> plan(String code) {
        return plans.findByCode(code);
    }

    /** Takes a goal and what is below it out of every figure, by the act named. */
    @RolesAllowed(Permissions.EDIT_PLANS)
    @Transactional
    public void suspend(String planCode, String goalCode, String act) {
        knowledge.record();
        var goal = goal(planCode, goalCode);
        goal.suspend(act);
        goals.save(goal);
    }

    /** Lets a suspended goal count again. */
    @RolesAllowed(Permissions.EDIT_PLANS)
    @Transactional
    public void resume(String planCode, String goalCode) {
        knowledge.record();
        var goal = goal(planCode, goalCode);
        goal.resume();
        goals.save(goal);
    }

    private Goal goal(String planCode, String goalCode) {
        return plans.findByCode(planCode)
                .flatMap(plan -> goals.findByPlanIdAndCode(plan.id(), goalCode))
                .orElseThrow(() -> new PlanRefused.UnknownGoal(planCode, goalCode));
    }
}
