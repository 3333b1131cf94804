package app.rumbo.budget;

import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The states of an expense (method §6), in the country's currency; null where no line tells it, which is not 0.
 *
 * @param initial Chile: inicial; Peru: PIA
 * @param current Chile: vigente; Peru: PIM
 * @param committed Chile: obligado; Peru: compromiso
 * @param accrued devengado
 * @param paid Chile: pagado; Peru: girado
 */
public record Amounts(
        @Nullable BigDecimal initial,
        @Nullable BigDecimal current,
        @Nullable BigDecimal committed,
        @Nullable BigDecimal accrued,
        @Nullable BigDecimal paid) {

    /** Nothing is told. */
    public static final Amounts NONE = new Amounts(null, null, null, null, null);

    /** State by state; what only one of both tells stands. */
    public Amounts plus(Amounts other) {
        return new Amounts(
                sum(initial, other.initial),
                sum(current, other.current),
                sum(committed, other.committed),
                sum(accrued, other.accrued),
                sum(paid, other.paid));
    }

    /** Accrued over current; null where current is 0, or one of both is not told. */
    public @Nullable BigDecimal execution() {
        return accrued == null || current == null || current.signum() == 0 ? null : Ratio.of(accrued, current);
    }

    /** Whether nothing is told. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** All of them together. */
    public static Amounts total(Stream<Amounts> amounts) {
        return amounts.reduce(NONE, Amounts::plus);
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null) {
            return other;
        }
        return other == null ? one : one.add(other);
    }
}
