package app.rumbo.reports.internal;

import app.rumbo.accounts.AccountCode;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Puts Control's quarterly report into words, part by part as such reports are made. What Rumbo has no data of keeps its
 * place and says so.
 */
@Component
class ControlWriter {

    private static final String KEY = "control";
    private static final AccountCode COMMON_FUND = new AccountCode("215-24-03-090");

    private final SectorTables tables;
    private final ProjectTables projects;
    private final MoneyOpening opening;
    private final BudgetTables budget;
    private final ReportWording wording;
    private final MoneyFrame frame;

    ControlWriter(
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
        var whole = new Section(KEY, "1", say("whole"), true, List.of(), parts(story));
        return frame.document(
                report,
                KEY,
                opening.face(report, story, KEY),
                opening.write(story, KEY, List.of(say("watch.missing"))),
                List.of(whole));
    }

    private List<Section> parts(MoneyStory story) {
        var parts = new ArrayList<Section>();
        parts.add(new Section("execution", "1.1", say("execution.title"), execution(story), plans(story)));
        add(parts, "pensions", List.of(new Block.Prose(say("pensions.missing"))));
        add(parts, "teachers", List.of(new Block.Prose(say("teachers.missing"))));
        add(parts, "common-fund", commonFund(story));
        add(parts, "deficits", deficits(story));
        add(parts, "liabilities", liabilities(story));
        add(parts, "projects", projects.write(story));
        return parts;
    }

    private void add(List<Section> parts, String key, List<Block> blocks) {
        parts.add(new Section(key, "1." + (parts.size() + 1), say(key + ".title"), blocks, List.of()));
    }

    private List<Block> execution(MoneyStory story) {
        var blocks = new ArrayList<Block>();
        blocks.add(tables.revenue(story.sectors()));
        blocks.add(tables.expense(story.sectors()));
        blocks.add(new Block.Note(say("execution.note")));
        story.sectors().forEach(sector -> blocks.addAll(tables.details(sector)));
        return blocks;
    }

    /** Each plan's money, and apart from it where it contradicts progress: their columns need other widths in a workbook. */
    private List<Section> plans(MoneyStory story) {
        var parts = new ArrayList<Section>();
        for (var plan : story.plans()) {
            var name = plan.sheet().card().plan().name();
            below(parts, "plan-money", say("plan", name), budget.execution(plan));
            if (!plan.sheet().amounts().isNone()) {
                below(parts, "contradictions", say("contradictions.title", name), budget.contradictions(plan));
            }
        }
        return parts;
    }

    private static void below(List<Section> parts, String key, String title, List<Block> blocks) {
        parts.add(new Section(key, "1.1." + (parts.size() + 1), title, blocks, List.of()));
    }

    private List<Block> commonFund(MoneyStory story) {
        return tables.lines(story.sectors(), COMMON_FUND, "common-fund.caption")
                .map(table -> List.<Block>of(table, new Block.Note(say("common-fund.note"))))
                .orElseGet(() -> List.of(new Block.Prose(say("common-fund.missing"))));
    }

    private List<Block> deficits(MoneyStory story) {
        var warned = story.inDeficit();
        return List.of(
                new Block.Prose(
                        warned.isEmpty()
                                ? say("deficits.none")
                                : say(
                                        "deficits",
                                        wording.and(warned.stream()
                                                .map(each -> tables.name(each.sector()))
                                                .toList()))),
                tables.deficits(story.sectors()),
                tables.funding(story.sectors()),
                new Block.Note(say("deficits.note")));
    }

    private List<Block> liabilities(MoneyStory story) {
        return List.of(
                new Block.Prose(say("liabilities.missing")),
                new Block.Prose(say("liabilities.owed")),
                tables.owed(story.sectors()));
    }

    private String say(String key, Object... arguments) {
        return wording.say("reports.control." + key, arguments);
    }
}
