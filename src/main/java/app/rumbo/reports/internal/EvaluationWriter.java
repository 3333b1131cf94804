package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the evaluation of the budget into words: PIA, PIM, devengado and girado by rubro, generic, goal and investment. */
@Component
class EvaluationWriter {

    private static final String KEY = "evaluation";

    private final SectorTables tables;
    private final ProjectTables projects;
    private final MoneyOpening opening;
    private final BudgetTables budget;
    private final ReportWording wording;
    private final MoneyFrame frame;

    EvaluationWriter(
            SectorTables tables,
            ProjectTables projects,
            MoneyOpening opening,
            BudgetTables budget,
            ReportWording wording,
            MoneyFrame frame) {
        this.tables = tables;
        this.projects = projects;
        this.opening = opening;
        this.budget = budget;
        this.wording = wording;
        this.frame = frame;
    }

    ReportDocument write(KeptReport report, MoneyStory story) {
        return frame.document(
                report, KEY, opening.face(report, story, KEY), opening.write(story, KEY, List.of()), sections(story));
    }

    private List<Section> sections(MoneyStory story) {
        var sections = new ArrayList<Section>();
        add(sections, "revenue", say("revenue.title"), revenue(story));
        add(sections, "expense", say("expense.title"), expense(story));
        for (var plan : story.plans()) {
            add(sections, "goals", say("goals.title", plan.sheet().card().plan().name()), budget.write(plan));
        }
        add(sections, "investment", say("investment.title"), projects.write(story));
        add(sections, "balance", say("balance.title"), balance(story));
        sections.set(0, sections.getFirst().onNewPage());
        return sections;
    }

    private List<Block> revenue(MoneyStory story) {
        var blocks = new ArrayList<Block>();
        blocks.add(tables.revenue(story.sectors()));
        blocks.add(new Block.Note(say("revenue.note")));
        story.sectors().forEach(sector -> blocks.addAll(tables.income(sector)));
        return blocks;
    }

    private List<Block> expense(MoneyStory story) {
        var spending = story.sectors().stream()
                .filter(sector -> !sector.lines().isEmpty())
                .toList();
        if (spending.isEmpty()) {
            return List.of(new Block.Prose(say("expense.none")));
        }
        var blocks = new ArrayList<Block>();
        if (spending.size() > 1) {
            blocks.add(tables.expense(spending));
        }
        spending.forEach(sector -> blocks.add(tables.accounts(sector)));
        blocks.add(new Block.Note(say("expense.note")));
        return blocks;
    }

    private List<Block> balance(MoneyStory story) {
        return List.of(
                tables.deficits(story.sectors()),
                tables.funding(story.sectors()),
                tables.owed(story.sectors()),
                new Block.Note(say("balance.note")));
    }

    private static void add(List<Section> sections, String key, String title, List<Block> blocks) {
        var number = Integer.toString(sections.size() + 1);
        sections.add(new Section(key, number, title, blocks, List.of()));
    }

    private String say(String key, Object... arguments) {
        return wording.say("reports.evaluation." + key, arguments);
    }
}
