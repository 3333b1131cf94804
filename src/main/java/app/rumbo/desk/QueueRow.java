package app.rumbo.desk;

import app.rumbo.measurements.Entry;
import app.rumbo.scorecard.Scale.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry with what it is read against.
 *
 * @param promised target, or what was planned for a milestone by that day; null where nothing was due
 * @param pasts what was said before, the oldest first
 * @param files how many hang on it
 * @param remarks how many things were said beside it
 * @param awaitsDirector whether the director of its unit says yes first
 * @param enteredBy the name others read of who typed it
 * @param submittedBy likewise of who submitted it; null unless it awaits a decision
 */
public record QueueRow(
        Entry entry,
        Place place,
        Verdict verdict,
        @Nullable BigDecimal promised,
        List<Past> pasts,
        List<Oddity> oddities,
        int files,
        int remarks,
        boolean awaitsDirector,
        String enteredBy,
        @Nullable String submittedBy) {

    private static final int TREND = 12;

    /** Whose it is, and in which plan; without a unit where no goal above has one. */
    public record Place(@Nullable String unitCode, @Nullable String unitName, String planName) {}

    /** The value before it that is known; null where there is none. */
    public @Nullable BigDecimal previous() {
        return pasts.stream()
                .map(Past::figure)
                .filter(Objects::nonNull)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /** The last twelve values, itself the last. */
    public List<@Nullable BigDecimal> trend() {
        var values = new ArrayList<@Nullable BigDecimal>();
        pasts.forEach(past -> values.add(past.figure()));
        values.add(verdict.figure());
        return values.subList(Math.max(0, values.size() - TREND), values.size());
    }
}
