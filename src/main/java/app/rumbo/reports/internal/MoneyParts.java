package app.rumbo.reports.internal;

import app.rumbo.reports.document.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a report's parts on money, where it has other parts too; what was not received is said, and has no empty table. */
@Component
class MoneyParts {

    private final SectorTables tables;
    private final MoneyWatch watch;
    private final ReportWording wording;

    MoneyParts(SectorTables tables, MoneyWatch watch, ReportWording wording) {
        this.tables = tables;
        this.watch = watch;
        this.wording = wording;
    }

    /** Whether anything that came in is known. */
    static boolean hasRevenue(@Nullable MoneyStory story) {
        return story != null && story.sectors().stream().anyMatch(SectorMoney::hasRevenue);
    }

    /** Whether anything that was spent is known. */
    static boolean hasExpense(@Nullable MoneyStory story) {
        return story != null && story.sectors().stream().anyMatch(SectorMoney::hasExpense);
    }

    /** What came in against the budget, by sector. */
    List<Block> revenue(@Nullable MoneyStory story) {
        if (story == null || !hasRevenue(story)) {
            return List.of(new Block.Prose(say("revenue.none")));
        }
        var sectors = story.sectors().stream().filter(SectorMoney::hasRevenue).toList();
        var usual = SectorTables.tellsUsual(sectors);
        return List.of(
                tables.revenue(sectors, usual), new Block.Note(say(usual ? "revenue.note" : "revenue.note.year")));
    }

    /** What was spent against the budget, by sector, and up to when it is known. */
    List<Block> expense(@Nullable MoneyStory story) {
        if (story == null || !hasExpense(story)) {
            return List.of(new Block.Prose(say("expense.none")));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(tables.expense(
                story.sectors().stream().filter(SectorMoney::hasExpense).toList()));
        watch.ledger(story).map(Block.Prose::new).ifPresent(blocks::add);
        return blocks;
    }

    /** Both in one table, with what is to be watched, each matter in one sentence. */
    List<Block> briefly(@Nullable MoneyStory story) {
        if (story == null || !(hasRevenue(story) || hasExpense(story))) {
            return List.of(new Block.Prose(say("none")));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(tables.both(story.sectors()));
        blocks.add(new Block.Note(say("note")));
        var points = new ArrayList<String>();
        if (!hasRevenue(story)) {
            points.add(say("revenue.none"));
        }
        points.addAll(watch.briefly(story));
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(points));
        }
        return blocks;
    }

    private String say(String key) {
        return wording.say("reports.money-parts." + key);
    }
}
