package app.rumbo.reports.internal;

import app.rumbo.accounts.AccountCode;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.PeriodWords;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportRefused;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cover;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the evaluation of the budget (Peru): PIA, PIM, devengado and girado by generic and by goal, of a semester or a year. */
@Component
class EvaluationAuthor implements ReportAuthor {

    private static final String KEY = "evaluation";
    private static final AccountCode INVESTMENT = new AccountCode("2.6");

    private final SectorMoneys sectors;
    private final SectorTables tables;
    private final CoveredPlans plans;
    private final PlanMoneys moneys;
    private final BudgetTables budget;
    private final ReportWording wording;
    private final MoneyWording money;
    private final MoneyFrame frame;
    private final PeriodWords periods;

    EvaluationAuthor(
            SectorMoneys sectors,
            SectorTables tables,
            CoveredPlans plans,
            PlanMoneys moneys,
            BudgetTables budget,
            ReportWording wording,
            MoneyWording money,
            MoneyFrame frame,
            PeriodWords periods) {
        this.sectors = sectors;
        this.tables = tables;
        this.plans = plans;
        this.moneys = moneys;
        this.budget = budget;
        this.wording = wording;
        this.money = money;
        this.frame = frame;
        this.periods = periods;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.BUDGET_EVALUATION;
    }

    @Override
    public Set<Matter> matters() {
        return Set.of(Matter.REVENUE, Matter.EXPENSE);
    }

    /** @throws ReportRefused.NoRevenue where neither revenue nor expense of the year is known */
    @Override
    @Transactional
    public ReportDocument write(KeptReport report) {
        var told = sectors.of(report);
        if (told.isEmpty()) {
            throw new ReportRefused.NoRevenue(report.period().toString());
        }
        var opening = new Section("opening", "", say("opening"), opening(told), List.of());
        var labelled = new Labels(wording).label(withSections(opening, report, told));
        return new ReportDocument(
                frame.identity(report, KEY),
                frame.words(report),
                new Cover(
                        say("eyebrow"),
                        say("cover", periods.inSentence(report.period())),
                        say("subtitle", wording.format().longDay(report.cutoff())),
                        List.of(),
                        say("legal"),
                        wording.say("reports.cover.proof"),
                        frame.proof(report),
                        labelled.getFirst()),
                labelled.subList(1, labelled.size()));
    }

    private List<Block> opening(List<SectorMoney> told) {
        return List.of(new Block.Points(told.stream().map(this::point).toList()));
    }

    private String point(SectorMoney sector) {
        return say(
                "point",
                money.shownOrNone(sector.revenue().collected().ytd()),
                wording.percent(sector.revenue().execution()),
                money.shownOrNone(sector.expense().accrued()),
                wording.percent(sector.expense().execution()),
                tables.name(sector.sector()));
    }

    private List<Section> withSections(Section opening, KeptReport report, List<SectorMoney> told) {
        var sections = new ArrayList<Section>();
        sections.add(opening);
        add(sections, say("revenue.title"), List.of(tables.revenue(told)));
        add(sections, say("expense.title"), expense(told));
        for (var plan : plans.inForce(report.period(), report.knownAt())) {
            add(
                    sections,
                    say("goals.title", plan.name()),
                    budget.write(moneys.of(plan.code(), report.cutoff(), report.knownAt())));
        }
        add(
                sections,
                say("investment.title"),
                tables.lines(told, INVESTMENT, "projects.caption")
                        .map(table -> List.<Block>of(table))
                        .orElseGet(() -> List.of(new Block.Prose(say("investment.none")))));
        return sections;
    }

    private List<Block> expense(List<SectorMoney> told) {
        var blocks = new ArrayList<Block>();
        told.stream()
                .filter(sector -> !sector.lines().isEmpty())
                .map(tables::accounts)
                .forEach(blocks::add);
        return blocks.isEmpty() ? List.of(new Block.Prose(say("expense.none"))) : blocks;
    }

    private static void add(List<Section> sections, String title, List<Block> blocks) {
        var number = Integer.toString(sections.size());
        sections.add(new Section("part-" + number, number, title, blocks, List.of()));
    }

    private String say(String key, Object... arguments) {
        return wording.say("reports.evaluation." + key, arguments);
    }
}
