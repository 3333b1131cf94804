package app.rumbo.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The S-curve: programmed against actual progress at each month's end of the plan, K the same for all (method §5).
 *
 * @param cutoff the day up to which there is an actual progress
 * @param points in the order of time, the cut-off among them where it lies within the plan
 */
public record Curve(LocalDate cutoff, List<Point> points) {

    /**
     * A day of the curve.
     *
     * @param planned progress that was due by then; null where nothing has a target
     * @param actual progress reached by then; null after the cut-off, or where nothing has a progress
     */
    public record Point(
            LocalDate day,
            @Nullable BigDecimal planned,
            @Nullable BigDecimal actual) {

        /** Actual less planned; null where either is missing. */
        public @Nullable BigDecimal gap() {
            return planned == null || actual == null ? null : actual.subtract(planned);
        }
    }

    /** The last point that has an actual progress. */
    public Optional<Point> latest() {
        return points.stream().filter(point -> point.actual() != null).reduce((_, later) -> later);
    }
}
