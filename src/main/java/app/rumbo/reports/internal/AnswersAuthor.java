package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportRefused;
import app.rumbo.reports.document.ReportDocument;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The month's report on units that did not answer, or answered late. */
@Component
class AnswersAuthor implements ReportAuthor {

    private final Answers answers;
    private final CoveredPlans plans;
    private final AnswersWriter writer;

    AnswersAuthor(Answers answers, CoveredPlans plans, AnswersWriter writer) {
        this.answers = answers;
        this.plans = plans;
        this.writer = writer;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.UNANSWERED_UNITS;
    }

    @Override
    public Set<Matter> matters() {
        return Set.of(Matter.PLANS);
    }

    /** @throws ReportRefused.NoPlan where no plan was in force in the month */
    @Override
    @Transactional
    public ReportDocument write(KeptReport report) {
        if (plans.inForce(report.period(), report.knownAt()).isEmpty()) {
            throw new ReportRefused.NoPlan(report.period().toString());
        }
        return writer.write(report, answers.tell(report));
    }
}
