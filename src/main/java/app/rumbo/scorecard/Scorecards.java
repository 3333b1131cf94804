package app.rumbo.scorecard;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.scorecard.internal.Details;
import app.rumbo.scorecard.internal.Evaluation;
import app.rumbo.scorecard.internal.KnownPlan;
import app.rumbo.scorecard.internal.KnownPlans;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Answers what a plan amounts to. Reports and jobs ask as the system user. */
@Service
@RolesAllowed(Permissions.READ_PLANS)
public class Scorecards {

    private final KnownPlans plans;
    private final Details details;
    private final Knowledge knowledge;
    private final MunicipalitySettings settings;
    private final Clock clock;

    Scorecards(KnownPlans plans, Details details, Knowledge knowledge, MunicipalitySettings settings, Clock clock) {
        this.plans = plans;
        this.details = details;
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

    /**
     * How a plan as a whole stood on each of these days, as known at one K; the question's own cut-off does not matter.
     *
     * @throws ScorecardRefused.UnknownPlan where no plan of that code was known at K
     */
    public List<Figures> figures(Question question, List<LocalDate> days) {
        var plan = plan(question, asOf(question));
        return days.stream().map(plan::figures).toList();
    }

    /** All that the Panel shows of a plan. */
    public Board board(Question question) {
        var asOf = asOf(question);
        return plan(question, asOf).board(asOf);
    }

    /** How the scores of a plan moved in the twelve months up to the cut-off. */
    public ScoreHistory history(Question question) {
        var asOf = asOf(question);
        return plan(question, asOf).history(asOf.cutoff());
    }

    /**
     * One indicator in full.
     *
     * @throws ScorecardRefused.UnknownIndicator where the plan had none of that code at K
     */
    public IndicatorDetail indicator(Question question, String code) {
        var asOf = asOf(question);
        var plan = plan(question, asOf);
        var card = plan.scorecard(asOf);
        var indicator = card.indicators().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ScorecardRefused.UnknownIndicator(code));
        return details.of(plan, card, indicator);
    }

    /**
     * One milestone in full.
     *
     * @throws ScorecardRefused.UnknownMilestone where the plan had none of that code at K
     */
    public MilestoneDetail milestone(Question question, String code) {
        var card = evaluate(question);
        var milestone = card.milestones().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ScorecardRefused.UnknownMilestone(code));
        return details.of(card, milestone);
    }

    /** A plan's scorecard beside what it was made of, for the check list. */
    Examined examined(Question question) {
        var asOf = asOf(question);
        var plan = plan(question, asOf);
        return new Examined(plan.scorecard(asOf), plan.known());
    }

    record Examined(Scorecard card, KnownPlan known) {}

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
