package app.rumbo.reports.internal;

import app.rumbo.language.Language;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Signal;
import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.IndicatorState;
import app.rumbo.scorecard.Light;
import app.rumbo.scorecard.MilestoneScore;
import app.rumbo.scorecard.MilestoneState;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import app.rumbo.shared.Ratio;
import app.rumbo.shared.SpanishFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts figures and states into words and cells, rounded once and for all. */
@Component
class ReportWording {

    private final Language language;

    ReportWording(Language language) {
        this.language = language;
    }

    /** The text, cut where it would be longer than so many characters. */
    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest).strip() + "…";
    }

    /** {@code en el semestre}: over how long a report compares. */
    String over(Period period) {
        return say("reports.over." + period.frequency().name());
    }

    /** {@code del semestre anterior}: what it compares with. */
    String ofTheOneBefore(Period period) {
        return say("reports.of-the-one-before." + period.frequency().name());
    }

    String say(String key, Object... arguments) {
        return language.say(key, arguments);
    }

    SpanishFormat format() {
        return language.format();
    }

    Locale locale() {
        return language.locale();
    }

    /** A fraction as it is read, with its sign. */
    String percent(@Nullable BigDecimal fraction) {
        return fraction == null ? SpanishFormat.NONE : format().percent(fraction);
    }

    /** A fraction in a column headed by the percent sign. */
    Cell points(@Nullable BigDecimal fraction) {
        return fraction == null
                ? Cell.words(SpanishFormat.NONE)
                : Cell.figure(Ratio.asPercent(fraction), format().points(fraction));
    }

    /** A whole number. */
    Cell count(long count) {
        var value = BigDecimal.valueOf(count);
        return Cell.figure(value, format().fixed(value, 0));
    }

    /** A value in its own unit of measure, with two decimals at most. */
    Cell value(@Nullable BigDecimal value) {
        if (value == null) {
            return Cell.words(SpanishFormat.NONE);
        }
        var rounded = value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        var scaled = rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        return Cell.figure(scaled, format().number(scaled, 2), value);
    }

    /** How many percentage points one is above the other, both as shown; null where one is missing. */
    static @Nullable BigDecimal change(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return now == null || before == null ? null : Ratio.asPercent(now).subtract(Ratio.asPercent(before));
    }

    /** A value that is better not passed: of what is good when it goes down. */
    Cell atMost(BigDecimal value) {
        return value(value) instanceof Cell.Figure figure
                ? Cell.figure(figure.value(), "≤\u00a0" + figure.shown(), value)
                : value(value);
    }

    /** A value with small print below it. */
    Cell value(@Nullable BigDecimal value, String note) {
        return value(value) instanceof Cell.Figure figure
                ? new Cell.Figure(figure.value(), figure.shown(), false, note).exactly(figure.reckoned())
                : value(value);
    }

    /** Code and name; the name alone where it begins with the code. */
    static String titled(String code, String name) {
        return name.startsWith(code) ? name : code + " " + name;
    }

    /** A change in percentage points, signed. */
    Cell signed(@Nullable BigDecimal points) {
        if (points == null) {
            return Cell.words(SpanishFormat.NONE);
        }
        return Cell.figure(points, (points.signum() > 0 ? "+" : "") + format().fixed(points, 1));
    }

    /** The light of a goal, unit or plan. */
    Cell light(Light light) {
        return light(signal(light));
    }

    Cell light(Signal signal) {
        return Cell.light(signal, word(signal));
    }

    /** The word that goes with a signal. */
    String word(Signal signal) {
        return say("reports.signal." + signal.name());
    }

    static Signal signal(Light light) {
        return switch (light) {
            case GREEN -> Signal.MET;
            case AMBER -> Signal.AT_RISK;
            case RED -> Signal.NOT_MET;
            case GREY -> Signal.NOT_DUE;
        };
    }

    static Signal signal(IndicatorScore indicator) {
        return switch (indicator.evaluation().state()) {
            case NO_DATA -> Signal.NO_DATA;
            case STALE -> indicator.light() == Light.RED ? Signal.NOT_MET : Signal.STALE;
            case NOT_DUE, NOT_PROGRAMMED, MEASURED -> signal(indicator.light());
        };
    }

    /** The light's cell of an indicator; what was not programmed says so. */
    Cell light(IndicatorScore indicator) {
        return indicator.evaluation().state() == IndicatorState.NOT_PROGRAMMED
                ? Cell.light(Signal.NOT_DUE, say("reports.signal.not-programmed"))
                : light(signal(indicator));
    }

    /** The light's cell of a milestone: late above all, then done, then its score's. */
    Cell light(MilestoneScore milestone) {
        var state = milestone.evaluation().state();
        if (state == MilestoneState.LATE) {
            return light(Signal.LATE);
        }
        return Cell.light(signal(milestone.light()), say("reports.milestone-state." + state.name()));
    }

    /** A month in a cell: {@code sep 2025}. */
    String shortMonth(LocalDate day) {
        return format().period(Period.of(Frequency.MONTHLY, day));
    }

    /** The text as a sentence begins. */
    String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(locale()) + text.substring(1);
    }

    /** A list in a sentence: commas, and the last with «y», or «e» before an i. */
    String and(List<String> items) {
        if (items.size() < 2) {
            return items.isEmpty() ? "" : items.getFirst();
        }
        var last = items.getLast();
        var link = last.matches("(?i)h?[ií](?![aeo]).*") ? " e " : " y ";
        return String.join(", ", items.subList(0, items.size() - 1)) + link + last;
    }

    /** The name of a level within a sentence: lower case, but for abbreviations. */
    String inSentence(String name) {
        return name.equals(name.toUpperCase(locale())) ? name : name.toLowerCase(locale());
    }
}
