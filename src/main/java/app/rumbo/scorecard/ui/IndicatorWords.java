package app.rumbo.scorecard.ui;

import app.rumbo.indicators.Accumulation;
import app.rumbo.indicators.Aggregation;
import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.shared.Period;
import org.springframework.stereotype.Component;

/** Names an indicator's span, range and periods. */
@Component
class IndicatorWords {

    private final Words words;

    IndicatorWords(Words words) {
        this.words = words;
    }

    /** Where the score would lie, where anything is missing. */
    String range(IndicatorScore indicator) {
        var low = indicator.low();
        var high = indicator.high();
        return low == null || high == null || low.compareTo(high) >= 0
                ? words.say("indicator.against-due")
                : words.say("between", words.points(low), words.points(high));
    }

    /** Over which span its value is. */
    String spanKey(IndicatorScore indicator) {
        var measure = indicator.sheet().measure();
        if (measure.aggregation() == Aggregation.LAST) {
            return "indicator.latest";
        }
        return measure.accumulation() == Accumulation.YEAR ? "indicator.year" : "indicator.plan";
    }

    /** A period in words: 3.er trim. 2026. */
    String period(Period period) {
        var year = String.valueOf(period.year());
        return switch (period.frequency()) {
            case ANNUAL -> year;
            case SEMIANNUAL -> words.say("period.semester", period.ordinal(), year);
            case QUARTERLY -> words.say("period.quarter", period.ordinal(), year);
            case MONTHLY -> words.say("period.month", words.format().month(period.ordinal()), year);
        };
    }
}
