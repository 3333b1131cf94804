package app.rumbo.imports.accounting;

import app.rumbo.imports.templates.NumberStyle;
import java.util.Optional;
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

    private boolean comma;
    private boolean point;
    private boolean perhapsComma;
    private boolean perhapsPoint;

    /** Takes an amount's text into account. */
    void hear(String text) {
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
