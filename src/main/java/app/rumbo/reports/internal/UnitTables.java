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
        var units = story.now().units().stream()
                .filter(unit -> unit.unit().isDirectorate() && unit.weight().signum() > 0)
                .toList();
        if (units.isEmpty()) {
            return List.of(new Block.Prose(wording.say("reports.units.none")));
        }
        var before = story.unitsBefore();
        var blocks = new ArrayList<Block>();
        blocks.add(findings.standing(
                units.stream()
                        .map(unit -> new ChartFindings.Standing(
                                unit.unit().name(),
                                unit.figures(),
                                before.get(unit.unit().code())))
                        .toList(),
                story.now().limits(),
                report.cutoff(),
                report.period().start().minusDays(1),
                wording.say("reports.units.caption")));
        blocks.add(new Table(
                wording.say("reports.units.caption"),
                columns(),
                units.stream().map(unit -> row(unit, before)).toList()));
        return blocks;
    }

    private Table.Row row(UnitScore unit, Map<String, Figures> before) {
        var then = before.get(unit.unit().code());
        return Table.Row.of(
                Cell.words(unit.unit().name()),
                wording.points(unit.figures().score()).strong(),
                wording.signed(
                        then == null
                                ? null
                                : ReportWording.change(unit.figures().score(), then.score())),
                wording.light(unit.figures().light()),
                wording.points(unit.figures().coverage()),
                wording.count(unit.scored()),
                wording.count(unit.late()));
    }

    private List<Column> columns() {
        return List.of(
                new Column(wording.say("reports.column.directorate"), Kind.TEXT, 38),
                new Column(wording.say("reports.column.score"), Kind.FIGURE, 10),
                new Column(wording.say("reports.column.change"), Kind.FIGURE, 10),
                new Column(wording.say("reports.column.signal"), Kind.SIGNAL, 17),
                new Column(wording.say("reports.column.coverage"), Kind.FIGURE, 12),
                new Column(wording.say("reports.column.scored"), Kind.FIGURE, 11),
                new Column(wording.say("reports.column.late"), Kind.FIGURE, 11));
    }
}
