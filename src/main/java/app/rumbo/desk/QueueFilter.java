package app.rumbo.desk;

import app.rumbo.measurements.EntryKind;
import app.rumbo.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which of the entries that await a decision are meant.
 *
 * @param unit code of a unit: it and those below it
 * @param plan code of a plan
 * @param period those that count within it
 * @param item code of an indicator or milestone
 * @param text found in its code or name; may be empty
 * @param odd only those with something odd
 */
public record QueueFilter(
        @Nullable String unit,
        @Nullable String plan,
        @Nullable Period period,
        @Nullable EntryKind kind,
        @Nullable String item,
        String text,
        boolean odd) {

    /** All of them. */
    public static final QueueFilter NONE = new QueueFilter(null, null, null, null, null, "", false);

    /** Those of one indicator or milestone. */
    public static QueueFilter ofItem(String plan, String item, EntryKind kind) {
        return new QueueFilter(null, plan, null, kind, item, "", false);
    }
}
