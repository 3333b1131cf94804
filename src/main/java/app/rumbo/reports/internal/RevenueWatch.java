package app.rumbo.reports.internal;

import app.rumbo.reports.internal.RevenueStory.Named;
import app.rumbo.shared.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what the Alcaldía should look at: by fixed rules, the weightiest first. */
@Component
class RevenueWatch {

    private static final int MOST_SHORTFALLS = 3;

    private final RevenueSpeech speech;
    private final MoneyWording money;

    RevenueWatch(RevenueSpeech speech, MoneyWording money) {
        this.speech = speech;
        this.money = money;
    }

    List<String> points(RevenueStory story) {
        var points = new ArrayList<String>();
        if (story.closedOn() == null) {
            points.add(say("watch.open"));
        }
        story.shortfalls().stream().limit(MOST_SHORTFALLS).map(this::shortfall).forEach(points::add);
        furthest(story, false).ifPresent(fallen -> points.add(against("watch.fell", fallen, story)));
        furthest(story, true).ifPresent(risen -> points.add(against("watch.rose", risen, story)));
        story.inArrears().stream().findFirst().ifPresent(most -> points.add(owed(most)));
        if (!story.aboveAccrued().isEmpty()) {
            points.add(above(story));
        }
        if (!story.refunds().isEmpty()) {
            points.add(refunds(story));
        }
        var silent = story.silent().size();
        if (silent > 0) {
            points.add(say("watch.silent", silent, speech.count(silent), RevenueSpeech.yearBefore(story)));
        }
        if (!story.restated().isEmpty()) {
            points.add(speech.restated(story));
        }
        return points.isEmpty() ? List.of(say("watch.nothing")) : points;
    }

    private String shortfall(Named named) {
        var forecast = Objects.requireNonNull(named.row().forecast());
        return say(
                "watch.short",
                named.name(),
                money.shownOrNone(forecast.high()),
                money.shownOrNone(named.row().current()));
    }

    /** The account that rose, or fell, by the largest amount, where the change shows. */
    private static Optional<Named> furthest(RevenueStory story, boolean up) {
        Comparator<Named> order = Comparator.comparing(named -> Objects.requireNonNull(named.rise()));
        return story.rows().stream().filter(named -> moves(named, up)).max(up ? order : order.reversed());
    }

    private static boolean moves(Named named, boolean up) {
        var rise = named.rise();
        var before = named.row().collected().ytdBefore();
        var now = named.row().collected().ytd();
        if (rise == null || before == null || before.signum() <= 0 || now == null || now.signum() < 0) {
            return false;
        }
        var shown = Ratio.asPercent(Ratio.of(rise, before)).signum();
        return up ? shown > 0 : shown < 0;
    }

    private String against(String key, Named named, RevenueStory story) {
        var collected = named.row().collected();
        return say(
                key,
                named.name(),
                speech.percent(collected.ytdChange()),
                RevenueSpeech.yearBefore(story),
                money.shownOrNone(collected.ytd()),
                money.shownOrNone(collected.ytdBefore()));
    }

    private String owed(Named most) {
        return say("watch.arrears", most.name(), money.shownOrNone(most.arrears()));
    }

    private String above(RevenueStory story) {
        var names = names(story.aboveAccrued().stream());
        return say("watch.above", names.size(), speech.and(names));
    }

    private String refunds(RevenueStory story) {
        var told = story.refunds().stream()
                .map(named -> named.name() + " ("
                        + money.shownOrNone(named.row().collected().month()) + ")")
                .toList();
        return say("watch.refunds", speech.and(told));
    }

    private static List<String> names(Stream<Named> rows) {
        return rows.map(Named::name).toList();
    }

    private String say(String key, Object... arguments) {
        return speech.say(key, arguments);
    }
}
