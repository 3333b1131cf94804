package app.rumbo.reports.internal;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.MilestoneScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes what takes most points from the plan, with what its unit said of it. */
@Component
class DeviationTables {

    private static final int MOST = 10;

    private final ReportWording wording;

    DeviationTables(ReportWording wording) {
        this.wording = wording;
    }

    List<Block> write(PlanStory story) {
        var worst = worst(story);
        if (worst.isEmpty()) {
            return List.of(new Block.Prose(wording.say("reports.deviations.none")));
        }
        var shown = worst.subList(0, Math.min(MOST, worst.size()));
        var unexplained = shown.stream()
                .filter(item -> !story.said().containsKey(id(item)))
                .count();
        return List.of(
                new Block.Prose(outline(worst.size(), shown.size(), unexplained)),
                table(story, shown),
                new Block.Note(wording.say("reports.deviations.note")));
    }

    private String outline(int all, int shown, long unexplained) {
        if (all == 1) {
            return wording.say("reports.deviations.single", unexplained);
        }
        return all == shown
                ? wording.say("reports.deviations.all", all, unexplained)
                : wording.say("reports.deviations.prose", all, shown, unexplained);
    }

    /** What takes points from the plan, the most first. */
    static List<Item> worst(PlanStory story) {
        return story.atCutoff()
                .items()
                .filter(item -> item.counts() && item.pointsLost().signum() > 0)
                .sorted(Comparator.comparing(Item::pointsLost).reversed().thenComparing(Item::code))
                .toList();
    }

    /** Those with what their units said of them. */
    Table table(PlanStory story, List<Item> shown) {
        return table(story, shown, Integer.MAX_VALUE);
    }

    /** @param longest where what they said is cut, in characters */
    Table table(PlanStory story, List<Item> shown, int longest) {
        return new Table(
                wording.say("reports.deviations.caption"),
                columns(),
                shown.stream().map(item -> row(item, story, longest)).toList());
    }

    private Table.Row row(Item item, PlanStory story, int longest) {
        var points = item.pointsLost().movePointRight(2).setScale(2, RoundingMode.HALF_UP);
        var said = story.said().get(id(item));
        var row = Table.Row.of(
                Cell.words(item.code()),
                Cell.words(item.name()),
                ResultTables.unit(item.place().unit()),
                points(points),
                light(item),
                Cell.words(said == null ? wording.say("reports.deviations.unsaid") : ReportWording.cut(said, longest)));
        return row.from(Sources.of(story).item(item));
    }

    private Cell points(BigDecimal points) {
        return Cell.figure(points, wording.format().fixed(points, 2)).strong();
    }

    private Cell light(Item item) {
        return switch (item) {
            case IndicatorScore indicator -> wording.light(indicator);
            case MilestoneScore milestone -> wording.light(milestone);
        };
    }

    static UUID id(Item item) {
        return switch (item) {
            case IndicatorScore indicator -> indicator.sheet().id();
            case MilestoneScore milestone -> milestone.sheet().id();
        };
    }

    private List<Column> columns() {
        return List.of(
                new Column(wording.say("reports.column.code"), Kind.CODE, 10),
                new Column(wording.say("reports.column.item"), Kind.TEXT, 28),
                new Column(wording.say("reports.column.unit"), Kind.CODE, 12),
                new Column(wording.say("reports.column.points-lost"), Kind.FIGURE, 10),
                new Column(wording.say("reports.column.signal"), Kind.SIGNAL, 17),
                new Column(wording.say("reports.column.cause"), Kind.SMALL, 35));
    }
}
