package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportRefused;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks for all that a report on the budget tells: revenue as of its K, expense as of its period's accounting. */
@Component
class MoneyStories {

    private final SectorMoneys sectors;
    private final CoveredPlans plans;
    private final PlanMoneys moneys;
    private final Projects projects;
    private final LedgerMoments moments;

    MoneyStories(
            SectorMoneys sectors, CoveredPlans plans, PlanMoneys moneys, Projects projects, LedgerMoments moments) {
        this.sectors = sectors;
        this.plans = plans;
        this.moneys = moneys;
        this.projects = projects;
        this.moments = moments;
    }

    /** @throws ReportRefused.NoRevenue where neither revenue nor expense of the year is known */
    MoneyStory tell(KeptReport report) {
        return ask(report)
                .orElseThrow(() -> new ReportRefused.NoRevenue(report.period().toString()));
    }

    /** The same; nothing where neither revenue nor expense of the year is known. */
    Optional<MoneyStory> ask(KeptReport report) {
        var ledger = moments.of(report);
        var told = sectors.of(report, ledger.knownAt());
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var money = plans.inForce(report.period(), ledger.knownAt()).stream()
                .map(plan -> moneys.of(plan.code(), report.cutoff(), ledger.knownAt()))
                .toList();
        return Optional.of(new MoneyStory(
                report.cutoff(), told, money, projects.of(report.period().year(), ledger.knownAt(), money), ledger));
    }
}
