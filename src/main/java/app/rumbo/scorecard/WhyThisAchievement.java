package app.rumbo.scorecard;

import app.rumbo.scorecard.IndicatorSheet.Measure;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the formula of method §3 that gave an indicator its achievement, with its figures in place. */
final class WhyThisAchievement {

    private final Wording wording;

    WhyThisAchievement(Wording wording) {
        this.wording = wording;
    }

    /** The formula of an indicator that is measured and due. */
    String of(IndicatorScore indicator) {
        var measure = indicator.sheet().measure();
        var found = indicator.evaluation();
        var actual = known(found.actual());
        var due = known(found.due());
        var result = wording.format().percent(known(found.raw()));
        return switch (measure.direction()) {
            case ASCENDING -> ascending(measure, actual, due, result);
            case DESCENDING -> descending(measure, actual, due, result);
            case RANGE -> within(measure, actual, result);
        };
    }

    private String ascending(Measure measure, BigDecimal actual, BigDecimal due, String result) {
        var baseline = measure.baseline();
        if (baseline != null) {
            return fromBaseline(
                    "scorecard.why.ascending.baseline", baseline, actual, due, result, actual.compareTo(due) >= 0);
        }
        if (due.signum() > 0) {
            return wording.say("scorecard.why.ascending", wording.figure(actual), wording.figure(due), result);
        }
        var reached = actual.compareTo(due) >= 0;
        return wording.say("scorecard.why.ascending." + (reached ? "reached" : "missed"), result);
    }

    private String descending(Measure measure, BigDecimal actual, BigDecimal due, String result) {
        var baseline = measure.baseline();
        if (baseline != null) {
            return fromBaseline(
                    "scorecard.why.descending.baseline", baseline, actual, due, result, actual.compareTo(due) <= 0);
        }
        return actual.signum() > 0
                ? wording.say("scorecard.why.descending", wording.figure(actual), wording.figure(due), result)
                : wording.say("scorecard.why.descending.none", result);
    }

    private String fromBaseline(
            String key, BigDecimal baseline, BigDecimal actual, BigDecimal due, String result, boolean kept) {
        if (due.compareTo(baseline) == 0) {
            return wording.say("scorecard.why.baseline." + (kept ? "kept" : "lost"), wording.figure(baseline), result);
        }
        return wording.say(key, wording.figure(baseline), wording.figure(actual), wording.figure(due), result);
    }

    private String within(Measure measure, BigDecimal actual, String result) {
        var range = known(measure.range());
        var distance = range.low().subtract(actual).max(actual.subtract(range.high()));
        if (distance.signum() <= 0) {
            return wording.say("scorecard.why.inside", result);
        }
        return range.tolerance().signum() == 0
                ? wording.say("scorecard.why.outside", result)
                : wording.say(
                        "scorecard.why.outside.tolerance",
                        wording.figure(distance),
                        wording.figure(range.tolerance()),
                        result);
    }

    private static <T> T known(@Nullable T figure) {
        return Objects.requireNonNull(figure, "a figure that its state promises");
    }
}
