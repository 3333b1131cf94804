package app.rumbo.reports.internal;

import app.rumbo.reports.document.Block;
import java.util.List;
import java.util.function.Function;

/**
 * One part of a yearly account.
 *
 * @param key of the section, and of its words
 * @param filled how far Rumbo's data fill it
 * @param write what Rumbo tells of it; nothing where it tells nothing of it
 * @param below what it tells further, under headings of their own
 */
record YearPart(String key, Filled filled, Function<YearStory, List<Block>> write, List<Below> below) {

    YearPart(String key, Filled filled, Function<YearStory, List<Block>> write) {
        this(key, filled, write, List.of());
    }

    /** What stands under a heading of its own. */
    record Below(String key, Function<YearStory, List<Block>> write) {}

    /** How far data fill a part. */
    enum Filled {
        WHOLE,
        PARTLY,
        NOT
    }

    /** One that somebody else must write. */
    static YearPart elsewhere(String key) {
        return new YearPart(key, Filled.NOT, story -> List.of());
    }
}
