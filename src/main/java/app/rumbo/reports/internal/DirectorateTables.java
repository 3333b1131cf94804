package app.rumbo.reports.internal;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Signal;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.reports.document.Table.Row;
import app.rumbo.reports.internal.DirectorateStory.Told;
import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.MilestoneScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes one directorate's page: how it stands, its indicators and milestones, and what it wrote of them. */
@Component
class DirectorateTables {

    /** Where what a unit wrote is cut, in characters. */
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
                        new Column(wording.say("reports.column.code"), Kind.CODE, 10),
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
                        Cell.words(story.plan().code()),
                        Cell.words(story.plan().name()),
                        wording.points(figures.score()).strong(),
                        wording.signed(then == null ? null : ReportWording.change(figures.score(), then.score())),
                        wording.light(figures.light()),
                        wording.count(figures.duePeriods()),
                        wording.count(figures.measuredPeriods()),
                        wording.count(unit.late()))
                .from(Sources.of(story).unit(unit.unit().code()));
    }

    /** What is late or falls due by that day, in so much of the page as it may take. */
    Part milestones(DirectorateStory directorate, LocalDate until) {
        var all = directorate.milestones(until);
        if (all.isEmpty()) {
            return Part.of(
                    new Block.Prose(say("milestones.none", wording.format().longDay(until))));
        }
        var shown = PageRoom.fitting(all, this::told, PageRoom.MILESTONES);
        var columns = List.of(
                new Column(wording.say("reports.column.code"), Kind.CODE, 10),
                new Column(wording.say("reports.column.milestone"), Kind.TEXT, 32),
                new Column(wording.say("reports.column.due"), Kind.SMALL, 12),
                figure("progress"),
                new Column(wording.say("reports.column.state"), Kind.SIGNAL, 16));
        var table = table(say("milestones.caption", wording.format().longDay(until)), columns, shown, this::milestone);
        return new Part(told(table, all.size(), shown.size()), PageRoom.taken(shown, this::told));
    }

    private Stream<Cell> milestone(MilestoneScore milestone) {
        return Stream.of(
                Cell.words(milestone.code()),
                Cell.words(milestone.name()),
                Cell.words(wording.format().day(milestone.sheet().due())),
                wording.points(milestone.evaluation().actual()),
                wording.light(milestone));
    }

    /** Its indicators, as many as go on the page beside what its other parts take. */
    List<Block> indicators(DirectorateStory directorate, int taken) {
        var all = directorate.indicators();
        if (all.isEmpty()) {
            return List.of(new Block.Prose(say("indicators.none")));
        }
        var plans = PageRoom.rows(directorate.plans().size());
        var shown = PageRoom.fitting(all, this::told, PageRoom.PAGE - taken - plans);
        var columns = List.of(
                new Column(wording.say("reports.column.code"), Kind.CODE, 10),
                new Column(wording.say("reports.column.indicator"), Kind.TEXT, 30),
                figure("target"),
                figure("value"),
                figure("score"),
                new Column(wording.say("reports.column.signal"), Kind.SIGNAL, 16));
        var table = table(say("indicators.caption"), columns, shown, this::indicator);
        return told(table, all.size(), shown.size());
    }

    private Stream<Cell> indicator(IndicatorScore indicator) {
        return Stream.of(
                Cell.words(indicator.code()),
                Cell.words(indicator.name()),
                results.target(indicator),
                results.actual(indicator),
                results.achieved(indicator, 3, 2).strong(),
                wording.light(indicator));
    }

    /** The table; what the unit wrote has a column where it wrote anything, or should have. */
    private <T extends Item> Table table(
            String caption, List<Column> columns, List<Told<T>> shown, Function<T, Stream<Cell>> cells) {
        var written = shown.stream().anyMatch(told -> !said(told).isEmpty());
        return new Table(
                caption,
                written
                        ? Stream.concat(columns.stream(), Stream.of(new Column(say("said"), Kind.SMALL, 34)))
                                .toList()
                        : columns,
                shown.stream()
                        .map(told -> Row.of(Stream.concat(
                                                cells.apply(told.item()),
                                                written ? Stream.of(Cell.words(said(told))) : Stream.empty())
                                        .toArray(Cell[]::new))
                                .from(Sources.of(told.story()).item(told.item())))
                        .toList());
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

    private PageRoom.Text told(Told<?> told) {
        return new PageRoom.Text(told.item().name(), said(told));
    }

    /** As the unit wrote it, cut where it is long; where it should have explained a red and did not, that. */
    private String said(Told<?> told) {
        return told.said()
                .map(text -> ReportWording.cut(text, LONGEST))
                .orElseGet(() -> isRed(told.item()) ? say("unexplained") : "");
    }

    private static boolean isRed(Item item) {
        return switch (item) {
            case IndicatorScore indicator -> ReportWording.signal(indicator) == Signal.NOT_MET;
            case MilestoneScore milestone -> milestone.isLate();
        };
    }

    /**
     * A part of a page.
     *
     * @param taken how much of the page its rows take
     */
    record Part(List<Block> blocks, int taken) {

        private static Part of(Block block) {
            return new Part(List.of(block), 0);
        }
    }

    private Column figure(String key) {
        return new Column(wording.say("reports.column." + key), Kind.FIGURE, 10);
    }

    private String say(String key, Object... arguments) {
        return wording.say("reports.unit-sheet." + key, arguments);
    }
}
