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

    private static final Pattern ORNAMENT = Pattern.compile("[\\s\\u00a0\\u202f$]|S/");

    private final String example;
    private final char group;
    private final char decimal;
    private final Pattern form;

    NumberStyle(String example, char group, char decimal) {
        this.example = example;
        this.group = group;
        this.decimal = decimal;
        this.form = Pattern.compile("-?(?:\\d{1,3}(?:\\%s\\d{3})+|\\d+)(?:\\%s\\d+)?".formatted(group, decimal));
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
        var bare = ORNAMENT.matcher(text).replaceAll("").replace('\u2212', '-');
        if (bare.length() > 60 || !form.matcher(bare).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new BigDecimal(bare.replace(String.valueOf(group), "").replace(decimal, '.')));
    }
}
