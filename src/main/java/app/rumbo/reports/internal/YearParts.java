package app.rumbo.reports.internal;

import app.rumbo.accounts.Sector;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.internal.YearPart.Filled;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a yearly account is made of: Chile's by the letters of its law, Peru's as memorias are made. */
@Component
class YearParts {

    private final SummaryWriter summaries;
    private final ResultTables results;
    private final MilestoneTables milestones;
    private final DeviationTables deviations;
    private final PlanTables plans;
    private final ProjectTables projects;
    private final SectorTables sectors;
    private final MoneyParts money;

    YearParts(
            SummaryWriter summaries,
            ResultTables results,
            MilestoneTables milestones,
            DeviationTables deviations,
            PlanTables plans,
            ProjectTables projects,
            SectorTables sectors,
            MoneyParts money) {
        this.summaries = summaries;
        this.results = results;
        this.milestones = milestones;
        this.deviations = deviations;
        this.plans = plans;
        this.projects = projects;
        this.sectors = sectors;
        this.money = money;
    }

    /** The letters of article 67 of Ley 18.695, in their order. */
    List<YearPart> chilean() {
        return List.of(
                new YearPart("balance", Filled.PARTLY, this::balance),
                achievements(),
                new YearPart("safety-plan", Filled.PARTLY, this::safety),
                YearPart.elsewhere("safety-council"),
                new YearPart("investments", Filled.WHOLE, this::investments),
                YearPart.elsewhere("audits"),
                YearPart.elsewhere("agreements"),
                YearPart.elsewhere("patrimony"),
                new YearPart("services", Filled.PARTLY, this::services),
                YearPart.elsewhere("staff"),
                YearPart.elsewhere("facts"),
                YearPart.elsewhere("public-space"));
    }

    /** Who the municipality is, what it reached, with what money, what stood in the way. */
    List<YearPart> peruvian() {
        return List.of(
                YearPart.elsewhere("institution"),
                achievements(),
                new YearPart("difficulties", Filled.WHOLE, this::difficulties),
                new YearPart("revenue", Filled.WHOLE, this::revenue),
                new YearPart("expense", Filled.WHOLE, this::expense),
                new YearPart("investments", Filled.WHOLE, this::investments),
                YearPart.elsewhere("statements"),
                YearPart.elsewhere("recommendations"),
                YearPart.elsewhere("participation"),
                YearPart.elsewhere("outlook"));
    }

    private List<Block> balance(YearStory story) {
        var told = story.money();
        if (told == null) {
            return List.of();
        }
        var blocks = new ArrayList<>(money.revenue(told));
        blocks.addAll(money.expense(told));
        if (MoneyParts.hasExpense(told)) {
            blocks.add(sectors.owed(
                    told.sectors().stream().filter(SectorMoney::hasExpense).toList()));
        }
        return blocks;
    }

    private List<Block> revenue(YearStory story) {
        return MoneyParts.hasRevenue(story.money()) ? money.revenue(story.money()) : List.of();
    }

    private List<Block> expense(YearStory story) {
        return MoneyParts.hasExpense(story.money()) ? money.expense(story.money()) : List.of();
    }

    private YearPart achievements() {
        return new YearPart(
                "plan",
                Filled.WHOLE,
                story -> summaries.write(story.report(), story.plans()),
                List.of(
                        new YearPart.Below("goals", story -> results.goals(story.main())),
                        new YearPart.Below("indicators", story -> results.indicatorsAlone(story.main()))));
    }

    private List<Block> difficulties(YearStory story) {
        var main = story.main();
        var late = MilestoneTables.late(main);
        var blocks = new ArrayList<>(deviations.write(main));
        if (!late.isEmpty()) {
            blocks.add(milestones.late(late, main));
        }
        return blocks;
    }

    /** Plans that are called after public safety. */
    private List<Block> safety(YearStory story) {
        var told = story.plans().stream()
                .filter(plan -> plan.plan().name().matches("(?iu).*seguridad.*"))
                .toList();
        return told.isEmpty() ? List.of() : List.of(plans.plans(told));
    }

    private List<Block> investments(YearStory story) {
        return story.money() == null || story.money().projects().isEmpty() ? List.of() : projects.write(story.money());
    }

    /** The money of schools and health care, where their accounting is known. */
    private List<Block> services(YearStory story) {
        var run = story.money() == null
                ? List.<SectorMoney>of()
                : story.money().sectors().stream()
                        .filter(each -> each.sector() == Sector.EDUCATION || each.sector() == Sector.HEALTH)
                        .toList();
        var blocks = new ArrayList<Block>();
        var income = run.stream().filter(SectorMoney::hasRevenue).toList();
        if (!income.isEmpty()) {
            blocks.add(sectors.revenue(income, SectorTables.tellsUsual(income)));
        }
        var spent = run.stream().filter(SectorMoney::hasExpense).toList();
        if (!spent.isEmpty()) {
            blocks.add(sectors.expense(spent));
        }
        return blocks;
    }
}
