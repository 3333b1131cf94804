package app.rumbo.feeds.api;

import app.rumbo.feeds.FeedRefused;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A month as an address writes it: {@code 2026-03}. */
final class AskedMonth {

    private AskedMonth() {}

    static @Nullable YearMonth of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeException none) {
            throw new FeedRefused.NoMonth(text);
        }
    }
}
