package app.rumbo.indicators;

import app.rumbo.plans.PlanId;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The milestones of all plans. */
interface Milestones extends ListCrudRepository<Milestone, MilestoneId> {

    Optional<Milestone> findByPlanIdAndCode(PlanId planId, String code);
}
