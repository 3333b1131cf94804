package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportRefused;
import app.rumbo.reports.document.ReportDocument;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The evaluation of the budget, of a semester or a year (Peru). */
@Component
class EvaluationAuthor implements ReportAuthor {

    private final MoneyStories stories;
    private final EvaluationWriter writer;

    EvaluationAuthor(MoneyStories stories, EvaluationWriter writer) {
        this.stories = stories;
        this.writer = writer;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.BUDGET_EVALUATION;
    }

    @Override
    public Set<Matter> matters() {
        return Set.of(Matter.PLANS, Matter.REVENUE, Matter.OTHER_SECTORS, Matter.EXPENSE);
    }

    /** @throws ReportRefused.NoRevenue where neither revenue nor expense of the year is known */
    @Override
    @Transactional
    public ReportDocument write(KeptReport report) {
        return writer.write(report, stories.tell(report));
    }
}
