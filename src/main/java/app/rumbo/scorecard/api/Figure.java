package app.rumbo.scorecard.api;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How figures and words go over the wire: 16 significant digits, no exponents, states in lower case with dashes. */
final class Figure {

    private static final MathContext ON_THE_WIRE = new MathContext(16, RoundingMode.HALF_UP);

    private Figure() {}

    static @Nullable BigDecimal of(@Nullable BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        var short16 = figure.round(ON_THE_WIRE).stripTrailingZeros();
        return short16.scale() < 0 ? short16.setScale(0) : short16;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
