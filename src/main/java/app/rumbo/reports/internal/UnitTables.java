package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.scorecard.Figures;
import app.rumbo.scorecard.UnitScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes how each directorate stands, with the units below it. */
@Component
class UnitTables {

    private final ReportWording wording;
    private final ChartFindings findings;

    UnitTables(ReportWording wording, ChartFindings findings) {
        this.wording = wording;
        this.findings = findings;
    }

    List<Block> write(KeptReport report, PlanStory story) {
        var units = directorates(story);
        if (units.isEmpty()) {
            return List.of(new Block.Prose(wording.say("reports.units.none")));
        }
        var before = story.unitsBefore();
        var blocks = new ArrayList<Block>();
        blocks.add(findings.standing(
                units.stream()
                        .map(unit -> new ChartFindings.Standing(
                                unit.unit().name(),
                                unit.unit().name(),
                                unit.unit().code(),
                                unit.figures(),
                                before.get(unit.unit().code())))
                        .toList(),
                story.atCutoff().limits(),
                report,
                wording.say("reports.units.caption")));
        blocks.add(table(story));
        blocks.add(new Block.Note(wording.say("reports.units.note")));
        return blocks;
    }

    /** The directorates that answer for anything of the plan. */
    static List<UnitScore> directorates(PlanStory story) {
        return story.atCutoff().units().stream()
                .filter(unit -> unit.unit().isDirectorate() && unit.weight().signum() > 0)
                .toList();
    }

    /** How each directorate stands. */
    Table table(PlanStory story) {
        return table(story, directorates(story));
    }

    /** How these directorates stand. */
    Table table(PlanStory story, List<UnitScore> shown) {
        var before = story.unitsBefore();
        return new Table(
                wording.say("reports.units.caption"),
                columns(before.isEmpty()),
                shown.stream()
                        .map(unit -> row(unit, before)
                                .from(Sources.of(story).unit(unit.unit().code())))
                        .toList());
    }

    private Table.Row row(UnitScore unit, Map<String, Figures> before) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.words(unit.unit().code()));
        cells.add(Cell.words(unit.unit().name()));
        cells.add(wording.points(unit.figures().score()).strong());
        if (!before.isEmpty()) {
            var then = before.get(unit.unit().code());
            cells.add(wording.signed(
                    then == null ? null : ReportWording.change(unit.figures().score(), then.score())));
        }
        cells.add(wording.light(unit.figures().light()));
        cells.add(wording.points(unit.figures().coverage()));
        cells.add(wording.count(unit.scored()));
        cells.add(wording.count(unit.late()));
        return Table.Row.of(cells.toArray(Cell[]::new));
    }

    /** The columns; a change only where there is something to compare with. */
    private List<Column> columns(boolean first) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(wording.say("reports.column.unit"), Kind.CODE, 10));
        columns.add(new Column(wording.say("reports.column.directorate"), Kind.TEXT, 38));
        columns.add(new Column(wording.say("reports.column.score"), Kind.FIGURE, 10));
        if (!first) {
            columns.add(new Column(wording.say("reports.column.change"), Kind.FIGURE, 10));
        }
        columns.add(new Column(wording.say("reports.column.signal"), Kind.SIGNAL, 17));
        columns.add(new Column(wording.say("reports.column.coverage"), Kind.FIGURE, 12));
        columns.add(new Column(wording.say("reports.column.scored"), Kind.FIGURE, 11));
        columns.add(new Column(wording.say("reports.column.late"), Kind.FIGURE, 11));
        return columns;
    }
}
