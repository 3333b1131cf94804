package app.rumbo.scorecard.ui;

import app.rumbo.language.Language;
import app.rumbo.scorecard.Findings;
import app.rumbo.scorecard.WhyThisColour;
import app.rumbo.scorecard.WhyThisGoal;
import app.rumbo.shared.Period;
import app.rumbo.shared.SpanishFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the scorecard's figures and sentences in the municipality's way. */
@Component
class Words {

    private final Language language;
    private final Findings findings;
    private final WhyThisColour whyThisColour;
    private final WhyThisGoal whyThisGoal;

    Words(Language language, Findings findings, WhyThisColour whyThisColour, WhyThisGoal whyThisGoal) {
        this.language = language;
        this.findings = findings;
        this.whyThisColour = whyThisColour;
        this.whyThisGoal = whyThisGoal;
    }

    /** Titles that say what is found. */
    Findings findings() {
        return findings;
    }

    /** Why an indicator or milestone has its light. */
    WhyThisColour why() {
        return whyThisColour;
    }

    /** Why a goal has its light. */
    WhyThisGoal whyGoal() {
        return whyThisGoal;
    }

    /** The sentence of that key below {@code scorecard.}. */
    String say(String key, Object... arguments) {
        return language.say("scorecard." + key, arguments);
    }

    SpanishFormat format() {
        return language.format();
    }

    /** A fraction as percentage without sign; a dash where there is none. */
    String points(@Nullable BigDecimal fraction) {
        return fraction == null ? SpanishFormat.NONE : format().points(fraction);
    }

    /** A fraction as percentage with its sign; a dash where there is none. */
    String percent(@Nullable BigDecimal fraction) {
        return fraction == null ? SpanishFormat.NONE : format().percent(fraction);
    }

    /** A fraction as whole percentage with its sign; a dash where there is none. */
    String whole(@Nullable BigDecimal fraction) {
        return fraction == null ? SpanishFormat.NONE : format().fixed(fraction.movePointRight(2), 0) + "\u00a0%";
    }

    /** A fraction as whole points without sign. */
    String wholePoints(BigDecimal fraction) {
        return format().fixed(fraction.movePointRight(2), 0);
    }

    /** A weight as entered. */
    String weight(BigDecimal weight) {
        return format().number(weight, 2);
    }

    /** A measured figure with its unit of measure; a dash where there is none. */
    String figure(@Nullable BigDecimal value, @Nullable String measureUnit) {
        return format().measure(value, measureUnit);
    }

    /** A measured figure; a dash where there is none. */
    String number(@Nullable BigDecimal value) {
        return format().measure(value, null);
    }

    /** The language itself. */
    Language language() {
        return language;
    }

    String day(LocalDate day) {
        return format().day(day);
    }

    /** A period as it is read, from its written form. */
    String period(String written) {
        return Period.parse(written).map(format()::period).orElse(written);
    }
}
