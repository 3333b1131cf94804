package app.rumbo.reports.internal;

import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportRefused;
import app.rumbo.reports.document.ReportDocument;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** Writes one country's yearly account. */
class YearAuthor implements ReportAuthor {

    private final ReportKind kind;
    private final CoveredPlans plans;
    private final PlanStories stories;
    private final MoneyStories money;
    private final YearWriter writer;
    private final MunicipalitySettings settings;

    YearAuthor(
            ReportKind kind,
            CoveredPlans plans,
            PlanStories stories,
            MoneyStories money,
            YearWriter writer,
            MunicipalitySettings settings) {
        this.kind = kind;
        this.plans = plans;
        this.stories = stories;
        this.money = money;
        this.writer = writer;
        this.settings = settings;
    }

    @Override
    public ReportKind kind() {
        return kind;
    }

    @Override
    public Set<Matter> matters() {
        return Set.of(Matter.PLANS, Matter.REVENUE, Matter.OTHER_SECTORS, Matter.EXPENSE);
    }

    @Override
    public ReportDocument settle(ReportDocument arranged) {
        return writer.counted(arranged);
    }

    /** @throws ReportRefused.NoPlan where no plan was in force in the year */
    @Override
    @Transactional
    public ReportDocument write(KeptReport report) {
        var begins = report.period().start().atStartOfDay(settings.current().zone());
        var told = plans.inForce(report.period(), report.knownAt()).stream()
                .map(plan -> stories.tell(plan, report.period(), report.knownAt(), begins.toInstant()))
                .toList();
        if (told.isEmpty()) {
            throw new ReportRefused.NoPlan(report.period().toString());
        }
        return writer.write(new YearStory(report, told, money.ask(report).orElse(null)));
    }
}
