package app.rumbo.reports.internal;

import app.rumbo.indicators.Direction;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Formula;
import app.rumbo.reports.document.Signal;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.reports.document.Table.Row;
import app.rumbo.reports.document.Table.Standing;
import app.rumbo.scorecard.GoalScore;
import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.IndicatorState;
import app.rumbo.scorecard.UnitSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the goals with their scores, and the indicators against their targets. */
@Component
class ResultTables {

    private final ReportWording wording;

    ResultTables(ReportWording wording) {
        this.wording = wording;
    }

    List<Block> goals(PlanStory story) {
        var rows = story.atCutoff().goals().stream()
                .map(goal -> goal(goal).from(Sources.of(story).goal(goal.sheet().code())))
                .toList();
        if (rows.isEmpty()) {
            return List.of(new Block.Prose(wording.say("reports.progress.none")));
        }
        return List.of(
                new Table(wording.say("reports.progress.caption"), goalColumns(), rows),
                new Block.Note(wording.say("reports.progress.note")));
    }

    private Row goal(GoalScore goal) {
        var light = goal.suspended()
                ? Cell.light(Signal.NOT_DUE, wording.say("reports.signal.suspended"))
                : wording.light(goal.figures().light());
        return new Row(
                goal.level() == 1 ? Standing.GROUP : Standing.PLAIN,
                goal.level() - 1,
                List.of(
                        Cell.words(goal.sheet().code()),
                        Cell.words(goal.sheet().name()),
                        unit(goal.unit()),
                        wording.points(goal.figures().score()).strong(),
                        wording.points(goal.figures().progress()),
                        wording.points(goal.figures().planned()),
                        light));
    }

    private List<Column> goalColumns() {
        return List.of(
                new Column(wording.say("reports.column.code"), Kind.CODE, 9),
                new Column(wording.say("reports.column.name"), Kind.TEXT, 40),
                new Column(wording.say("reports.column.unit"), Kind.CODE, 12),
                new Column(wording.say("reports.column.score"), Kind.FIGURE, 10),
                new Column(wording.say("reports.column.progress"), Kind.FIGURE, 10),
                new Column(wording.say("reports.column.planned"), Kind.FIGURE, 11),
                new Column(wording.say("reports.column.signal"), Kind.SIGNAL, 16));
    }

    /** The indicators by line, in a report that has the units' names in an annex. */
    List<Block> indicators(PlanStory story) {
        return indicators(story, "reports.indicators.note");
    }

    /** The same in a report without annexes. */
    List<Block> indicatorsAlone(PlanStory story) {
        return indicators(story, "reports.indicators.note.alone");
    }

    private List<Block> indicators(PlanStory story, String note) {
        var baselines = story.atCutoff().indicators().stream()
                .anyMatch(one -> one.sheet().baseline() != null);
        var rows = new ArrayList<Row>();
        for (var line : story.lines()) {
            var within = story.atCutoff().indicators().stream()
                    .filter(indicator ->
                            indicator.place().line().id().equals(line.sheet().id()))
                    .toList();
            if (!within.isEmpty()) {
                rows.add(Row.heading(
                        ReportWording.titled(line.sheet().code(), line.sheet().name())));
                within.forEach(indicator -> rows.add(
                        indicator(indicator, baselines).from(Sources.of(story).indicator(indicator.code()))));
            }
        }
        if (rows.isEmpty()) {
            return List.of(new Block.Prose(wording.say("reports.indicators.none")));
        }
        return List.of(
                new Formulas()
                        .apply(new Table(wording.say("reports.indicators.caption"), indicatorColumns(baselines), rows)),
                new Block.Note(wording.say(note)));
    }

    private Row indicator(IndicatorScore indicator, boolean baselines) {
        var sheet = indicator.sheet();
        var measureUnit = sheet.measureUnit();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.words(sheet.code()));
        cells.add(Cell.words(sheet.name()));
        cells.add(unit(indicator.place().unit()));
        cells.add(Cell.words(measureUnit == null ? "" : measureUnit));
        if (baselines) {
            cells.add(wording.value(sheet.baseline()));
        }
        cells.add(target(indicator));
        cells.add(actual(indicator));
        cells.add(achieved(indicator, cells.size() - 1, cells.size() - 2).strong());
        cells.add(
                indicator.place().suspended()
                        ? Cell.light(Signal.NOT_DUE, wording.say("reports.signal.suspended"))
                        : wording.light(indicator));
        return Row.of(cells.toArray(Cell[]::new));
    }

    /** What was due: at least, at most, or between two values. */
    Cell target(IndicatorScore indicator) {
        var due = indicator.evaluation().due();
        var measure = indicator.sheet().measure();
        var range = measure.range();
        if (due != null && range != null) {
            return Cell.words(wording.value(range.low()).shown() + "–"
                    + wording.value(range.high()).shown());
        }
        return due != null && measure.direction() == Direction.DESCENDING ? wording.atMost(due) : wording.value(due);
    }

    /** What was reached; of what has grown old, with the month it is from. */
    Cell actual(IndicatorScore indicator) {
        var evaluation = indicator.evaluation();
        if (evaluation.state() == IndicatorState.NO_DATA) {
            return Cell.words(wording.say("reports.no-data"));
        }
        var measured = evaluation.latestMeasured();
        if (evaluation.state() == IndicatorState.STALE && measured != null) {
            return wording.value(evaluation.actual(), wording.shortMonth(measured));
        }
        return wording.value(evaluation.actual());
    }

    /**
     * The raw achievement: over 100 it shows, and counts as 100. Where more is better and nothing is taken off for the
     * baseline, it is what was reached over what was due.
     */
    Cell achieved(IndicatorScore indicator, int actual, int target) {
        if (indicator.evaluation().state() == IndicatorState.NO_DATA) {
            return Cell.words(wording.say("reports.no-data"));
        }
        @Nullable BigDecimal raw = indicator.evaluation().raw();
        var measure = indicator.sheet().measure();
        var follows =
                measure.direction() == Direction.ASCENDING && measure.range() == null && measure.baseline() == null;
        return follows && wording.points(raw) instanceof Cell.Figure figure
                ? figure.following(new Formula.Share(actual, target))
                : wording.points(raw);
    }

    /** The columns; that of the baselines only where some indicator has one. */
    private List<Column> indicatorColumns(boolean baselines) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(wording.say("reports.column.code"), Kind.CODE, 10));
        columns.add(new Column(wording.say("reports.column.indicator"), Kind.TEXT, 32));
        columns.add(new Column(wording.say("reports.column.unit"), Kind.CODE, 12));
        columns.add(new Column(wording.say("reports.column.measure"), Kind.SMALL, 10));
        if (baselines) {
            columns.add(new Column(wording.say("reports.column.baseline"), Kind.FIGURE, 10));
        }
        columns.add(new Column(wording.say("reports.column.target"), Kind.FIGURE, 10));
        columns.add(new Column(wording.say("reports.column.value"), Kind.FIGURE, 11));
        columns.add(new Column(wording.say("reports.column.score"), Kind.FIGURE, 10));
        columns.add(new Column(wording.say("reports.column.signal"), Kind.SIGNAL, 17));
        return columns;
    }

    /** A unit's code, or a dash. */
    static Cell unit(@Nullable UnitSheet unit) {
        return Cell.words(unit == null ? "–" : unit.code());
    }
}
