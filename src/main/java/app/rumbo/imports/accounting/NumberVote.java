package app.rumbo.imports.accounting;

import app.rumbo.imports.templates.NumberStyle;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which way of writing numbers the amounts of a file are in, told by all of them together. {@code 62,334,134} can be
 * but one; {@code 1.234} alone may be a thousand or one and a bit, and is taken for groups of thousands, as long as no
 * other amount says otherwise.
 */
final class NumberVote {

    private static final Pattern COMMA_GROUPS =
            Pattern.compile("-?\\d{1,3}(,\\d{3}){2,}(\\.\\d+)?|-?\\d{1,3}(,\\d{3})+\\.\\d+");
    private static final Pattern POINT_GROUPS =
            Pattern.compile("-?\\d{1,3}(\\.\\d{3}){2,}(,\\d+)?|-?\\d{1,3}(\\.\\d{3})+,\\d+");
    private static final Pattern POINT_DECIMALS =
            Pattern.compile("-?\\d+\\.(\\d{1,2}|\\d{4,})|-?(0\\d*|\\d{4,})\\.\\d+");
    private static final Pattern COMMA_DECIMALS = Pattern.compile("-?\\d+,(\\d{1,2}|\\d{4,})|-?(0\\d*|\\d{4,}),\\d+");
    private static final Pattern ONE_GROUP = Pattern.compile("-?\\d{1,3}([.,])\\d{3}");

    private static final int REMEMBERED = 1_000;
    private static final int LONGEST_REMEMBERED = 40;

    private final Set<String> heard = new HashSet<>();
    private boolean comma;
    private boolean point;
    private boolean perhapsComma;
    private boolean perhapsPoint;

    /** Takes an amount's text into account. */
    void hear(String text) {
        if (isNew(form(text))) {
            understand(text);
        }
    }

    /** The text with one digit for all but the first, which tells by being 0: what is of one form says the same. */
    private static String form(String text) {
        var form = new StringBuilder(text.length());
        var first = true;
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            var isDigit = character >= '0' && character <= '9';
            form.append(isDigit && !(first && character == '0') ? '9' : character);
            first &= !isDigit;
        }
        return form.toString();
    }

    /** Texts of a file have few forms; one that has many must not fill the memory. */
    private boolean isNew(String form) {
        return form.length() > LONGEST_REMEMBERED || heard.size() >= REMEMBERED || heard.add(form);
    }

    private void understand(String text) {
        var bare = AmountText.bare(text);
        if (bare.indexOf('.') < 0 && bare.indexOf(',') < 0) {
            return;
        }
        if (COMMA_GROUPS.matcher(bare).matches() || POINT_DECIMALS.matcher(bare).matches()) {
            point = true;
        } else if (POINT_GROUPS.matcher(bare).matches()
                || COMMA_DECIMALS.matcher(bare).matches()) {
            comma = true;
        } else {
            var one = ONE_GROUP.matcher(bare);
            if (one.matches()) {
                perhapsComma |= one.group(1).equals(".");
                perhapsPoint |= one.group(1).equals(",");
            }
        }
    }

    /** Whether the amounts contradict each other. */
    boolean isMixed() {
        return (comma && point) || (!comma && !point && perhapsComma && perhapsPoint);
    }

    /** What they say; empty where none of them says anything, or they contradict each other. */
    Optional<NumberStyle> style() {
        if (isMixed()) {
            return Optional.empty();
        }
        if (comma || (perhapsComma && !point)) {
            return Optional.of(NumberStyle.COMMA_DECIMAL);
        }
        return point || perhapsPoint ? Optional.of(NumberStyle.POINT_DECIMAL) : Optional.empty();
    }
}
