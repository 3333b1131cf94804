package app.rumbo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.desk.Examined.Term;
import app.rumbo.desk.Oddity.Kind;
import app.rumbo.indicators.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is odd about an entry, rule by rule, and what just is not. */
class OdditiesTests {

    private static final LocalDate ENDS = LocalDate.of(2026, 10, 31);

    @Test
    void aValueFarFromItsFiveOrMoreEarlierOnesIsAJump() {
        assertThat(kinds(indicator("100", "10", "11", "12", "9", "10"))).contains(Kind.JUMP);
        assertThat(kinds(indicator("100", "10", "11", "12", "9"))).doesNotContain(Kind.JUMP);
        // median 10, deviation 1: 13 is just not further than three deviations
        assertThat(kinds(indicator("13", "10", "11", "12", "9", "10"))).doesNotContain(Kind.JUMP);
        assertThat(kinds(indicator("13.01", "10", "11", "12", "9", "10"))).contains(Kind.JUMP);
    }

    @Test
    void aSeriesThatNeverMovedMayMoveByThreeTwentieths() {
        assertThat(kinds(indicator("115", "100", "100", "100", "100", "100"))).doesNotContain(Kind.JUMP);
        assertThat(kinds(indicator("115.1", "100", "100", "100", "100", "100"))).contains(Kind.JUMP);
    }

    @Test
    void aJumpSaysTheMedianAndHowManyItIsOf() {
        var jump =
                Oddities.of(indicator("100", "10", "11", "12", "9", "10", "13")).getFirst();

        assertThat(jump).isEqualTo(Oddity.of(Kind.JUMP, new BigDecimal("10.5"), 6));
    }

    @Test
    void worseThanAllAndMuchWorseThanTheLastGoesTheWrongWay() {
        assertThat(kinds(indicator("7", "10", "11", "10"))).contains(Kind.WRONG_WAY);
        assertThat(kinds(indicator("7.5", "10", "11", "10"))).doesNotContain(Kind.WRONG_WAY);
        assertThat(kinds(indicator("7", "6", "11", "10"))).doesNotContain(Kind.WRONG_WAY);
        assertThat(kinds(indicator("14", "10", "11", "10"))).doesNotContain(Kind.WRONG_WAY);
    }

    @Test
    void whereLessIsBetterMoreGoesTheWrongWay() {
        assertThat(kinds(moving(Direction.DESCENDING, "14", "10", "11", "10"))).contains(Kind.WRONG_WAY);
        assertThat(kinds(moving(Direction.DESCENDING, "7", "10", "11", "10"))).doesNotContain(Kind.WRONG_WAY);
        assertThat(kinds(moving(Direction.RANGE, "14", "10", "11", "10"))).doesNotContain(Kind.WRONG_WAY);
    }

    @Test
    void aScoreExactlyAtTheLeastThatIsGreenIsOnTheLimit() {
        assertThat(kinds(scored("0.9"))).contains(Kind.ON_THE_LIMIT);
        assertThat(kinds(scored("0.9000000001"))).contains(Kind.ON_THE_LIMIT);
        assertThat(kinds(scored("0.900000001"))).doesNotContain(Kind.ON_THE_LIMIT);
        assertThat(kinds(scored("0.8999"))).doesNotContain(Kind.ON_THE_LIMIT);
    }

    @Test
    void exactlyItsTargetThreeTimesRunningIsOddAndNotARepetition() {
        var thrice = withTarget("10", "10", past(1, "10", "10"), past(2, "10", "10"));
        assertThat(kinds(thrice)).contains(Kind.ON_TARGET).doesNotContain(Kind.REPEATED);
        var twice = withTarget("10", "10", past(1, "9", "10"), past(2, "10", "10"));
        assertThat(kinds(twice)).doesNotContain(Kind.ON_TARGET);
        var once = withTarget("10", "10", past(2, "10", "10"));
        assertThat(kinds(once)).doesNotContain(Kind.ON_TARGET);
    }

    @Test
    void theSameValueThreePeriodsRunningIsARepetition() {
        assertThat(kinds(indicator("7", "5", "7", "7.0"))).contains(Kind.REPEATED);
        assertThat(kinds(indicator("7", "7", "5", "7"))).doesNotContain(Kind.REPEATED);
        assertThat(kinds(indicator("7", "7"))).doesNotContain(Kind.REPEATED);
    }

    @Test
    void fourDigitsOrMoreAllTheSameAreOdd() {
        assertThat(kinds(indicator("7777"))).contains(Kind.SAME_DIGITS);
        assertThat(kinds(indicator("-99.99"))).contains(Kind.SAME_DIGITS);
        assertThat(kinds(indicator("777"))).doesNotContain(Kind.SAME_DIGITS);
        assertThat(kinds(indicator("7778"))).doesNotContain(Kind.SAME_DIGITS);
        assertThat(kinds(indicator("0.0000"))).doesNotContain(Kind.SAME_DIGITS);
    }

