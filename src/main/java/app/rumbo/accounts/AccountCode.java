package app.rumbo.accounts;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An account of a budget classifier, {@code 115-03-01} in Chile, {@code 1.1.2.1} in Peru. Its parts are compared whole:
 * {@code 115-03-01} does not hold {@code 115-03-010} (method §7). How they are parted does not matter.
 *
 * @param written as its file writes it, without spaces around
 * @param parts from the widest
 */
public record AccountCode(String written, List<String> parts) implements Comparable<AccountCode> {

    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Reads it. */
    public AccountCode(String written) {
        this(
                written.strip(),
                PART.matcher(written).results().map(part -> part.group()).toList());
    }

    /** How many parts it has. */
    public int depth() {
        return parts.size();
    }

    /** Whether it is that account or a part of it. */
    public boolean isWithin(AccountCode account) {
        var whole = account.parts;
        var own = parts;
        return own.size() >= whole.size() && own.subList(0, whole.size()).equals(whole);
    }

    /** The account of its first parts, as it writes them; between two parts stands nothing that a part could be. */
    public AccountCode upTo(int depth) {
        var first = parts.subList(0, depth);
        var end = 0;
        for (var part : first) {
            end = written.indexOf(part, end) + part.length();
        }
        return new AccountCode(written.substring(0, end), List.copyOf(first));
    }

    /** Part by part. */
    @Override
    public int compareTo(AccountCode other) {
        var own = parts;
        var others = other.parts;
        for (var at = 0; at < Math.min(own.size(), others.size()); at++) {
            var order = own.get(at).compareTo(others.get(at));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(own.size(), others.size());
    }

    /** Accounts that have the same parts are the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AccountCode account && parts.equals(account.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }
}
