package app.rumbo.reports.internal;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.reports.document.Table.Row;
import app.rumbo.reports.internal.DirectorateStory.Told;
import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.MilestoneScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes one directorate's page: how it stands, its indicators and milestones, and what it wrote of them. */
@Component
class DirectorateTables {

    /** What goes on one page. */
    private static final int MOST_INDICATORS = 8;

    private static final int MOST_MILESTONES = 6;
    private static final int LONGEST = 140;

    private final ReportWording wording;
    private final ResultTables results;

    DirectorateTables(ReportWording wording, ResultTables results) {
        this.wording = wording;
        this.results = results;
    }

    /** How it stands in each plan. */
    Table standing(DirectorateStory directorate) {
        return new Table(
                say("standing"),
                List.of(
                        new Column(wording.say("reports.column.plan"), Kind.TEXT, 40),
                        figure("score"),
                        figure("change"),
                        new Column(wording.say("reports.column.signal"), Kind.SIGNAL, 16),
                        figure("due-periods"),
                        figure("measured-periods"),
                        figure("late")),
                directorate.plans().stream()
                        .map(story -> standing(directorate, story))
                        .toList());
    }

    private Row standing(DirectorateStory directorate, PlanStory story) {
        var unit = directorate.score(story);
        var then = story.unitsBefore().get(unit.unit().code());
        var figures = unit.figures();
        return Row.of(
                Cell.words(story.plan().name()),
                wording.points(figures.score()).strong(),
                wording.signed(then == null ? null : ReportWording.change(figures.score(), then.score())),
                wording.light(figures.light()),
                wording.count(figures.duePeriods()),
                wording.count(figures.measuredPeriods()),
                wording.count(unit.late()));
    }

    List<Block> indicators(DirectorateStory directorate) {
        var all = directorate.indicators();
        if (all.isEmpty()) {
            return List.of(new Block.Prose(say("indicators.none")));
        }
        var shown = all.subList(0, Math.min(MOST_INDICATORS, all.size()));
        var columns = List.of(
                new Column(wording.say("reports.column.code"), Kind.CODE, 10),
                new Column(wording.say("reports.column.indicator"), Kind.TEXT, 30),
                figure("target"),
                figure("value"),
                figure("score"),
                new Column(wording.say("reports.column.signal"), Kind.SIGNAL, 16),
                new Column(say("said"), Kind.SMALL, 34));
        return told(
                new Table(
                        say("indicators.caption"),
                        columns,
                        shown.stream().map(this::indicator).toList()),
                all.size(),
                shown.size());
    }

    private Row indicator(Told<IndicatorScore> told) {
        var indicator = told.item();
        return Row.of(
                Cell.words(indicator.code()),
                Cell.words(indicator.name()),
                results.target(indicator),
                results.actual(indicator),
                results.achieved(indicator, 3, 2).strong(),
                wording.light(indicator),
                said(told));
    }

    /** What is late or falls due by that day. */
    List<Block> milestones(DirectorateStory directorate, LocalDate until) {
        var all = directorate.milestones(until);
        if (all.isEmpty()) {
            return List.of(
                    new Block.Prose(say("milestones.none", wording.format().longDay(until))));
        }
        var shown = all.subList(0, Math.min(MOST_MILESTONES, all.size()));
        var columns = List.of(
                new Column(wording.say("reports.column.code"), Kind.CODE, 10),
                new Column(wording.say("reports.column.milestone"), Kind.TEXT, 32),
                new Column(wording.say("reports.column.due"), Kind.SMALL, 12),
                figure("progress"),
                new Column(wording.say("reports.column.state"), Kind.SIGNAL, 16),
                new Column(say("said"), Kind.SMALL, 34));
        return told(
                new Table(
                        say("milestones.caption", wording.format().longDay(until)),
                        columns,
                        shown.stream().map(this::milestone).toList()),
                all.size(),
                shown.size());
    }

    private Row milestone(Told<MilestoneScore> told) {
        var milestone = told.item();
        return Row.of(
                Cell.words(milestone.code()),
                Cell.words(milestone.name()),
                Cell.words(wording.format().day(milestone.sheet().due())),
                wording.points(milestone.evaluation().actual()),
                wording.light(milestone),
                said(told));
    }

    /** The table; where it does not hold all, with a word on how many there are. */
    private List<Block> told(Table table, int all, int shown) {
        var blocks = new ArrayList<Block>();
        blocks.add(table);
        if (all > shown) {
            blocks.add(new Block.Note(say("more", shown, all)));
        }
        return blocks;
    }

    /** As the unit wrote it, cut where it would not go on one page. */
    private Cell said(Told<?> told) {
        return Cell.words(told.said()
                .map(text -> text.length() <= LONGEST
                        ? text
                        : text.substring(0, LONGEST).strip() + "…")
                .orElseGet(() -> say("unsaid")));
    }

    private Column figure(String key) {
        return new Column(wording.say("reports.column." + key), Kind.FIGURE, 10);
    }

    private String say(String key, Object... arguments) {
        return wording.say("reports.unit-sheet." + key, arguments);
    }
}
