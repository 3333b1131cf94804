package app.rumbo.budget.ui;

import app.rumbo.access.CurrentUser;
import app.rumbo.access.Role;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.organization.OrgUnit;
import app.rumbo.organization.Organization;
import app.rumbo.plans.Plan;
import app.rumbo.plans.Planning;
import app.rumbo.shared.Permissions;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who reads the board, and what they see where its address says nothing. */
@Component
class BudgetReader {

    private final Planning planning;
    private final Organization organization;
    private final MunicipalitySettings settings;
    private final CurrentUser user;
    private final Clock clock;

    BudgetReader(
            Planning planning,
            Organization organization,
            MunicipalitySettings settings,
            CurrentUser user,
            Clock clock) {
        this.planning = planning;
        this.organization = organization;
        this.settings = settings;
        this.user = user;
        this.clock = clock;
    }

    /** What the address bar asks. */
    BudgetPlace read(QueryParameters parameters) {
        return BudgetPlace.from(parameters, settings.current().zone());
    }

    /** The plans that are not closed, in their order. */
    List<Plan> plans() {
        return planning.plans().stream()
                .filter(plan -> plan.status() != Plan.Status.CLOSED)
                .toList();
    }

    /** The plan asked for, or else the main plan in force; empty where there is none at all. */
    Optional<String> plan(BudgetPlace place) {
        return Optional.ofNullable(place.question().plan())
                .or(() -> planning.plans().stream()
                        .filter(plan -> plan.status() == Plan.Status.IN_FORCE)
                        .min(Comparator.comparing(Plan::kind))
                        .map(Plan::code));
    }

    /** The unit of a directorate's reader, which they see first. */
    Optional<String> ownUnit() {
        return user.role()
                .filter(role -> role == Role.DIRECTORATE)
                .flatMap(_ -> user.unitId())
                .flatMap(id -> organization.units().stream()
                        .filter(unit -> unit.id().equals(id))
                        .findFirst()
                        .map(OrgUnit::code));
    }

    /** Whether they keep the plans: they ask, assign and amend. */
    boolean keepsPlans() {
        return user.may(Permissions.EDIT_PLANS);
    }

    /** Today in the municipality. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    /** Where its days begin and end. */
    ZoneId zone() {
        return settings.current().zone();
    }
}
