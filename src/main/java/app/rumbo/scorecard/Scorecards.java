package app.rumbo.scorecard;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.scorecard.internal.Evaluation;
import app.rumbo.scorecard.internal.KnownPlans;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Answers what a plan amounts to. Reports and jobs ask as the system user. */
@Service
@RolesAllowed(Permissions.READ_PLANS)
public class Scorecards {

    private final KnownPlans plans;
    private final Knowledge knowledge;
    private final MunicipalitySettings settings;
    private final Clock clock;

    Scorecards(KnownPlans plans, Knowledge knowledge, MunicipalitySettings settings, Clock clock) {
        this.plans = plans;
        this.knowledge = knowledge;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Everything a plan amounts to.
     *
     * @throws ScorecardRefused.UnknownPlan where no plan of that code was known at K
     */
    public Scorecard evaluate(Question question) {
        var asOf = asOf(question);
        return plan(question, asOf).scorecard(asOf);
    }

    private Evaluation plan(Question question, AsOf asOf) {
        return plans.find(question.plan(), asOf.basis(), asOf.knownAt())
                .orElseThrow(() -> new ScorecardRefused.UnknownPlan(question.plan()));
    }

    private AsOf asOf(Question question) {
        var cutoff = question.cutoff();
        return new AsOf(
                cutoff == null ? LocalDate.now(clock.withZone(settings.current().zone())) : cutoff,
                question.basis(),
                knowledge.resolve(question.knownAt()));
    }
}
