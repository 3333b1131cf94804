package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.scorecard.MilestoneScore;
import app.rumbo.scorecard.MilestoneState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the milestones that are late, and those that fall due in the semester after. */
@Component
class MilestoneTables {

    private final ReportWording wording;

    MilestoneTables(ReportWording wording) {
        this.wording = wording;
    }

    List<Block> write(KeptReport report, PlanStory story) {
        if (story.atCutoff().milestones().isEmpty()) {
            return List.of(new Block.Prose(wording.say("reports.milestones.none")));
        }
        var late = late(story);
        var next = next(report, story);
        var done = story.atCutoff().milestones().stream()
                .filter(milestone -> milestone.evaluation().state() == MilestoneState.DONE)
                .count();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(wording.say(
                "reports.milestones.prose", story.atCutoff().milestones().size(), done, late.size(), next.size())));
        if (!late.isEmpty()) {
            blocks.add(late(late, story));
        }
        if (!next.isEmpty()) {
            blocks.add(new Table(wording.say("reports.milestones.next"), columns(false), rows(next, false, story)));
        }
        return blocks;
    }

    /** So many of the late ones, the longest due first. */
    Table late(List<MilestoneScore> shown, PlanStory story) {
        return new Table(wording.say("reports.milestones.late"), columns(true), rows(shown, true, story));
    }

    /** The late ones, the longest due first. */
    static List<MilestoneScore> late(PlanStory story) {
        return story.atCutoff().milestones().stream()
                .filter(MilestoneScore::isLate)
                .sorted(Comparator.comparing(
                                (MilestoneScore milestone) -> milestone.sheet().due())
                        .thenComparing(MilestoneScore::code))
                .toList();
    }

    private static List<MilestoneScore> next(KeptReport report, PlanStory story) {
        var cutoff = report.cutoff();
        var horizon = report.period().next().end();
        return story.atCutoff().milestones().stream()
                .filter(milestone -> !milestone.place().suspended()
                        && milestone.evaluation().state() != MilestoneState.DONE
                        && milestone.sheet().due().isAfter(cutoff)
                        && !milestone.sheet().due().isAfter(horizon))
                .sorted(Comparator.comparing(
                                (MilestoneScore milestone) -> milestone.sheet().due())
                        .thenComparing(MilestoneScore::code))
                .toList();
    }

    /** The columns; how late they are only stands where they are. */
    private List<Column> columns(boolean late) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(wording.say("reports.column.code"), Kind.CODE, 10));
        columns.add(new Column(wording.say("reports.column.milestone"), Kind.TEXT, 36));
        columns.add(new Column(wording.say("reports.column.unit"), Kind.CODE, 12));
        columns.add(new Column(wording.say("reports.column.due"), Kind.SMALL, 13));
        columns.add(new Column(wording.say("reports.column.progress"), Kind.FIGURE, 10));
        if (late) {
            columns.add(new Column(wording.say("reports.column.days-late"), Kind.FIGURE, 10));
        }
        columns.add(new Column(wording.say("reports.column.state"), Kind.SIGNAL, 17));
        return columns;
    }

    private List<Table.Row> rows(List<MilestoneScore> milestones, boolean late, PlanStory story) {
        var sources = Sources.of(story);
        return milestones.stream()
                .map(milestone -> row(milestone, late).from(sources.milestone(milestone.code())))
                .toList();
    }

    private Table.Row row(MilestoneScore milestone, boolean late) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.words(milestone.code()));
        cells.add(Cell.words(milestone.name()));
        cells.add(ResultTables.unit(milestone.place().unit()));
        cells.add(Cell.words(wording.format().day(milestone.sheet().due())));
        cells.add(wording.points(milestone.evaluation().actual()));
        if (late) {
            cells.add(wording.count(milestone.evaluation().daysLate()));
        }
        cells.add(wording.light(milestone));
        return Table.Row.of(cells.toArray(Cell[]::new));
    }
}
