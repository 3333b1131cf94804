package app.rumbo.revenue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A year as it fills, month by month, January first. */
public record RevenueCurve(List<Point> points) {

    /**
     * The end of a month, each figure from January on.
     *
     * @param actual collected; null after the month asked
     * @param lastYear collected the year before
     * @param budget the year's budget, as much of it as usually has come in by then; null where no complete year tells
     * @param projected from the month asked on, by the same season
     * @param low of the projection's interval
     * @param high likewise
     */
    public record Point(
            YearMonth month,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal lastYear,
            @Nullable BigDecimal budget,
            @Nullable BigDecimal projected,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {}
}
