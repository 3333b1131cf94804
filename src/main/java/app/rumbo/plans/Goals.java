package app.rumbo.plans;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The goals of all plans. */
interface Goals extends ListCrudRepository<Goal, GoalId> {

    Optional<Goal> findByPlanIdAndCode(PlanId planId, String code);
}
