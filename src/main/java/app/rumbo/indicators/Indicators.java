package app.rumbo.indicators;

import app.rumbo.plans.PlanId;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The indicators of all plans. */
interface Indicators extends ListCrudRepository<Indicator, IndicatorId> {

    Optional<Indicator> findByPlanIdAndCode(PlanId planId, String code);
}
