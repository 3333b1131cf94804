package app.rumbo.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a country writes figures and days: {@code 1.284.310}, {@code 79,7 %} in Chile, {@code 1,284,310}, {@code 79.7 %}
 * in Peru; a no-break space before the sign, U+2212 for minus, no locale of the machine.
 *
 * @param country whose conventions hold
 */
public record SpanishFormat(Country country) {

    /** What stands where there is no figure. */
    public static final String NONE = "–";

    private static final int SHORT_UNIT = 12;
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final List<String> MONTHS =
            List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");
    private static final List<String> MONTH_NAMES = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");

    /** A number with at most the given decimals, trailing zeros dropped. */
    public String number(BigDecimal value, int maxDecimals) {
        var fraction = maxDecimals == 0 ? "" : "." + "#".repeat(maxDecimals);
        return pattern("#,##0" + fraction).format(value.setScale(maxDecimals, RoundingMode.HALF_UP));
    }

    /** A number with exactly the given decimals. */
    public String fixed(BigDecimal value, int decimals) {
        var fraction = decimals == 0 ? "" : "." + "0".repeat(decimals);
        return pattern("#,##0" + fraction).format(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** A measured figure: whole from a thousand on, else one decimal where it has any, three below 1. */
    public String measure(BigDecimal value) {
        var size = value.abs();
        return size.compareTo(BigDecimal.valueOf(1000)) >= 0
                ? fixed(value, 0)
                : number(value, size.compareTo(BigDecimal.ONE) < 0 ? 3 : 1);
    }

    /** A measured figure with its unit of measure, where that is short; a dash where there is none. */
    public String measure(@Nullable BigDecimal value, @Nullable String measureUnit) {
        if (value == null) {
            return NONE;
        }
        return measure(value)
                + (measureUnit == null || measureUnit.length() > SHORT_UNIT ? "" : NO_BREAK_SPACE + measureUnit);
    }

    /** A fraction as percentage with one decimal and its sign: 0.797 is {@code 79,7 %}. */
    public String percent(BigDecimal fraction) {
        return points(fraction) + NO_BREAK_SPACE + "%";
    }

    /** A fraction as percentage with one decimal, without sign, for columns headed {@code %}. */
    public String points(BigDecimal fraction) {
        return fixed(Ratio.asPercent(fraction), 1);
    }

    /** A difference of two fractions in percentage points, signed: {@code +2,3 pp}. */
    public String change(BigDecimal difference) {
        var rounded = Ratio.asPercent(difference);
        return (rounded.signum() > 0 ? "+" : "") + fixed(rounded, 1) + NO_BREAK_SPACE + "pp";
    }

    /** A day in a line of text or a cell: {@code 31 oct 2026}. */
    public String day(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** A day in full: {@code 31 de octubre de 2026}. */
    public String longDay(LocalDate day) {
        return day.getDayOfMonth() + " de " + month(day.getMonthValue()) + " de " + day.getYear();
    }

    /** The month's name, from 1. */
    public String month(int month) {
        return MONTH_NAMES.get(month - 1);
    }

    /** A period in a line of text or a cell: {@code 2026}, {@code 1.er sem. 2026}, {@code 3.er trim. 2026}, {@code jul 2026}. */
    public String period(Period period) {
        return switch (period.frequency()) {
            case ANNUAL -> Integer.toString(period.year());
            case SEMIANNUAL -> ordinal(period.ordinal()) + " sem. " + period.year();
            case QUARTERLY -> ordinal(period.ordinal()) + " trim. " + period.year();
            case MONTHLY -> MONTHS.get(period.ordinal() - 1) + " " + period.year();
        };
    }

    private static String ordinal(int number) {
        return number + (number == 1 || number == 3 ? ".er" : ".º");
    }

    private DecimalFormat pattern(String pattern) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        var chile = country == Country.CL;
        symbols.setGroupingSeparator(chile ? '.' : ',');
        symbols.setDecimalSeparator(chile ? ',' : '.');
        symbols.setMinusSign('\u2212');
        return new DecimalFormat(pattern, symbols);
    }
}
