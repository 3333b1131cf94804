package app.rumbo.scorecard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.fixtures.Dice;
import app.rumbo.scorecard.AsOf;
import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Cards;
import app.rumbo.scorecard.Figures;
import app.rumbo.scorecard.GoalSheet;
import app.rumbo.scorecard.IndicatorSheet;
import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.MilestoneSheet;
import app.rumbo.scorecard.Scorecard;
import app.rumbo.scorecard.UnitSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every plan, on plans made by chance; the seed is the test's argument. */
class EvaluationPropertiesTests {

    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsScoresBetweenZeroAndOneAndWithinTheirRange(long seed) {
        var card = card(plan(seed).known());

        card.items().forEach(item -> within(item.low(), item.score(), item.high()));
        card.goals().forEach(goal -> within(goal.figures()));
        card.units().forEach(unit -> within(unit.figures()));
        within(card.figures());
        var decided = card.items().map(item -> item.place().effectiveWeight()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(decided.setScale(25, RoundingMode.HALF_UP)).isLessThanOrEqualTo(BigDecimal.ONE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void letsWeightsScaleFreely(long seed) {
        var known = plan(seed).known();

        assertThat(told(card(scaled(known)))).isEqualTo(told(card(known)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotMindTheOrder(long seed) {
        var known = plan(seed).known();
        var reversed = new KnownPlan(
                known.plan(),
                known.basis(),
                known.limits(),
                known.goals().reversed(),
                known.indicators().reversed(),
                known.milestones().reversed(),
                known.units(),
                known.entries());

        assertThat(told(card(reversed))).isEqualTo(told(card(known)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void letsASuspendedGoalChangeNothingElse(long seed) {
        var plan = plan(seed);
        var before = told(card(plan.known()));
        var suspended = plan.goal("S", null, "500", true);
        plan.indicator("S-1", suspended, "10", "10", "1", null);
        plan.milestone("S-2", plan.goal("S.1", suspended, "10", false), "3", null, "2026-01-01", "5");

        assertThat(told(card(plan.known()))).containsAll(before);
    }

    private static Cards plan(long seed) {
        var dice = new Dice(seed);
        var plan = new Cards();
        var units = new ArrayList<UnitSheet>(List.of(plan.directorate("Obras"), plan.directorate("Salud")));
        var goals = new ArrayList<GoalSheet>();
        for (int i = 0, many = dice.between(1, 7); i < many; i++) {
            var parent = goals.isEmpty() || dice.percent(40) ? null : dice.any(goals);
            goals.add(plan.goal("G" + i, parent, dice.weight().toPlainString(), dice.percent(15)));
        }
        for (int i = 0, many = dice.between(0, 12); i < many; i++) {
            plan.indicator(
                    "I" + i,
                    dice.any(goals),
                    dice.weight().toPlainString(),
                    dice.percent(80) ? dice.figure().abs().toPlainString() : null,
                    dice.percent(70) ? dice.figure().toPlainString() : null,
                    dice.any(units));
        }
        for (int i = 0, many = dice.between(0, 5); i < many; i++) {
            var due = Cards.JUNE.plusDays(dice.between(-90, 90)).toString();
            plan.milestone(
                    "H" + i,
                    dice.any(goals),
                    dice.weight().toPlainString(),
                    "2026-01-01",
                    due,
                    "" + dice.between(0, 100));
        }
        return plan;
    }

    private static KnownPlan scaled(KnownPlan known) {
        return new KnownPlan(
                known.plan(),
                known.basis(),
                known.limits(),
                known.goals().stream()
                        .map(goal -> new GoalSheet(
                                goal.id(),
                                goal.code(),
                                goal.name(),
                                goal.parent(),
                                goal.weight().multiply(SEVEN),
                                goal.unit(),
                                goal.suspended()))
                        .toList(),
                known.indicators().stream()
                        .map(sheet -> new IndicatorSheet(
                                sheet.id(),
                                sheet.goal(),
                                sheet.code(),
                                sheet.name(),
                                sheet.measureUnit(),
                                sheet.measure(),
                                sheet.baseline(),
                                sheet.weight().multiply(SEVEN),
                                sheet.unit()))
                        .toList(),
                known.milestones().stream()
                        .map(sheet -> new MilestoneSheet(
                                sheet.id(),
                                sheet.goal(),
                                sheet.code(),
                                sheet.name(),
                                sheet.weight().multiply(SEVEN),
                                sheet.starts(),
                                sheet.due(),
                                sheet.unit()))
                        .toList(),
                known.units(),
                known.entries());
    }

    private static Scorecard card(KnownPlan known) {
        return new Evaluation(known).scorecard(new AsOf(Cards.JUNE, Basis.OFFICIAL, Instant.EPOCH));
    }

    /** Every figure of the card, named and in an order of its own, to 25 decimals. */
    private static List<String> told(Scorecard card) {
        var told = new ArrayList<String>();
        told.add("plan " + figures(card.figures()));
        card.goals().forEach(goal -> told.add(goal.sheet().code() + " " + figures(goal.figures())));
        card.units().forEach(unit -> told.add(unit.unit().code() + " " + figures(unit.figures()) + unit.scored()));
        card.items()
                .forEach((Item item) -> told.add(item.code() + " " + plain(item.score()) + " "
                        + plain(item.place().effectiveWeight())));
        return told.stream().sorted().toList();
    }

    private static String figures(Figures figures) {
        return plain(figures.score()) + " " + plain(figures.low()) + " " + plain(figures.high()) + " "
                + plain(figures.progress()) + " " + plain(figures.planned()) + " " + figures.duePeriods() + " "
                + figures.measuredPeriods();
    }

    private static String plain(BigDecimal figure) {
        return figure == null
                ? "none"
                : figure.setScale(25, RoundingMode.HALF_UP).toPlainString();
    }

    private static void within(Figures figures) {
        within(figures.low(), figures.score(), figures.high());
    }

    private static void within(BigDecimal low, BigDecimal score, BigDecimal high) {
        if (score == null) {
            assertThat(low).isNull();
            assertThat(high).isNull();
            return;
        }
        assertThat(score).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(low.setScale(25, RoundingMode.HALF_UP))
                .isLessThanOrEqualTo(score.setScale(25, RoundingMode.HALF_UP));
        assertThat(high.setScale(25, RoundingMode.HALF_UP))
                .isGreaterThanOrEqualTo(score.setScale(25, RoundingMode.HALF_UP));
    }
}
