package app.rumbo.scorecard;

import app.rumbo.indicators.Direction;
import app.rumbo.scorecard.IndicatorDetail.PeriodFigures;
import app.rumbo.scorecard.IndicatorSheet.Measure;
import app.rumbo.scorecard.IndicatorSheet.Range;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets an indicator's last counted figure against what was promised for its period. */
final class SeriesFinding {

    private final Wording wording;
    private final Measure measure;
    private final @Nullable String unit;
    private final IndicatorDetail detail;

    /** The last counted figure. */
    private record Last(
            String value,
            String period,
            BigDecimal figure,
            @Nullable BigDecimal target) {}

    SeriesFinding(Wording wording, IndicatorDetail detail) {
        this.wording = wording;
        this.detail = detail;
        this.measure = detail.indicator().sheet().measure();
        this.unit = detail.indicator().sheet().measureUnit();
    }

    String sentence() {
        return detail.periods().stream()
                .filter(PeriodFigures::due)
                .flatMap(period -> last(period).stream())
                .reduce((_, later) -> later)
                .map(this::sentence)
                .orElseGet(() -> wording.say("scorecard.finding.series.none"));
    }

    private Optional<Last> last(PeriodFigures period) {
        return Optional.ofNullable(period.counted())
                .map(Entry::figure)
                .map(figure -> new Last(
                        wording.figure(figure, unit),
                        wording.format().period(period.period()),
                        figure,
                        period.target()));
    }

    private String sentence(Last last) {
        var range = measure.range();
        if (measure.direction() == Direction.RANGE && range != null) {
            return say(inside(range, last.figure()) ? "inside" : "outside", last);
        }
        var target = last.target();
        return target == null ? say("plain", last) : against(target, last);
    }

    private String against(BigDecimal target, Last last) {
        var over = last.figure().compareTo(target);
        var reached = measure.direction() == Direction.ASCENDING ? over >= 0 : over <= 0;
        var promised = wording.figure(target, unit);
        return reached
                ? say("reached", last, promised)
                : say(
                        over < 0 ? "below" : "above",
                        last,
                        wording.figure(last.figure().subtract(target).abs(), unit),
                        promised);
    }

    private String say(String which, Last last, String... more) {
        var arguments = new Object[2 + more.length];
        arguments[0] = last.value();
        arguments[1] = last.period();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return wording.say("scorecard.finding.series." + which, arguments);
    }

    private static boolean inside(Range range, BigDecimal figure) {
        return figure.compareTo(range.low()) >= 0 && figure.compareTo(range.high()) <= 0;
    }
}
