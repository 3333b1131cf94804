package app.rumbo.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.access.SystemUser;
import app.rumbo.fixtures.Dice;
import app.rumbo.fixtures.Model;
import app.rumbo.fixtures.PlanGenerator;
import app.rumbo.fixtures.PlanLife;
import app.rumbo.fixtures.PlanLife.Moment;
import app.rumbo.fixtures.PlanStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The product's answers against the {@link Reference}, on generated plans, for every moment of their lives. */
@IntegrationTest
class ScorecardsIntegrationTests {

    private static final int PLANS = Integer.getInteger("rumbo.generated-plans", 60);
    private static final BigDecimal NEARLY_NOTHING = new BigDecimal("1e-25");

    @Autowired
    private Scorecards scorecards;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private final List<String> differences = new ArrayList<>();

    @Test
    void answersAsTheMethodReadsForEveryMomentOfGeneratedPlans() {
        var seed = Long.getLong("rumbo.seed", 20261120);
        for (var i = 0; i < PLANS; i++) {
            compareALife(seed + i);
        }

        assertThat(differences).as("seeds from %d", seed).isEmpty();
    }

    private void compareALife(long seed) {
        var generator = new PlanGenerator(seed, "GEN-" + UUID.randomUUID());
        var moments = PlanLife.of(new PlanStore(jdbc, transactions), generator, 7);
        var dice = new Dice(seed);
        // The past is asked for after all that came later; forwards, so that what is kept is read on, or backwards.
        for (var moment : seed % 2 == 0 ? moments : moments.reversed()) {
            for (var basis : Basis.values()) {
                compare(seed, moment, LocalDate.of(2022, 12, 15).plusDays(dice.between(0, 1900)), basis);
            }
        }
        compareTheBoard(seed, moments.getLast(), LocalDate.of(2023, 2, 1).plusDays(dice.between(0, 1500)));
    }

    private void compareTheBoard(long seed, Moment moment, LocalDate cutoff) {
        var model = moment.model();
        var question = new Question(model.code(), cutoff, Basis.PRELIMINARY, moment.knownAt());
        var board = SystemUser.call(() -> scorecards.board(question));
        var where = "seed %d, board of %s: ".formatted(seed, cutoff);

        for (var point : board.curve().points()) {
            var expected = new Reference(model, point.day(), true).goalOrPlan(null);
            same(where + point.day() + " planned", point.planned(), expected.planned());
            same(
                    where + point.day() + " actual",
                    point.actual(),
                    point.day().isAfter(cutoff) ? null : expected.progress());
        }
        var before = new Reference(model, cutoff.withDayOfMonth(1).minusDays(1), true).goalOrPlan(null);
        same(where + "before", board.change().before(), before.score());
        history(where, question, SystemUser.call(() -> scorecards.history(question)));
    }

    private void history(String where, Question question, ScoreHistory history) {
        same(where + "days", history.days().size(), 12);
        for (var i = 0; i < 12; i += 11) {
            var at = new Question(question.plan(), history.days().get(i), question.basis(), question.knownAt());
            var card = SystemUser.call(() -> scorecards.evaluate(at));
            same(where + "history", history.plan().get(i), card.figures().score());
            for (var indicator : card.indicators()) {
                same(
                        where + "history " + indicator.code(),
                        history.of(indicator.sheet().id()).get(i),
                        indicator.score());
            }
        }
    }

    private void compare(long seed, Moment moment, LocalDate cutoff, Basis basis) {
        var model = moment.model();
        var question = new Question(model.code(), cutoff, basis, moment.knownAt());
        var card = SystemUser.call(() -> scorecards.evaluate(question));
        var reference = new Reference(model, cutoff, basis == Basis.PRELIMINARY);
        var where = "seed %d, D %s, %s, K %s: ".formatted(seed, cutoff, basis, moment.knownAt());

        figures(where + "plan", card.figures(), reference.goalOrPlan(null));
        for (var goal : card.goals()) {
            var expected = goal(model, goal.sheet().code());
            figures(where + goal.sheet().code(), goal.figures(), reference.goalOrPlan(expected.id()));
            same(where + goal.sheet().code() + " suspended", goal.suspended(), reference.suspended(expected.id()));
        }
        same(where + "goals", card.goals().size(), model.goals().size());
        indicators(where, card, model, reference);
        milestones(where, card, model, reference);
        units(where, card, model, reference);
    }

