package app.rumbo.imports.accounting;

import app.rumbo.imports.templates.NumberStyle;
import app.rumbo.imports.templates.SheetCell;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Amounts as accounting systems print them: {@code $ 1.234.567}, {@code (62,334,134)}, {@code 1.500-}. */
final class AmountText {

    private static final Pattern ORNAMENT = Pattern.compile("S/\\.?|[\\s\\p{Z}$]");

    private AmountText() {}

    /** The text without currency sign and blanks, its sign at the front. */
    static String bare(String text) {
        var bare = NumberStyle.isBare(text)
                ? text
                : ORNAMENT.matcher(text).replaceAll("").replace('\u2212', '-');
        var inBrackets = bare.length() > 2 && bare.startsWith("(") && bare.endsWith(")");
        if (inBrackets) {
            return "-" + bare.substring(1, bare.length() - 1);
        }
        return bare.length() > 1 && bare.endsWith("-") ? "-" + bare.substring(0, bare.length() - 1) : bare;
    }

    /** Whether the cell holds an amount, however it is written. */
    static boolean isOne(SheetCell cell) {
        return cell.number() != null
                || Stream.of(NumberStyle.values())
                        .anyMatch(style -> read(cell.text(), style).isPresent());
    }

    /** The amount that the text is; empty where it is none. */
    static Optional<BigDecimal> read(String text, NumberStyle style) {
        return style.parse(bare(text));
    }
}
