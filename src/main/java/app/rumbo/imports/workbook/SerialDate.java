package app.rumbo.imports.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as spreadsheets count them. */
final class SerialDate {

    private static final LocalDate BEFORE_1900_03 = LocalDate.of(1899, 12, 31);
    private static final LocalDate SINCE_1900_03 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);

    /** The count holds a 29 February 1900 that never was; days before it are one less off. */
    private static final int NEVER_WAS = 60;

    private SerialDate() {}

    /** The day of that serial number, its time of day left off; null where it is no day that a sheet can show. */
    static @Nullable LocalDate of(BigDecimal serial, boolean from1904) {
        if (serial.signum() < 0 || serial.compareTo(LAST) > 0) {
            return null;
        }
        var days = serial.longValue();
        if (from1904) {
            return FROM_1904.plusDays(days);
        }
        return (days < NEVER_WAS ? BEFORE_1900_03 : SINCE_1900_03).plusDays(days);
    }
}