    private void indicators(String where, Scorecard card, Model model, Reference reference) {
        same(where + "indicators", card.indicators().size(), model.indicators().size());
        for (var found : card.indicators()) {
            var it = model.indicators().stream()
                    .filter(i -> i.code().equals(found.code()))
                    .findFirst()
                    .orElseThrow();
            var expected = reference.indicator(it);
            var evaluation = found.evaluation();
            var at = where + it.code();
            same(at + " state", evaluation.state().name(), expected.state());
            same(at + " A", evaluation.actual(), expected.actual());
            same(at + " T", evaluation.due(), expected.due());
            same(at + " r", evaluation.raw(), expected.raw());
            same(at + " score", evaluation.score(), expected.score());
            same(at + " low", evaluation.low(), expected.low());
            same(at + " high", evaluation.high(), expected.high());
            same(at + " progress", evaluation.progress(), expected.progress());
            same(at + " planned", evaluation.planned(), expected.planned());
            same(at + " due", evaluation.duePeriods(), expected.duePeriods());
            same(at + " measured", evaluation.measuredPeriods(), expected.measuredPeriods());
            place(at, found, it.weight(), it.goal(), reference.unit(it.unit(), it.goal()), reference);
        }
    }

    private void milestones(String where, Scorecard card, Model model, Reference reference) {
        same(where + "milestones", card.milestones().size(), model.milestones().size());
        for (var found : card.milestones()) {
            var it = model.milestones().stream()
                    .filter(i -> i.code().equals(found.code()))
                    .findFirst()
                    .orElseThrow();
            var expected = reference.milestone(it);
            var at = where + it.code();
            same(at + " state", found.evaluation().state().name(), expected.state());
            same(at + " planned", found.evaluation().planned(), expected.planned());
            same(at + " actual", found.evaluation().actual(), expected.actual());
            same(at + " r", found.evaluation().raw(), expected.raw());
            same(at + " score", found.score(), expected.score());
            place(at, found, it.weight(), it.goal(), reference.unit(it.unit(), it.goal()), reference);
        }
    }

    private void place(String at, Item item, BigDecimal weight, UUID goal, UUID unit, Reference reference) {
        same(at + " ew", item.place().effectiveWeight(), reference.effectiveWeight(goal, weight));
        same(
                at + " unit",
                item.place().unit() == null ? null : item.place().unit().id(),
                unit);
        same(at + " suspended", item.place().suspended(), reference.suspended(goal));
    }

    private void units(String where, Scorecard card, Model model, Reference reference) {
        for (var unit : model.units()) {
            var found = card.units().stream()
                    .filter(u -> u.unit().id().equals(unit.id()))
                    .findFirst()
                    .orElseThrow();
            var expected = reference.unit(unit);
            figures(where + unit.code(), found.figures(), expected.result());
            same(where + unit.code() + " scored", found.scored(), expected.scored());
            same(where + unit.code() + " late", found.late(), expected.late());
        }
    }

    private void figures(String at, Figures found, Reference.Result expected) {
        same(at + " score", found.score(), expected.score());
        same(at + " low", found.low(), expected.low());
        same(at + " high", found.high(), expected.high());
        same(at + " progress", found.progress(), expected.progress());
        same(at + " planned", found.planned(), expected.planned());
        same(at + " due", found.duePeriods(), expected.duePeriods());
        same(at + " measured", found.measuredPeriods(), expected.measuredPeriods());
    }

    private void same(String at, BigDecimal found, BigDecimal expected) {
        if (found == null || expected == null) {
            same(at, (Object) found, expected);
            return;
        }
        var scale = expected.abs().max(BigDecimal.ONE);
        if (found.subtract(expected).abs().compareTo(NEARLY_NOTHING.multiply(scale)) > 0) {
            differences.add(at + ": " + found.toPlainString() + " instead of " + expected.toPlainString());
        }
    }

    private void same(String at, Object found, Object expected) {
        if (!Objects.equals(found, expected)) {
            differences.add(at + ": " + found + " instead of " + expected);
        }
    }

    private static Model.Goal goal(Model model, String code) {
        return model.goals().stream()
                .filter(g -> g.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
