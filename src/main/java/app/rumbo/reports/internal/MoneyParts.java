package app.rumbo.reports.internal;

import app.rumbo.reports.document.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a report's parts on money, where it has other parts too; what was not received is said. */
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

    /** What came in against the budget, by sector. */
    List<Block> revenue(@Nullable MoneyStory story) {
        return story == null
                ? List.of(new Block.Prose(say("revenue.none")))
                : List.of(tables.revenue(story.sectors()), new Block.Note(say("revenue.note")));
    }

    /** What was spent against the budget, by sector, and what to watch. */
    List<Block> expense(@Nullable MoneyStory story) {
        if (story == null) {
            return List.of(new Block.Prose(say("expense.none")));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(tables.expense(story.sectors()));
        var points = watch.points(story);
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(points));
        }
        return blocks;
    }

    private String say(String key) {
        return wording.say("reports.money-parts." + key);
    }
}
