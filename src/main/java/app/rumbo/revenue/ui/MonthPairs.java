package app.rumbo.revenue.ui;

import app.rumbo.revenue.RevenueMonth;
import app.rumbo.revenue.RevenueWords;
import app.rumbo.shell.components.OvertakenDialog.Pair;
import java.util.Objects;

/** What two people have of the same month of revenue. */
final class MonthPairs {

    private final RevenueWords words;

    MonthPairs(RevenueWords words) {
        this.words = words;
    }

    /** Whether it is closed, by whom, or why it is open again. */
    Pair state(RevenueMonth theirs, RevenueMonth seen) {
        return new Pair(words.say("months.state"), state(theirs), state(seen));
    }

    /** When its figures were last changed. */
    Pair loaded(RevenueMonth theirs, RevenueMonth seen) {
        return new Pair(words.say("seen.loaded"), loaded(theirs), loaded(seen));
    }

    private String loaded(RevenueMonth month) {
        var at = month.loadedAt();
        return at == null ? "" : words.moment(at);
    }

    /** In a sentence. */
    String state(RevenueMonth month) {
        return switch (month.state()) {
            case CLOSED ->
                words.say(
                        "state.closed.by",
                        words.moment(Objects.requireNonNull(month.closedAt())),
                        Objects.requireNonNull(month.closedBy()));
            case REOPENED -> words.say("state.reopened.for", Objects.requireNonNull(month.reason()));
            case OPEN -> words.say("state.open");
            case MISSING -> words.say("state.missing");
        };
    }
}
