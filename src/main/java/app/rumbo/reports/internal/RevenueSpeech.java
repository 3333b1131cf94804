package app.rumbo.reports.internal;

import app.rumbo.reports.internal.RevenueStory.Named;
import app.rumbo.revenue.BoardRow;
import app.rumbo.revenue.Forecast;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in sentences what a month's revenue amounts to. Each figure it names stands in a table of the same report. */
@Component
class RevenueSpeech {

    private final ReportWording wording;
    private final MoneyWording money;

    RevenueSpeech(ReportWording wording, MoneyWording money) {
        this.wording = wording;
        this.money = money;
    }

    /** How the month and the year stand, in one paragraph. */
    String outline(RevenueStory story) {
        var sentences = new ArrayList<String>();
        sentences.add(month(story));
        year(story).ifPresent(sentences::add);
        sentences.add(execution(story.total()));
        return String.join(" ", sentences);
    }

    private String month(RevenueStory story) {
        var collected = story.total().collected();
        var name = monthOf(story);
        var amount = collected.month();
        if (amount == null) {
            return say("month.none", name);
        }
        if (amount.signum() < 0) {
            return say("month.refund", name, money.shown(amount));
        }
        return against("month", collected.monthBefore(), collected.monthChange())
                .map(key -> say(key, name, money.shown(amount), percent(collected.monthChange()), yearBefore(story)))
                .orElseGet(() -> say("month.alone", name, money.shown(amount)));
    }

    private Optional<String> year(RevenueStory story) {
        var collected = story.total().collected();
        var amount = collected.ytd();
        if (amount == null) {
            return Optional.empty();
        }
        return Optional.of(against("ytd", collected.ytdBefore(), collected.ytdChange())
                .map(key -> say(key, money.shown(amount), percent(collected.ytdChange()), yearBefore(story)))
                .orElseGet(() -> say("ytd.alone", money.shown(amount))));
    }

    /** Which sentence says it: more, less or the same as shown; none where nothing above 0 was before. */
    private static Optional<String> against(String key, @Nullable BigDecimal before, @Nullable BigDecimal change) {
        if (before == null || before.signum() <= 0 || change == null) {
            return Optional.empty();
        }
        var shown = Ratio.asPercent(change).signum();
        return Optional.of(key + (shown > 0 ? ".up" : shown < 0 ? ".down" : ".same"));
    }

    private String execution(BoardRow total) {
        var execution = total.execution();
        var usual = total.usualShare();
        if (execution == null) {
            return say("no-budget");
        }
        return usual == null
                ? say("execution.alone", wording.percent(execution))
                : say("execution", wording.percent(execution), wording.percent(usual));
    }

    /** What the year will bring, and how sure that is. */
    String outlook(RevenueStory story) {
        var total = story.total();
        var forecast = total.forecast();
        if (forecast == null) {
            return say("outlook.none");
        }
        var sentences = new ArrayList<String>();
        sentences.add(outlook(forecast));
        against(total).ifPresent(sentences::add);
        if (total.isShort() && forecast.high() != null && total.current() != null) {
            sentences.add(say("outlook.short", money.shown(forecast.high()), money.shown(total.current())));
        }
        return String.join(" ", sentences);
    }

    private String outlook(Forecast forecast) {
        var value = money.shown(forecast.value());
        var low = forecast.low();
        var high = forecast.high();
        return switch (forecast.kind()) {
            case COMPLETE -> say("outlook.complete", value);
            case LINEAR -> say("outlook.linear", value);
            case TESTED, SHARES ->
                low == null || high == null
                        ? say("outlook.bare", value)
                        : say("outlook." + forecast.kind(), value, money.shown(low), money.shown(high));
        };
    }

    /** The forecast beside the budget. */
    private Optional<String> against(BoardRow total) {
        var share = total.differenceShare();
        var current = total.current();
        if (share == null || current == null || current.signum() <= 0) {
            return Optional.empty();
        }
        var shown = Ratio.asPercent(share);
        var key = shown.signum() > 0 ? "outlook.above" : shown.signum() < 0 ? "outlook.below" : "outlook.even";
        return Optional.of(say(key, percent(share), money.shown(current)));
    }

    /** How often the intervals held, where they could be tried. */
    Optional<String> proof(RevenueStory story) {
        var forecast = story.total().forecast();
        var proof = forecast == null ? null : forecast.proof();
        return proof == null || proof.of() == 0
                ? Optional.empty()
                : Optional.of(say(
                        "proof",
                        proof.held(),
                        count(proof.held()),
                        proof.of(),
                        count(proof.of()),
                        wording.percent(proof.error()),
                        wording.percent(proof.lastYearError())));
    }

    /** What is due and has not come in. */
    String arrears(RevenueStory story) {
        var total = RevenueStory.arrears(story.total());
        var accrued = story.total().accrued().ytd();
        if (total == null || accrued == null) {
            return say("arrears.unknown");
        }
        if (money.rounded(total).signum() == 0) {
            return say("arrears.none");
        }
        if (total.signum() < 0) {
            return say("arrears.above", money.shown(total.negate()));
        }
        var most = story.inArrears();
        var sentence = accrued.signum() > 0
                ? say("arrears", money.shown(total), wording.percent(Ratio.of(total, accrued)))
                : say("arrears.bare", money.shown(total));
        return most.isEmpty() ? sentence : sentence + " " + mostArrears(most.getFirst());
    }

    private String mostArrears(Named most) {
        return say("arrears.most", most.name(), money.shownOrNone(most.arrears()));
    }

    /** Which closed months were corrected, and what that did to their collection. */
    String restated(RevenueStory story) {
        var all = story.restatedMonths();
        var months = and(all.stream().map(this::named).toList());
        var change = money.rounded(story.restatement());
        var key = change.signum() > 0 ? "restated.up" : change.signum() < 0 ? "restated.down" : "restated.even";
        return say(key, all.size(), months, money.shown(story.restatement().abs()));
    }

    /** What the chart found. */
    String finding(RevenueStory story) {
        var share = story.total().differenceShare();
        var collected = story.total().collected();
        if (share != null && story.total().forecast() != null) {
            var shown = Ratio.asPercent(share).signum();
            return say(shown > 0 ? "finding.above" : shown < 0 ? "finding.below" : "finding.even", percent(share));
        }
        return against("finding.ytd", collected.ytdBefore(), collected.ytdChange())
                .map(key -> say(key, percent(collected.ytdChange()), yearBefore(story)))
                .orElseGet(() ->
                        say("finding.plain", Integer.toString(story.month().getYear())));
    }

    /** What the chart shows, for those who do not see it. */
    String alternative(RevenueStory story) {
        return say("chart.alternative", Integer.toString(story.month().getYear()), yearBefore(story)) + " "
                + outlook(story);
    }

    /** {@code junio de 2026}. */
    String monthOf(RevenueStory story) {
        return named(story.month());
    }

    private String named(YearMonth month) {
        return wording.say(
                "reports.period.month",
                wording.format().month(month.getMonthValue()),
                Integer.toString(month.getYear()));
    }

    static String yearBefore(RevenueStory story) {
        return Integer.toString(story.month().getYear() - 1);
    }

    /** Lists names in a sentence. */
    String and(List<String> names) {
        return wording.and(names);
    }

    /** How much more or less, without its sign. */
    String percent(@Nullable BigDecimal change) {
        return wording.percent(change == null ? null : change.abs());
    }

    String count(long count) {
        return wording.format().fixed(BigDecimal.valueOf(count), 0);
    }

    String say(String key, Object... arguments) {
        return wording.say("reports.revenue." + key, arguments);
    }
}
