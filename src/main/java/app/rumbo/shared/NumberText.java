package app.rumbo.shared;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers as a country writes them: {@code 1.234.567,89} in Chile, {@code 1,234,567.89} in Peru. Groups of thousands are
 * whole or absent, so that {@code 0.5} is no number in Chile.
 */
public final class NumberText {

    private static final int LONGEST = 60;
    private static final String BLANK = "[\\s\\p{Z}\\u200b\\ufeff]+";
    private static final Pattern AROUND = Pattern.compile("^" + BLANK + "|" + BLANK + "$");

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
    public record Found(BigDecimal number, boolean percent) {}

    /** The number that the text is; empty where it is none. */
    public Optional<Found> read(String text) {
        var written = trim(text);
        var percent = written.endsWith("%");
        var digits = percent ? trim(written.substring(0, written.length() - 1)) : written;
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

    /** The number somebody may have meant by a text that is none: a letter in place of a digit, the other decimal point. */
    public Optional<String> meant(String text) {
        var digits = trim(text)
                .replaceAll("[lI|]", "1")
                .replaceAll("[oO]", "0")
                .replaceAll("[sS]", "5")
                .replaceAll("[\\s\\u00a0]", "");
        if (digits.isEmpty() || digits.length() > LONGEST) {
            return Optional.empty();
        }
        var other = digits.indexOf(group) == digits.lastIndexOf(group) && digits.indexOf(point) < 0
                ? digits.replace(group, point)
                : digits;
        return Stream.of(digits, other)
                .filter(each -> read(each).isPresent() && !each.equals(trim(text)))
                .findFirst();
    }

    /** The text without blanks around it, the no-break ones included. */
    private static String trim(String text) {
        return AROUND.matcher(text).replaceAll("");
    }
}
