package app.rumbo.scorecard;

import app.rumbo.indicators.Accumulation;
import app.rumbo.indicators.Aggregation;
import app.rumbo.indicators.Direction;
import app.rumbo.scorecard.IndicatorDetail.PeriodFigures;
import app.rumbo.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says why a light has its colour: the rule that applied, the figures it took, the limit it met, who entered the figure
 * and who validated it. Screens and reports say the same.
 */
@Component
public class WhyThisColour {

    private final Wording wording;
    private final WhyThisAchievement achievement;

    WhyThisColour(Wording wording) {
        this.wording = wording;
        this.achievement = new WhyThisAchievement(wording);
    }

    /** Why an indicator has its light. */
    public String of(IndicatorDetail detail) {
        var said = new ArrayList<String>();
        var found = detail.indicator().evaluation();
        var day = wording.format().day(detail.asOf().cutoff());
        switch (found.state()) {
            case NOT_DUE -> said.add(wording.say("scorecard.why.not-due", day));
            case NOT_PROGRAMMED -> said.addAll(notProgrammed(detail, day));
            case NO_DATA ->
                said.add(wording.say(
                        found.latestMeasured() == null ? "scorecard.why.no-data" : "scorecard.why.no-quotient", day));
            case STALE, MEASURED -> said.addAll(measured(detail));
        }
        if (detail.indicator().place().suspended()) {
            said.add(wording.say("scorecard.why.suspended"));
        }
        entered(detail).ifPresent(said::add);
        return String.join(" ", said);
    }

    /** Why a milestone has its light. */
    public String of(MilestoneScore milestone, LocalDate cutoff, Limits limits) {
        var said = new ArrayList<String>();
        said.add(new WhyThisMilestone(wording, this::verdict, limits).of(milestone, cutoff));
        if (milestone.place().suspended()) {
            said.add(wording.say("scorecard.why.suspended"));
        }
        return String.join(" ", said);
    }

    /** Which limit a score meets: {@code bajo el límite de 75 %}. */
    String verdict(Light light, Limits limits) {
        return switch (light) {
            case GREEN, AMBER ->
                wording.say(
                        light == Light.GREEN ? "scorecard.why.verdict.green" : "scorecard.why.verdict.amber",
                        wording.limit(limits.greenFrom()));
            case RED, GREY -> wording.say("scorecard.why.verdict.red", wording.limit(limits.amberFrom()));
        };
    }

    private List<String> notProgrammed(IndicatorDetail detail, String day) {
        var actual = detail.indicator().evaluation().actual();
        var said = wording.say("scorecard.why.not-programmed", day);
        return actual == null
                ? List.of(said)
                : List.of(said, wording.say("scorecard.why.executed", figure(detail, actual)));
    }

    private List<String> measured(IndicatorDetail detail) {
        var found = detail.indicator().evaluation();
        var said = new ArrayList<String>();
        said.add(value(detail));
        var verdict = verdict(detail.limits().light(found.score()), detail.limits());
        said.add(achievement.of(detail.indicator()) + held(known(found.raw())) + ", " + verdict + ".");
        if (found.state() == IndicatorState.STALE) {
            said.add(wording.say("scorecard.why.stale", period(detail, known(found.latestDue()))));
        }
        return said;
    }

    private String value(IndicatorDetail detail) {
        var found = detail.indicator().evaluation();
        var measure = detail.indicator().sheet().measure();
        var last = measure.aggregation() == Aggregation.LAST;
        var over = last ? "last" : measure.accumulation() == Accumulation.YEAR ? "year" : "plan";
        var at = last
                ? period(detail, known(found.latestMeasured()))
                : wording.format().day(detail.asOf().cutoff());
        var actual = figure(detail, known(found.actual()));
        if (measure.direction() == Direction.RANGE) {
            var range = known(measure.range());
            return wording.say(
                    "scorecard.why.range." + over,
                    at,
                    actual,
                    figure(detail, range.low()),
                    figure(detail, range.high()));
        }
        return wording.say("scorecard.why.value." + over, at, actual, figure(detail, known(found.due())));
    }

    private String held(BigDecimal raw) {
        if (raw.compareTo(BigDecimal.ONE) > 0) {
            return ", " + wording.say("scorecard.why.held.high");
        }
        return raw.signum() < 0 ? ", " + wording.say("scorecard.why.held.low") : "";
    }

    private Optional<String> entered(IndicatorDetail detail) {
        var latest = detail.indicator().evaluation().latestMeasured();
        return detail.periods().stream()
                .filter(period -> period.period().end().equals(latest))
                .map(PeriodFigures::counted)
                .filter(Objects::nonNull)
                .findFirst()
                .map(this::entered);
    }

    private String entered(Entry entry) {
        var by = entry.entered();
        return entry.isValidated()
                ? wording.say(
                        "scorecard.why.entered.validated",
                        by.by(),
                        wording.day(by.at()),
                        entry.decided().by(),
                        wording.day(entry.decided().at()))
                : wording.say("scorecard.why.entered", by.by(), wording.day(by.at()));
    }

    private String figure(IndicatorDetail detail, BigDecimal figure) {
        return wording.figure(figure, detail.indicator().sheet().measureUnit());
    }

    private String period(IndicatorDetail detail, LocalDate end) {
        return wording.format()
                .period(Period.of(detail.indicator().sheet().measure().frequency(), end));
    }

    private static <T> T known(@Nullable T figure) {
        return Objects.requireNonNull(figure, "a figure that its state promises");
    }
}
