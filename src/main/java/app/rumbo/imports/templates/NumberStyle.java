package app.rumbo.imports.templates;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a sheet writes numbers in text cells, with thousands in whole groups or not at all. */
public enum NumberStyle {
    /** {@code 1.234.567,89}, as Chile writes. */
    COMMA_DECIMAL("1.234,5", '.', ','),
    /** {@code 1,234,567.89}, as Peru writes. */
    POINT_DECIMAL("1,234.5", ',', '.');

    private static final int LONGEST = 60;
    private static final Pattern ORNAMENT = Pattern.compile("[\\s\\u00a0\\u202f$]|S/");

    private final String example;
    private final char group;
    private final char decimal;

    NumberStyle(String example, char group, char decimal) {
        this.example = example;
        this.group = group;
        this.decimal = decimal;
    }

    /** How it is named in a template: by example. */
    public String example() {
        return example;
    }

    /** The style of that example. */
    public static Optional<NumberStyle> byExample(String text) {
        for (var style : values()) {
            if (style.example.equals(text.strip())) {
                return Optional.of(style);
            }
        }
        return Optional.empty();
    }

    /** The number that a text writes, currency signs and blanks aside; empty where it is none. */
    public Optional<BigDecimal> parse(String text) {
        var bare = isBare(text) ? text : ORNAMENT.matcher(text).replaceAll("").replace('\u2212', '-');
        if (bare.length() > LONGEST || !isNumber(bare)) {
            return Optional.empty();
        }
        return Optional.of(
                new BigDecimal(bare.replace(String.valueOf(group), "").replace(decimal, '.')));
    }

    /** Whether it is of digits, points, commas and hyphens alone, as nearly every amount is: there is nothing to be taken off. */
    public static boolean isBare(String text) {
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (!isDigit(character) && character != '.' && character != ',' && character != '-') {
                return false;
            }
        }
        return true;
    }

    /** A sign or none, digits in whole groups of three or in none, and decimals or none. */
    private boolean isNumber(String bare) {
        var start = bare.startsWith("-") ? 1 : 0;
        var at = afterDigits(bare, start);
        if (at == start) {
            return false;
        }
        var grouped = at - start <= 3;
        while (grouped && at < bare.length() && bare.charAt(at) == group) {
            var next = afterDigits(bare, at + 1);
            if (next != at + 4) {
                return false;
            }
            at = next;
        }
        if (at < bare.length() && bare.charAt(at) == decimal) {
            var decimals = at + 1;
            at = afterDigits(bare, decimals);
            return at > decimals && at == bare.length();
        }
        return at == bare.length();
    }

    private static int afterDigits(String text, int from) {
        var at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
