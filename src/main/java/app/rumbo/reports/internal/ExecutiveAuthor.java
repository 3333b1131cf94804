package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportRefused;
import app.rumbo.reports.document.ReportDocument;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The month in two pages, to the Administrador or Gerente Municipal. */
@Component
class ExecutiveAuthor implements ReportAuthor {

    private final CoveredPlans plans;
    private final PlanStories stories;
    private final MoneyStories money;
    private final ExecutiveWriter writer;

    ExecutiveAuthor(CoveredPlans plans, PlanStories stories, MoneyStories money, ExecutiveWriter writer) {
        this.plans = plans;
        this.stories = stories;
        this.money = money;
        this.writer = writer;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.EXECUTIVE_MONTHLY;
    }

    @Override
    public Set<Matter> matters() {
        return Set.of(Matter.PLANS, Matter.REVENUE, Matter.EXPENSE);
    }

    /** @throws ReportRefused.NoPlan where no plan was in force in the month */
    @Override
    @Transactional
    public ReportDocument write(KeptReport report) {
        var told = plans.inForce(report.period(), report.knownAt()).stream()
                .map(plan -> stories.briefly(plan, report.period(), report.knownAt()))
                .toList();
        if (told.isEmpty()) {
            throw new ReportRefused.NoPlan(report.period().toString());
        }
        return writer.write(report, told, money.ask(report).orElse(null));
    }
}
