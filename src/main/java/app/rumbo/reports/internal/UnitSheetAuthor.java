package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportRefused;
import app.rumbo.reports.document.ReportDocument;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A page to each directorate. */
@Component
class UnitSheetAuthor implements ReportAuthor {

    private final CoveredPlans plans;
    private final PlanStories stories;
    private final UnitSheetWriter writer;

    UnitSheetAuthor(CoveredPlans plans, PlanStories stories, UnitSheetWriter writer) {
        this.plans = plans;
        this.stories = stories;
        this.writer = writer;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.UNIT_SHEET;
    }

    @Override
    public Set<Matter> matters() {
        return Set.of(Matter.PLANS);
    }

    /** @throws ReportRefused.NoPlan where no plan was in force in the period */
    @Override
    @Transactional
    public ReportDocument write(KeptReport report) {
        var told = plans.inForce(report.period(), report.knownAt()).stream()
                .map(plan -> stories.briefly(plan, report.period(), report.knownAt()))
                .toList();
        if (told.isEmpty()) {
            throw new ReportRefused.NoPlan(report.period().toString());
        }
        return writer.write(report, told);
    }
}
