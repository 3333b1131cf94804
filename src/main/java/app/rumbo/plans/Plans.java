package app.rumbo.plans;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All plans of the municipality. */
interface Plans extends ListCrudRepository<Plan, PlanId> {

    Optional<Plan> findByCode(String code);

    @Query("select * from plan order by position")
    List<Plan> findInOrder();
}