    @Test
    void aMilestoneUnderWayBeforeItsStartIsOdd() {
        assertThat(kinds(milestone("10", ENDS.plusDays(1)))).contains(Kind.BEFORE_START);
        assertThat(kinds(milestone("0", ENDS.plusDays(1)))).doesNotContain(Kind.BEFORE_START);
        assertThat(kinds(milestone("10", ENDS))).doesNotContain(Kind.BEFORE_START);
    }

    @Test
    void aMilestoneLessDoneThanWasValidatedFallsBack() {
        assertThat(kinds(milestone("40", new Term(null, ENDS.plusYears(1)), past(1, "50", null))))
                .contains(Kind.FALLS_BACK);
        assertThat(kinds(milestone("50", new Term(null, ENDS.plusYears(1)), past(1, "50", null))))
                .doesNotContain(Kind.FALLS_BACK);
        var onlySaid = new Past(ENDS.minusMonths(1), new BigDecimal(50), null, false);
        assertThat(kinds(milestone("40", new Term(null, ENDS.plusYears(1)), onlySaid)))
                .doesNotContain(Kind.FALLS_BACK);
    }

    @Test
    void aMilestoneFinishedAfterItsTermIsToldOnce() {
        var term = new Term(null, ENDS.minusDays(1));
        assertThat(kinds(milestone("100", term))).contains(Kind.DONE_LATE);
        assertThat(kinds(milestone("99", term))).doesNotContain(Kind.DONE_LATE);
        assertThat(kinds(milestone("100", term, past(1, "100", null)))).doesNotContain(Kind.DONE_LATE);
        assertThat(kinds(milestone("100", new Term(null, ENDS)))).doesNotContain(Kind.DONE_LATE);
    }

    @Test
    void tenTogetherInTheLastHoursAreABurst() {
        assertThat(kinds(burst(10))).contains(Kind.LAST_MINUTE);
        assertThat(kinds(burst(9))).doesNotContain(Kind.LAST_MINUTE);
    }

    @Test
    void aRatioByZeroSaysNothing() {
        assertThat(Oddities.of(new Examined(
                        ENDS, null, null, null, new BigDecimal("0.9"), Direction.ASCENDING, null, List.of(), 50)))
                .isEmpty();
    }

    private static List<Kind> kinds(Examined entry) {
        return Oddities.of(entry).stream().map(Oddity::kind).toList();
    }

    private static Examined indicator(String value, String... earlier) {
        return moving(Direction.ASCENDING, value, earlier);
    }

    private static Examined moving(Direction direction, String value, String... earlier) {
        var pasts = new ArrayList<Past>();
        for (var number = 0; number < earlier.length; number++) {
            pasts.add(past(earlier.length - number, earlier[number], null));
        }
        return new Examined(ENDS, new BigDecimal(value), null, null, new BigDecimal("0.9"), direction, null, pasts, 0);
    }

    private static Examined scored(String score) {
        return new Examined(
                ENDS,
                BigDecimal.ONE,
                new BigDecimal(score),
                BigDecimal.TEN,
                new BigDecimal("0.90"),
                Direction.ASCENDING,
                null,
                List.of(),
                0);
    }

    private static Examined withTarget(String value, String target, Past... pasts) {
        return new Examined(
                ENDS,
                new BigDecimal(value),
                BigDecimal.ONE,
                new BigDecimal(target),
                new BigDecimal("0.9"),
                Direction.ASCENDING,
                null,
                List.of(pasts),
                0);
    }

    private static Examined milestone(String percent, LocalDate starts, Past... pasts) {
        return milestone(percent, new Term(starts, ENDS.plusYears(1)), pasts);
    }

    private static Examined milestone(String percent, Term term, Past... pasts) {
        return new Examined(
                ENDS, new BigDecimal(percent), null, null, new BigDecimal("0.9"), null, term, List.of(pasts), 0);
    }

    private static Examined burst(int together) {
        return new Examined(
                ENDS,
                BigDecimal.ONE,
                null,
                null,
                new BigDecimal("0.9"),
                Direction.ASCENDING,
                null,
                List.of(),
                together);
    }

    private static Past past(int monthsAgo, String value, String target) {
        return new Past(
                ENDS.minusMonths(monthsAgo),
                new BigDecimal(value),
                Stream.ofNullable(target).map(BigDecimal::new).findFirst().orElse(null),
                true);
    }
}
