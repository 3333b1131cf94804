package app.rumbo.desk;

import app.rumbo.desk.Oddity.Kind;
import app.rumbo.indicators.Direction;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The rules by which an entry is odd, in the order in which they are told. Each looks at one entry and its past and at
 * nothing else; all arithmetic is decimal.
 *
 * <ul>
 *   <li><b>Jump</b>: at least five earlier values are known, and this one lies further from their median than three
 *       median absolute deviations; a deviation counts as at least a twentieth of the median, so that a series that never
 *       moved may move a little.
 *   <li><b>Wrong way</b>: at least three earlier values are known, it is worse than all of them against the indicator's
 *       direction, and worse than the last by more than a quarter of it. An indicator with a range has no such way.
 *   <li><b>On the limit</b>: its score, rounded as it meets the limit, is exactly the least that is green, and that is
 *       less than fulfilled.
 *   <li><b>On target</b>: it and the two before it each equal their own target.
 *   <li><b>Before start, falls back, done late</b>: a milestone reports progress for a day before its start, less than
 *       was held for true before, or is reported finished for a day after its term for the first time.
 *   <li><b>Same digits</b>: at least four digits, all the same but zero.
 *   <li><b>Repeated</b>: it equals the two before it, and not because each is its target.
 *   <li><b>Last minute</b>: typed in the last three hours of the term within five minutes of nine others or more, all by
 *       the same person.
 * </ul>
 */
public final class Oddities {

    private static final int JUMP_NEEDS = 5;
    private static final BigDecimal JUMP_DEVIATIONS = BigDecimal.valueOf(3);
    private static final BigDecimal LEAST_DEVIATION = new BigDecimal("0.05");
    private static final int WRONG_WAY_NEEDS = 3;
    private static final BigDecimal MUCH_WORSE = new BigDecimal("0.25");
    private static final int RUNNING = 3;
    private static final int DIGITS = 4;
    private static final int BURST = 10;
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private static final List<Rule> RULES = List.of(
            Oddities::jump,
            Oddities::wrongWay,
            Oddities::onTheLimit,
            Oddities::onTarget,
            Oddities::beforeStart,
            Oddities::fallsBack,
            Oddities::doneLate,
            Oddities::sameDigits,
            Oddities::repeated,
            Oddities::lastMinute);

    private Oddities() {}

    private interface Rule {
        Optional<Oddity> find(Examined entry, BigDecimal figure);
    }

    /** What is odd about the entry. */
    public static List<Oddity> of(Examined entry) {
        var figure = entry.figure();
        return figure == null
                ? List.of()
                : RULES.stream()
                        .flatMap(rule -> rule.find(entry, figure).stream())
                        .toList();
    }

    private static Optional<Oddity> jump(Examined entry, BigDecimal figure) {
        var known = entry.known();
        if (entry.term() != null || known.size() < JUMP_NEEDS) {
            return Optional.empty();
        }
        var median = median(known);
        var deviation = median(
                        known.stream().map(each -> each.subtract(median).abs()).toList())
                .max(median.abs().multiply(LEAST_DEVIATION));
        return figure.subtract(median).abs().compareTo(deviation.multiply(JUMP_DEVIATIONS)) > 0
                ? Optional.of(Oddity.of(Kind.JUMP, median, known.size()))
                : Optional.empty();
    }

    private static Optional<Oddity> wrongWay(Examined entry, BigDecimal figure) {
        var known = entry.known();
        var direction = entry.direction();
        if (direction == null || direction == Direction.RANGE || known.size() < WRONG_WAY_NEEDS) {
            return Optional.empty();
        }
        var ascending = direction == Direction.ASCENDING;
        var worst =
                known.stream().allMatch(each -> ascending ? figure.compareTo(each) < 0 : figure.compareTo(each) > 0);
        var last = known.getLast();
        var much = figure.subtract(last).abs().compareTo(last.abs().multiply(MUCH_WORSE)) > 0;
        return worst && much ? Optional.of(Oddity.of(Kind.WRONG_WAY, last, known.size())) : Optional.empty();
    }

