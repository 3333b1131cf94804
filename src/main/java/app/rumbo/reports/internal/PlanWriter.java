package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Section;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes what a report says of one plan, part by part. */
@Component
class PlanWriter {

    private final ReportWording wording;
    private final ResultTables results;
    private final MilestoneTables milestones;
    private final UnitTables units;
    private final DeviationTables deviations;
    private final ChangeTables changes;
    private final BudgetTables budget;

    PlanWriter(
            ReportWording wording,
            ResultTables results,
            MilestoneTables milestones,
            UnitTables units,
            DeviationTables deviations,
            ChangeTables changes,
            BudgetTables budget) {
        this.wording = wording;
        this.results = results;
        this.milestones = milestones;
        this.units = units;
        this.deviations = deviations;
        this.changes = changes;
        this.budget = budget;
    }

    /** The plan's parts, numbered from {@code first} behind the prefix. */
    List<Section> parts(KeptReport report, Instant changedSince, PlanStory story, String prefix, int first) {
        var parts = new ArrayList<Section>();
        add(parts, prefix, first, "progress", progress(story), results.goals(story));
        add(parts, prefix, first, "indicators", wording.say("reports.indicators.title"), results.indicators(story));
        add(
                parts,
                prefix,
                first,
                "milestones",
                wording.say("reports.milestones.title"),
                milestones.write(report, story));
        add(parts, prefix, first, "units", wording.say("reports.units.title"), units.write(report, story));
        add(parts, prefix, first, "deviations", wording.say("reports.deviations.title"), deviations.write(story));
        add(parts, prefix, first, "changes", wording.say("reports.changes.title"), changes.write(story, changedSince));
        add(parts, prefix, first, "budget", wording.say("reports.budget.title"), budget.chapter(story.money()));
        add(
                parts,
                prefix,
                first,
                "investment",
                wording.say("reports.budget.investments.title"),
                budget.investments(story.money()));
        return parts;
    }

    private String progress(PlanStory story) {
        var levels = story.atCutoff().plan().levels().stream().limit(2).map(wording::inSentence);
        return wording.say("reports.progress.title", wording.and(levels.toList()));
    }

    private static void add(
            List<Section> parts, String prefix, int first, String key, String title, List<Block> blocks) {
        parts.add(new Section(key, prefix + (first + parts.size()), title, blocks, List.of()));
    }
}
