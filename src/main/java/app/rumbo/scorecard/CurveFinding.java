package app.rumbo.scorecard;

import app.rumbo.scorecard.Curve.Point;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says how far progress is from what was programmed, and when within the last year that was most different. */
final class CurveFinding {

    private static final int MONTHS_BACK = 12;
    private static final BigDecimal WORTH_TELLING = new BigDecimal("0.01");

    private final Wording wording;
    private final Curve curve;

    CurveFinding(Wording wording, Curve curve) {
        this.wording = wording;
        this.curve = curve;
    }

    String sentence() {
        return curve.latest()
                .flatMap(latest -> Optional.ofNullable(latest.gap()).map(gap -> sentence(latest, gap)))
                .orElseGet(() -> wording.say("scorecard.finding.curve.none"));
    }

    private String sentence(Point latest, BigDecimal gap) {
        var now = now(gap);
        return mostDifferent(latest, gap).map(then -> since(now, then, latest)).orElse(now);
    }

    private String now(BigDecimal gap) {
        return Ratio.asPercent(gap).signum() == 0
                ? wording.say("scorecard.finding.curve.even")
                : wording.say("scorecard.finding.curve." + (gap.signum() < 0 ? "below" : "above"), points(gap));
    }

    private String since(String now, Point then, Point latest) {
        var gap = gap(then);
        return wording.say(
                "scorecard.finding.curve.since" + (gap.signum() > 0 ? ".above" : ""),
                now,
                points(gap),
                month(then, latest));
    }

    private Optional<Point> mostDifferent(Point latest, BigDecimal gap) {
        return curve.points().stream()
                .filter(point -> point.day().isBefore(latest.day()))
                .filter(point -> !point.day().isBefore(latest.day().minusMonths(MONTHS_BACK)))
                .filter(point -> point.gap() != null)
                .filter(point -> difference(point, gap).compareTo(WORTH_TELLING) >= 0)
                .max(Comparator.comparing(point -> difference(point, gap)));
    }

    private static BigDecimal difference(Point point, BigDecimal gap) {
        return gap(point).subtract(gap).abs();
    }

    private static BigDecimal gap(Point point) {
        @Nullable BigDecimal gap = point.gap();
        return gap == null ? BigDecimal.ZERO : gap;
    }

    private String points(BigDecimal gap) {
        return wording.format().points(gap.abs());
    }

    private String month(Point then, Point latest) {
        var name = wording.format().month(then.day().getMonthValue());
        return then.day().getYear() == latest.day().getYear()
                ? name
                : name + " de " + then.day().getYear();
    }
}
