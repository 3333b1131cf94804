package app.rumbo.reports.internal;

import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportRefused;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the report to the Concejo together: asks every figure as of one K, and has it put into words. */
@Component
class CouncilAuthor implements ReportAuthor {

    private final CoveredPlans plans;
    private final PlanStories stories;
    private final ReportArchive archive;
    private final MunicipalitySettings settings;
    private final ReportWriter writer;

    CouncilAuthor(
            CoveredPlans plans,
            PlanStories stories,
            ReportArchive archive,
            MunicipalitySettings settings,
            ReportWriter writer) {
        this.plans = plans;
        this.stories = stories;
        this.archive = archive;
        this.settings = settings;
        this.writer = writer;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.COUNCIL_SEMESTER;
    }

    @Override
    public Set<Matter> matters() {
        return Set.of(Matter.PLANS, Matter.EXPENSE);
    }

    /** @throws ReportRefused.NoPlan where no plan was in force in the period */
    @Override
    @Transactional
    public ReportDocument write(KeptReport report) {
        var knownAt = report.knownAt();
        var covered = plans.inForce(report.period(), knownAt);
        if (covered.isEmpty()) {
            throw new ReportRefused.NoPlan(report.period().toString());
        }
        var since = changedSince(report, knownAt);
        var told = covered.stream()
                .map(plan -> stories.tell(plan, report.period(), knownAt, since))
                .toList();
        return writer.write(report, knownAt, since, told);
    }

    /** Plan changes are told since the report before was made, so that none falls between two; else since its period ended. */
    private Instant changedSince(KeptReport report, Instant knownAt) {
        var before = Period.of(Frequency.SEMIANNUAL, report.period().start().minusDays(1));
        var ended =
                report.period().start().atStartOfDay(settings.current().zone()).toInstant();
        var since = archive.of(report.kind(), before).stream()
                .filter(kept -> kept.status().isKept())
                .map(KeptReport::knownAt)
                .findFirst()
                .orElse(ended);
        return since.isAfter(knownAt) ? ended : since;
    }
}
