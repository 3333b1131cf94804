package app.rumbo.revenue;

import app.rumbo.revenue.Forecast.Kind;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Titles that say what a board shows, by rule from its figures; screens and reports share them. */
@Component
public class RevenueFindings {

    private static final int NAMED = 2;
    private static final BigDecimal STEEP = new BigDecimal("0.25");

    private final RevenueWords words;

    RevenueFindings(RevenueWords words) {
        this.words = words;
    }

    /** How the year will close against its budget, and what is missing. */
    public String year(RevenueBoard board) {
        var total = board.total();
        var difference = total.difference();
        if (difference == null || total.forecast() == null || total.forecast().kind() == Kind.LINEAR) {
            return words.say("finding.year.none");
        }
        if (total.forecast().kind() == Kind.COMPLETE) {
            return words.say(
                    difference.signum() < 0 ? "finding.year.closed-below" : "finding.year.closed-above",
                    words.money(difference.abs()));
        }
        if (total.isShort()) {
            var missing = missing(board);
            var said = words.say("finding.year.below", words.money(difference.abs()));
            return missing.isEmpty() ? said : words.say("finding.year.missing", said, missing);
        }
        var low = total.forecast().low();
        return low != null && total.current() != null && low.compareTo(total.current()) >= 0
                ? words.say("finding.year.above", words.money(difference.abs()))
                : words.say("finding.year.near");
    }

    /** Which accounts will miss their budget even at the high end; empty where none will. */
    public Optional<String> shortfall(RevenueBoard board) {
        var rows = board.shortfalls();
        var named = rows.stream()
                .limit(NAMED + 1L)
                .map(row -> words.say(
                        "shortfall.account",
                        words.name(row),
                        words.money(Objects.requireNonNull(row.difference()).abs())))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("shortfall", rows.size(), words.list(withOthers(named, rows.size()))));
    }

    /** In which months the year comes in, where some stand out. */
    public String season(List<BoardRow> rows) {
        var told = rows.stream().filter(row -> !row.season().isEmpty()).toList();
        var steep = told.stream()
                .filter(row -> peak(row).compareTo(STEEP) >= 0)
                .sorted(Comparator.comparing(RevenueFindings::peak).reversed())
                .limit(NAMED)
                .map(row -> words.say(
                        "finding.season.account",
                        words.name(row),
                        words.monthName(row.season().indexOf(peak(row)) + 1),
                        words.whole(peak(row))))
                .toList();
        if (steep.isEmpty()) {
            return words.say(told.isEmpty() ? "finding.season.none" : "finding.season.even");
        }
        return String.join("; ", steep);
    }

    private String missing(RevenueBoard board) {
        var rows = board.shortfalls();
        var named = rows.stream().limit(NAMED).map(words::name).toList();
        return words.list(withOthers(named, rows.size()));
    }

    private List<String> withOthers(List<String> named, int all) {
        return all <= named.size()
                ? named
                : java.util.stream.Stream.concat(
                                named.stream(), java.util.stream.Stream.of(words.say("others", all - named.size())))
                        .toList();
    }

    private static BigDecimal peak(BoardRow row) {
        return Collections.max(row.season());
    }
}
