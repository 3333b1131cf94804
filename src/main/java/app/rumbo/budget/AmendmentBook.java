package app.rumbo.budget;

import app.rumbo.accounts.AccountCode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds what accounting says is current against what was set and what was decided since. An act may name an account that
 * accounting has in parts: then its parts are held against the act together.
 */
public final class AmendmentBook {

    private final List<Kept> kept;
    private final List<Amendment.Line> decided;

    /**
     * An account of a year and sector as accounting has it.
     *
     * @param initial null where it is not told, as current
     */
    public record Kept(
            AccountCode account,
            @Nullable BigDecimal initial,
            @Nullable BigDecimal current) {}

    /**
     * An account beside what was decided about it.
     *
     * @param amended what all acts add to it
     * @param difference what is current beyond what was set and decided: no act stands behind it
     */
    public record Row(
            AccountCode account, BigDecimal initial, BigDecimal amended, BigDecimal current, BigDecimal difference) {}

    /**
     * @param kept of one year and sector
     * @param decided of the same year and sector; what concerns revenue is left out by whoever asks
     */
    public AmendmentBook(Collection<Kept> kept, Collection<Amendment.Line> decided) {
        this.kept = List.copyOf(kept);
        this.decided = List.copyOf(decided);
    }

    /** Every account, whether or not something is left over. */
    public List<Row> rows() {
        var named = new TreeSet<AccountCode>();
        decided.forEach(line -> named.add(line.account()));
        kept.forEach(each -> named.add(each.account()));
        return named.stream()
                .filter(account -> isWidest(account, named))
                .map(this::row)
                .toList();
    }

    /** What no act stands behind. */
    public List<Row> unbacked() {
        return rows().stream().filter(row -> row.difference().signum() != 0).toList();
    }

    private static boolean isWidest(AccountCode account, Set<AccountCode> named) {
        return named.stream().noneMatch(other -> !other.equals(account) && account.isWithin(other));
    }

    private Row row(AccountCode account) {
        var lines =
                kept.stream().filter(each -> each.account().isWithin(account)).toList();
        var initial = sum(lines.stream().map(Kept::initial));
        var current = sum(lines.stream().map(Kept::current));
        var amended = sum(decided.stream()
                .filter(line -> line.account().isWithin(account))
                .map(Amendment.Line::amount));
        return new Row(
                account, initial, amended, current, current.subtract(initial).subtract(amended));
    }

    private static BigDecimal sum(Stream<@Nullable BigDecimal> amounts) {
        return amounts.filter(Objects::nonNull).map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