    private static Optional<Oddity> onTheLimit(Examined entry, BigDecimal figure) {
        var score = entry.score();
        return score != null
                        && score.compareTo(BigDecimal.ONE) < 0
                        && Ratio.atLimit(score).compareTo(Ratio.atLimit(entry.greenFrom())) == 0
                ? Optional.of(Oddity.of(Kind.ON_THE_LIMIT))
                : Optional.empty();
    }

    private static Optional<Oddity> onTarget(Examined entry, BigDecimal figure) {
        return isThriceOnTarget(entry, figure) ? Optional.of(Oddity.of(Kind.ON_TARGET)) : Optional.empty();
    }

    private static boolean isThriceOnTarget(Examined entry, BigDecimal figure) {
        var target = entry.target();
        return entry.term() == null
                && target != null
                && target.compareTo(figure) == 0
                && entry.pasts().size() >= RUNNING - 1
                && last(entry).stream()
                        .allMatch(past -> past.figure() != null
                                && past.target() != null
                                && past.figure().compareTo(past.target()) == 0);
    }

    private static Optional<Oddity> beforeStart(Examined entry, BigDecimal figure) {
        var term = entry.term();
        return term != null && term.starts() != null && entry.ends().isBefore(term.starts()) && figure.signum() > 0
                ? Optional.of(Oddity.of(Kind.BEFORE_START, term.starts()))
                : Optional.empty();
    }

    private static Optional<Oddity> fallsBack(Examined entry, BigDecimal figure) {
        if (entry.term() == null) {
            return Optional.empty();
        }
        return entry.pasts().stream()
                .filter(past -> past.validated() && past.figure() != null)
                .reduce((_, later) -> later)
                .filter(past -> past.figure() != null && past.figure().compareTo(figure) > 0)
                .map(past -> Oddity.of(Kind.FALLS_BACK, java.util.Objects.requireNonNull(past.figure()), past.ends()));
    }

    private static Optional<Oddity> doneLate(Examined entry, BigDecimal figure) {
        var term = entry.term();
        return term != null
                        && figure.compareTo(WHOLE) == 0
                        && entry.ends().isAfter(term.due())
                        && entry.known().stream().allMatch(each -> each.compareTo(WHOLE) < 0)
                ? Optional.of(Oddity.of(Kind.DONE_LATE, term.due()))
                : Optional.empty();
    }

    private static Optional<Oddity> sameDigits(Examined entry, BigDecimal figure) {
        var digits = figure.unscaledValue().abs().toString();
        return digits.length() >= DIGITS
                        && digits.charAt(0) != '0'
                        && digits.chars().allMatch(digit -> digit == digits.charAt(0))
                ? Optional.of(Oddity.of(Kind.SAME_DIGITS))
                : Optional.empty();
    }

    private static Optional<Oddity> repeated(Examined entry, BigDecimal figure) {
        return entry.term() == null
                        && entry.pasts().size() >= RUNNING - 1
                        && last(entry).stream()
                                .allMatch(past ->
                                        past.figure() != null && past.figure().compareTo(figure) == 0)
                        && !isThriceOnTarget(entry, figure)
                ? Optional.of(Oddity.of(Kind.REPEATED, RUNNING))
                : Optional.empty();
    }

    private static Optional<Oddity> lastMinute(Examined entry, BigDecimal figure) {
        return entry.together() >= BURST
                ? Optional.of(Oddity.of(Kind.LAST_MINUTE, entry.together()))
                : Optional.empty();
    }

    private static List<Past> last(Examined entry) {
        var pasts = entry.pasts();
        return pasts.subList(pasts.size() - (RUNNING - 1), pasts.size());
    }

    private static BigDecimal median(List<BigDecimal> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.TWO, Ratio.DECIMAL);
    }
}
