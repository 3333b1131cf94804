package app.rumbo.scorecard.internal;

import static app.rumbo.scorecard.internal.Samples.percent;
import static app.rumbo.scorecard.internal.Samples.plain;
import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.scorecard.AsOf;
import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Board;
import app.rumbo.scorecard.Cards;
import app.rumbo.scorecard.Light;
import app.rumbo.scorecard.Scorecard;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EvaluationTests {

    private final Cards plan = new Cards();

    @Test
    void findsTheWorkedFigureOfSevenTasks() {
        var goal = plan.goal("1", "1");
        var weights = new String[] {".1", ".2", ".1", ".2", ".1", ".2", ".1"};
        for (var i = 0; i < weights.length; i++) {
            plan.milestone("H" + i, goal, weights[i], null, "2026-06-30", i < 3 ? "100" : "0");
        }

        assertThat(percent(card().figures().score())).isEqualTo("40.0");
    }

    @Test
    void leavesOutWhatHasNoScoreAndWhatOnlyInforms() {
        var goal = plan.goal("1", "1");
        plan.indicator("A", goal, "3", "10", "5", null);
        plan.indicator("B", goal, "1", "10", "10", null);
        plan.indicator("only informs", goal, "0", "10", "0", null);
        plan.milestone("not due", goal, "5", "2026-07-01", "2026-12-31", null);

        assertThat(plain(card().figures().score())).isEqualTo("0.625");
    }

    @Test
    void letsASuspendedGoalChangeNothingElse() {
        var kept = plan.goal("1", "30");
        plan.indicator("A", kept, "1", "10", "5", null);
        var alone = card().figures();
        var suspended = plan.goal("2", null, "70", true);
        var below = plan.goal("2.1", suspended, "1", false);
        plan.indicator("B", below, "1", "10", "10", null);

        var card = card();

        assertThat(card.figures()).isEqualTo(alone);
        var item = card.indicators().getLast();
        assertThat(plain(item.score())).isEqualTo("1");
        assertThat(item.place().suspended()).isTrue();
        assertThat(item.counts()).isFalse();
        assertThat(card.goals().get(2).figures().score()).isNull();
        assertThat(card.goals().get(2).suspended()).isTrue();
        assertThat(plain(card.indicators().getFirst().place().effectiveWeight()))
                .isEqualTo("1");
    }

    @Test
    void sharesThePlanAmongActiveSiblingsScoredOrNot() {
        var scored = plan.goal("1", "60");
        plan.goal("2 without items", "40");
        plan.indicator("A", scored, "3", "10", "5", null);
        plan.milestone("not due", scored, "1", "2026-07-01", "2026-12-31", null);

        var place = card().indicators().getFirst().place();

        assertThat(plain(place.effectiveWeight())).isEqualTo("0.45");
        assertThat(plain(card().indicators().getFirst().pointsLost())).isEqualTo("0.225");
    }

    @Test
    void givesAnItemTheUnitOfTheNearestGoalAndItsScoreToTheUnitsAbove() {
        var works = plan.directorate("Obras");
        var goal = plan.goal("1", "1");
        plan.indicator("A", goal, "1", "10", "5", works);
        plan.indicator("without unit", goal, "1", "10", "10", null);

        var unit = card().units().getFirst();

        assertThat(plain(unit.figures().score())).isEqualTo("0.5");
        assertThat(unit.scored()).isEqualTo(1);
        assertThat(plain(unit.weight())).isEqualTo("0.5");
    }

    @Test
    void showsOnTheBoardWhatLosesMostAndWhatIsLate() {
        var works = plan.directorate("Obras");
        var goal = plan.goal("1", "1");
        plan.indicator("most", goal, "5", "10", "1", works);
        plan.indicator("none", goal, "5", "10", "10", works);
        plan.indicator("no data", goal, "1", "10", null, works);
        plan.milestone("late", goal, "1", null, "2026-06-01", "40");

        var board = board();

        assertThat(board.worst()).extracting(item -> item.code()).containsExactly("most", "no data", "late");
        assertThat(board.late())
                .singleElement()
                .satisfies(late -> assertThat(late.evaluation().daysLate()).isEqualTo(29));
        assertThat(board.tally()).isEqualTo(new Board.Tally(1, 0, 2, 1, 0, 0));
        assertThat(board.freshness().stale()).isEqualTo(1);
        assertThat(board.matrix().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells().getFirst().noData()).isEqualTo(1));
        assertThat(plain(board.matrix().weightWithoutUnit())).isEqualTo("0.0833333333333");
    }

    @Test
    void marksACellOfWhichAllDataIsMissing() {
        var works = plan.directorate("Obras");
        plan.indicator("A", plan.goal("1", "1"), "5", "10", null, works);
        plan.indicator("B", plan.goal("2", "1"), "5", "10", "9.5", works);

        var row = board().matrix().rows().getFirst();

        assertThat(row.cells().getFirst().lacksAllData()).isTrue();
        assertThat(row.cells().getFirst().light()).isEqualTo(Light.RED);
        assertThat(row.cells().getLast().lacksAllData()).isFalse();
        assertThat(row.cells().getLast().light()).isEqualTo(Light.GREEN);
    }

    @Test
    void drawsTheCurveToThePlansEndAndTheActualOnlyToTheCutoff() {
        var goal = plan.goal("1", "1");
        plan.milestone("H", goal, "1", "2026-01-01", "2026-12-31", "30");

        var curve = new Evaluation(plan.known())
                .board(asOf(LocalDate.of(2026, 7, 1)))
                .curve();

        assertThat(curve.points()).hasSize(13);
        assertThat(curve.points().getLast().day()).isEqualTo("2026-12-31");
        assertThat(plain(curve.points().getLast().planned())).isEqualTo("1");
        assertThat(curve.points().getLast().actual()).isNull();
        var latest = curve.latest().orElseThrow();
        assertThat(latest.day()).isEqualTo("2026-07-01");
        assertThat(percent(latest.planned())).isEqualTo("49.7");
        assertThat(percent(latest.actual())).isEqualTo("30.0");
    }

    private Scorecard card() {
        return new Evaluation(plan.known()).scorecard(asOf(Cards.JUNE));
    }

    private Board board() {
        return new Evaluation(plan.known()).board(asOf(Cards.JUNE));
    }

    private static AsOf asOf(LocalDate cutoff) {
        return new AsOf(cutoff, Basis.OFFICIAL, Instant.EPOCH);
    }
}
