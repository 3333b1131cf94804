package app.rumbo.budget;

import app.rumbo.accounts.AccountCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rolls money up the parts of its accounts, compared whole (method §6). */
public final class AccountBook {

    private final Map<AccountCode, Line> lines;
    private final Function<AccountCode, @Nullable String> names;

    /**
     * What the lines of an account add up to.
     *
     * @param name as a file tells it; of several the last by the alphabet, in whatever order they come
     */
    public record Line(AccountCode account, @Nullable String name, Amounts amounts) {

        private Line plus(Line other) {
            return new Line(account, later(name, other.name), amounts.plus(other.amounts));
        }

        private static @Nullable String later(@Nullable String one, @Nullable String other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.compareTo(other) >= 0 ? one : other;
        }
    }

    /** @param names of the classifier's accounts */
    public AccountBook(Collection<Line> lines, Function<AccountCode, @Nullable String> names) {
        this.lines =
                lines.stream().collect(Collectors.toMap(Line::account, Function.identity(), Line::plus, TreeMap::new));
        this.names = names;
    }

    /** Every account that has lines, and those of at least so many parts above it, each before its parts. */
    public List<AccountBudget> rows(int fromDepth) {
        var rolled = new TreeMap<AccountCode, Amounts>();
        var wholes = new HashSet<AccountCode>();
        lines.values().forEach(line -> {
            above(line.account(), fromDepth).forEach(account -> {
                rolled.merge(account, line.amounts(), Amounts::plus);
                wholes.add(account);
            });
            rolled.merge(line.account(), line.amounts(), Amounts::plus);
        });
        return rolled.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), wholes))
                .toList();
    }

    private static Stream<AccountCode> above(AccountCode account, int fromDepth) {
        return IntStream.range(Math.max(1, fromDepth), account.depth()).mapToObj(account::upTo);
    }

    private AccountBudget row(AccountCode account, Amounts amounts, Set<AccountCode> wholes) {
        var known = names.apply(account);
        var line = lines.get(account);
        return new AccountBudget(
                account, known == null && line != null ? line.name() : known, wholes.contains(account), amounts);
    }
}
