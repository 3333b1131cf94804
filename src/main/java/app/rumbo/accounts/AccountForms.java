package app.rumbo.accounts;

import app.rumbo.shared.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The codes that a text may stand for by the form of a country's codes alone, whether or not there are such accounts. */
final class AccountForms {

    /** Digits of each part of a Chilean code: {@code 115-03-01-001-001-001}. */
    private static final List<Integer> CHILE = List.of(3, 2, 2, 3, 3, 3);

    private static final int MOST_PARTS = 12;

    private final Country country;
    private final String root;

    AccountForms(Country country, AccountKind kind) {
        this.country = country;
        this.root = kind.root(country).written();
    }

    /** None where the form tells nothing. */
    List<AccountCode> of(String written, boolean number) {
        var parts = new AccountCode(written).parts();
        if (parts.isEmpty()
                || parts.size() > MOST_PARTS
                || !parts.stream().allMatch(part -> part.matches("\\d{1,16}"))) {
            return List.of();
        }
        return Stream.concat(Stream.of(parts), number && parts.size() == 2 ? zeroAtEnd(parts) : Stream.empty())
                .flatMap(this::forms)
                .distinct()
                .toList();
    }

    /** The number 12.1 may have been 12.10, and where three digits are due 12.100. */
    private static Stream<List<String>> zeroAtEnd(List<String> parts) {
        var last = parts.getLast();
        return Stream.of(last + "0", last + "00").map(longer -> List.of(parts.getFirst(), longer));
    }

    private Stream<AccountCode> forms(List<String> parts) {
        return switch (country) {
            case PE -> peruvian(parts);
            case CL -> parts.size() == 1 ? together(parts.getFirst()) : apart(parts);
        };
    }

    /** Peru's parts have no zeros before them, and one that is not parted cannot be told by its form. */
    private Stream<AccountCode> peruvian(List<String> parts) {
        var bare = parts.stream().map(part -> part.replaceFirst("^0+(?=.)", "")).toList();
        return bare.getFirst().equals(root) ? Stream.of(new AccountCode(String.join(".", bare))) : Stream.empty();
    }

    private Stream<AccountCode> apart(List<String> parts) {
        var own = parts.getFirst().equals(root) ? parts : before(parts);
        if (own.size() > CHILE.size()) {
            return Stream.empty();
        }
        var padded = new ArrayList<String>();
        for (var at = 0; at < own.size(); at++) {
            var part = own.get(at);
            if (part.length() > CHILE.get(at)) {
                return Stream.empty();
            }
            padded.add("0".repeat(CHILE.get(at) - part.length()) + part);
        }
        return Stream.of(new AccountCode(String.join("-", padded)));
    }

    /** Digits without anything between them: with the root, without it, without it and its first zero. */
    private Stream<AccountCode> together(String digits) {
        return Stream.of(digits, root + digits, root + "0" + digits)
                .filter(all -> all.startsWith(root))
                .flatMap(AccountForms::cut);
    }

    private static Stream<AccountCode> cut(String digits) {
        var parts = new ArrayList<String>();
        var from = 0;
        for (var width : CHILE) {
            if (from == digits.length()) {
                break;
            }
            if (from + width > digits.length()) {
                return Stream.empty();
            }
            parts.add(digits.substring(from, from + width));
            from += width;
        }
        return from == digits.length() ? Stream.of(new AccountCode(String.join("-", parts))) : Stream.empty();
    }

    private List<String> before(List<String> parts) {
        return Stream.concat(Stream.of(root), parts.stream()).toList();
    }
}
