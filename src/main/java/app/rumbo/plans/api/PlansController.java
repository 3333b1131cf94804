package app.rumbo.plans.api;

import app.rumbo.plans.Plan;
import app.rumbo.plans.PlanKind;
import app.rumbo.plans.Planning;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plans there are. */
@RestController
@RequestMapping("/api/v1/plans")
@RolesAllowed(Permissions.READ_PLANS)
class PlansController {

    private final Planning planning;

    PlansController(Planning planning) {
        this.planning = planning;
    }

    /**
     * A plan as it is named in the list.
     *
     * @param levels the names of its levels, from the top
     */
    record Listed(String code, String name, PlanKind kind, LocalDate start, LocalDate end, List<String> levels) {

        static Listed of(Plan plan) {
            return new Listed(plan.code(), plan.name(), plan.kind(), plan.starts(), plan.ends(), plan.levelNames());
        }
    }

    @GetMapping
    List<Listed> plans() {
        return planning.plans().stream().map(Listed::of).toList();
    }
}
