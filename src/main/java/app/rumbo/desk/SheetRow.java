package app.rumbo.desk;

import app.rumbo.measurements.Entry;
import app.rumbo.measurements.EntryItem;
import app.rumbo.measurements.EntryRefused;
import app.rumbo.measurements.EntryState;
import app.rumbo.scorecard.Scale;
import app.rumbo.scorecard.Scale.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the entry sheet.
 *
 * @param saidOn the period, or the day its report is dated
 * @param ends the day on which it counts
 * @param entry the latest version; null where nothing was said
 * @param previous what stood for the period before
 * @param scale against what it is read
 * @param closed why nothing may be entered, if nothing may
 * @param answered whether an earlier version stands, where the latest was rejected
 * @param files how many hang on the latest version
 * @param remarks how many things were said beside it
 */
public record SheetRow(
        EntryItem item,
        String saidOn,
        LocalDate ends,
        @Nullable Entry entry,
        @Nullable BigDecimal previous,
        Scale scale,
        @Nullable EntryRefused closed,
        boolean answered,
        int files,
        int remarks) {

    /** Its key: the same on the page, over the wire and in a packet's workbook. */
    public String key() {
        return item.kind() + "." + item.id();
    }

    /** Where it stands, as its packet counts it; null where nothing that counts was said. */
    public @Nullable EntryState standing() {
        if (entry == null) {
            return null;
        }
        if (entry.state() != EntryState.REJECTED) {
            return entry.state();
        }
        return answered ? EntryState.SUBMITTED : null;
    }

    /** What it amounts to as it stands; null where nothing was said. */
    public @Nullable Verdict verdict() {
        if (entry == null) {
            return null;
        }
        var figures = entry.figures();
        return scale.judge(figures.value(), figures.numerator(), figures.denominator());
    }

    /** What somebody who reads it has seen. */
    public String seen() {
        return (entry == null ? app.rumbo.measurements.Seen.NOTHING : entry.seen()).toString();
    }
}
