package app.rumbo.measurements.walk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an entry is about: an indicator's month, or a milestone's day.
 *
 * @param item code of the indicator or milestone
 * @param unit letter of the unit that answers for it
 * @param on as it is said: {@code 2026-M10}, {@code 2026-10-31}
 * @param month in which it counts
 */
record Cell(String item, String unit, String on, YearMonth month) {

    private static final LocalDate STARTS = LocalDate.of(2026, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private static final BigDecimal AMBER = new BigDecimal("0.75");

    static List<Cell> all() {
        return Stream.of(9, 10, 11, 12)
                .map(month -> YearMonth.of(2026, month))
                .flatMap(month -> Stream.of(
                        new Cell("M1", "u", written(month), month),
                        new Cell("M2", "b", written(month), month),
                        new Cell("M3", "o", written(month), month),
                        new Cell("R", "u", written(month), month),
                        new Cell("H", "u", month.atEndOfMonth().toString(), month)))
                .toList();
    }

    private static String written(YearMonth month) {
        return "2026-M%02d".formatted(month.getMonthValue());
    }

    boolean isMilestone() {
        return item.equals("H");
    }

    boolean isRatio() {
        return item.equals("R");
    }

    /** The period whose calendar holds. */
    String period() {
        return written(month);
    }

    LocalDate ends() {
        return month.atEndOfMonth();
    }

    /** Whether these figures are a red light: under 75 % of a target of 10, of 80 %, or of what was planned. */
    boolean isRed(Said said) {
        if (isRatio()) {
            return said.denominator().signum() != 0
                    && share(
                                            said.numerator().multiply(BigDecimal.valueOf(100)),
                                            said.denominator().multiply(BigDecimal.valueOf(80)))
                                    .compareTo(AMBER)
                            < 0;
        }
        var promised =
                isMilestone() ? share(days(ends()).multiply(BigDecimal.valueOf(100)), days(DUE)) : BigDecimal.TEN;
        return share(said.value(), promised).compareTo(AMBER) < 0;
    }

    private static BigDecimal days(LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(STARTS, to));
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, MathContext.DECIMAL64);
    }

    /** Figures and words of one version; a milestone's percentage is a value. */
    record Said(BigDecimal value, BigDecimal numerator, BigDecimal denominator, String note) {

        @Override
        public String toString() {
            return plain(value) + "|" + plain(numerator) + "|" + plain(denominator) + "|" + note;
        }

        static String plain(BigDecimal number) {
            return number == null
                    ? "null"
                    : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
    }
}
