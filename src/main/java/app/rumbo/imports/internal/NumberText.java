package app.rumbo.imports.internal;

import app.rumbo.imports.Words;
import app.rumbo.shared.Country;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as a country writes them: {@code 1.234.567,89} in Chile, {@code 1,234,567.89} in Peru. Groups of thousands are
 * whole or absent, so that {@code 0.5} is no number in Chile.
 */
public final class NumberText {

    private static final int LONGEST = 60;

    private final char group;
    private final char point;
    private final Pattern pattern;

    /** Numbers of that country. */
    public NumberText(Country country) {
        this.group = country == Country.CL ? '.' : ',';
        this.point = country == Country.CL ? ',' : '.';
        var groups = "[1-9]\\d{0,2}(?:" + Pattern.quote(String.valueOf(group)) + "\\d{3})+";
        this.pattern = Pattern.compile(
                "[-+\\u2212]?(?:" + groups + "|\\d+)(?:" + Pattern.quote(String.valueOf(point)) + "\\d+)?");
    }

    /**
     * A number as found in a text.
     *
     * @param percent whether a percent sign followed; the number is then as written, 65 for {@code 65%}
     */
    record Found(BigDecimal number, boolean percent) {}

    /** The number that the text is; empty where it is none. */
    Optional<Found> read(String text) {
        var written = Words.trim(text);
        var percent = written.endsWith("%");
        var digits = percent ? Words.trim(written.substring(0, written.length() - 1)) : written;
        if (digits.length() > LONGEST || !pattern.matcher(digits).matches()) {
            return Optional.empty();
        }
        var plain =
                digits.replace(String.valueOf(group), "").replace(point, '.').replace('\u2212', '-');
        return Optional.of(new Found(new BigDecimal(plain), percent));
    }

    /** A number written in full, without groups. */
    public String write(BigDecimal number) {
        return number.toPlainString().replace('.', point);
    }

    /** What a number looks like, for sentences. */
    public String example() {
        return "1" + group + "234" + point + "5";
    }
}
