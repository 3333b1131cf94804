package app.rumbo.accounts;

import app.rumbo.shared.Country;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A country's accounts on a day, with their names (Chile: Decreto de Hacienda 854; Peru: the MEF's classifier). */
public final class Classifier {

    private final Country country;
    private final TreeMap<AccountCode, Account> accounts = new TreeMap<>();
    private final Map<String, List<AccountCode>> bare;

    /**
     * @param accounts of that country, valid or not
     * @param day on which they have to be valid
     */
    public Classifier(Country country, Collection<Account> accounts, LocalDate day) {
        this.country = country;
        accounts.stream()
                .filter(account -> account.isValidOn(day))
                .forEach(account -> this.accounts.put(account.code(), account));
        this.bare = this.accounts.keySet().stream()
                .collect(Collectors.groupingBy(Classifier::squeezed, Collectors.toList()));
    }

    /**
     * An account of the classifier.
     *
     * @param source code of the funding source; null where it is that of the account above
     * @param validTo its last day; null while it has none
     */
    public record Account(
            AccountCode code,
            String name,
            @Nullable String source,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        /** Whether it may be used on that day. */
        public boolean isValidOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /** Its accounts, each before its parts. */
    public List<Account> accounts() {
        return List.copyOf(accounts.values());
    }

    /** The account of that code. */
    public Optional<Account> find(AccountCode code) {
        return Optional.ofNullable(accounts.get(code));
    }

    /** Name of the account; that of no other where the classifier has not got it. */
    public Optional<String> name(AccountCode code) {
        return find(code).map(Account::name);
    }

    /** Funding source of the account, or of the nearest account above it that has one. */
    public Optional<String> source(AccountCode code) {
        return upwards(code)
                .map(accounts::get)
                .filter(Objects::nonNull)
                .map(Account::source)
                .filter(Objects::nonNull)
                .map(Function.identity())
                .findFirst();
    }

    /**
     * What a code in a file means: with dashes, points or nothing between its parts, with or without the root, with leading
     * zeros lost.
     *
     * @param written as the file writes it
     * @param kind what the file is about
     * @param number whether the cell is a number, which keeps no zeros at its end either
     */
    public AccountReading read(String written, AccountKind kind, boolean number) {
        var forms = new AccountForms(country, kind).of(written, number);
        var known = forms.stream().filter(accounts::containsKey).toList();
        if (known.size() == 1) {
            return new AccountReading.Read(known.getFirst(), true);
        }
        var others = known.isEmpty() ? squeezed(written, kind) : known;
        var candidates = Stream.concat(known.isEmpty() ? forms.stream() : Stream.empty(), others.stream())
                .distinct()
                .toList();
        return switch (candidates.size()) {
            case 0 -> new AccountReading.NoAccount();
            case 1 -> new AccountReading.Read(candidates.getFirst(), forms.isEmpty());
            default -> new AccountReading.Unclear(candidates);
        };
    }

    /** The accounts whose digits, zeros at their parts' beginnings left out, are those of the text. */
    private List<AccountCode> squeezed(String written, AccountKind kind) {
        var root = kind.root(country);
        var key = squeezed(new AccountCode(written));
        return Stream.of(key, squeezed(root) + key)
                .filter(each -> !key.isEmpty())
                .distinct()
                .flatMap(each -> bare.getOrDefault(each, List.of()).stream())
                .filter(code -> code.isWithin(root))
                .toList();
    }

    private static String squeezed(AccountCode code) {
        return code.parts().stream()
                .map(part -> part.replaceFirst("^0+(?=.)", ""))
                .collect(Collectors.joining());
    }

    private static Stream<AccountCode> upwards(AccountCode code) {
        return IntStream.iterate(code.depth(), depth -> depth > 0, depth -> depth - 1)
                .mapToObj(code::upTo);
    }
}
