package app.rumbo.budget;

import java.math.BigDecimal;
import java.util.List;

/**
 * Money and progress of a goal that contradict each other, with the figures that say so.
 *
 * @param figures in the order in which the kind's sentence has places for them
 */
public record Contradiction(ContradictionKind kind, GoalBudget goal, List<Told> figures) {

    /** Keeps its own copy. */
    public Contradiction {
        figures = List.copyOf(figures);
    }

    /** How a figure is written. */
    public enum As {
        /** A fraction of 1, as a percentage. */
        PERCENT,
        /** A difference of two fractions, in percentage points without sign. */
        POINTS,
        /** An amount in the country's currency. */
        MONEY,
        /** A year or a count. */
        WHOLE
    }

    /** A figure. */
    public record Told(As as, BigDecimal value) {}

    static Told percent(BigDecimal fraction) {
        return new Told(As.PERCENT, fraction);
    }

    static Told points(BigDecimal difference) {
        return new Told(As.POINTS, difference.abs());
    }

    static Told money(BigDecimal amount) {
        return new Told(As.MONEY, amount);
    }

    static Told whole(int number) {
        return new Told(As.WHOLE, BigDecimal.valueOf(number));
    }
}
