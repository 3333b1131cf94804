package app.rumbo.scorecard.ui;

import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.plans.Plan;
import app.rumbo.plans.Planning;
import app.rumbo.scorecard.Basis;
import app.rumbo.shell.components.Question;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns what the address bar asks into the scorecard's question; without a plan it is the municipality's main one. */
@Component
class AskedPlan {

    private final Planning planning;
    private final MunicipalitySettings settings;
    private final Clock clock;

    AskedPlan(Planning planning, MunicipalitySettings settings, Clock clock) {
        this.planning = planning;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the address bar says. */
    Question read(QueryParameters parameters) {
        return Question.from(parameters, settings.current().zone());
    }

    /** The plan asked for, or else the main plan in force; empty where there is none at all. */
    Optional<String> code(Question question) {
        return Optional.ofNullable(question.plan())
                .or(() -> planning.plans().stream()
                        .filter(plan -> plan.status() == Plan.Status.IN_FORCE)
                        .min(Comparator.comparing(Plan::kind))
                        .map(Plan::code));
    }

    /** The scorecard's question for that plan. */
    app.rumbo.scorecard.Question of(String plan, Question question) {
        return new app.rumbo.scorecard.Question(
                plan,
                question.cutoff(),
                question.preliminary() ? Basis.PRELIMINARY : Basis.OFFICIAL,
                question.knownAt());
    }

    /** Today in the municipality. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(settings.current().zone()));
    }
}
