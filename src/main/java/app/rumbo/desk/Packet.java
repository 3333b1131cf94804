package app.rumbo.desk;

import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.EntryState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What some units say together: their indicators of one period, or their milestones of one stretch.
 *
 * @param id which packet it is
 * @param ends last day of the period or stretch
 * @param due last day in time; the earliest, where plans differ
 * @param daysLeft working days until then; negative where it has passed, 0 today
 * @param counts how many entries stand where
 * @param open whether any of it may be entered today
 * @param plans codes of the plans in it
 * @param period the period in its written form, as acts on it name it
 */
public record Packet(
        Id id,
        LocalDate ends,
        LocalDate due,
        int daysLeft,
        Counts counts,
        boolean open,
        Set<String> plans,
        String period) {

    /**
     * Which packet.
     *
     * @param kind whether of indicators or of milestones
     * @param on the period as {@code 2026-M10}; of milestones the stretch's last day
     */
    public record Id(EntryKind kind, String on) {

        private static final String MILESTONES = "hitos-";
        private static final Pattern WRITTEN = Pattern.compile("(hitos-)?([0-9A-Za-z-]{4,10})");

        /** Reads it from an address. */
        public static Optional<Id> parse(String text) {
            var matcher = WRITTEN.matcher(text);
            return matcher.matches()
                    ? Optional.of(new Id(
                            matcher.group(1) == null ? EntryKind.MEASUREMENT : EntryKind.MILESTONE_REPORT,
                            matcher.group(2)))
                    : Optional.empty();
        }

        /** As addresses carry it. */
        @Override
        public String toString() {
            return kind == EntryKind.MEASUREMENT ? on : MILESTONES + on;
        }
    }

    /**
     * How many entries stand where.
     *
     * @param expected all
     * @param missing nothing said
     * @param drafts typed and not submitted
     * @param observed returned with a comment
     * @param submitted awaiting a decision
     * @param validated held for true
     */
    public record Counts(int expected, int missing, int drafts, int observed, int submitted, int validated) {

        /** Those of entries that stand so; null is nothing said. */
        static Counts of(Collection<@Nullable EntryState> standing) {
            return new Counts(
                    standing.size(),
                    many(standing, null),
                    many(standing, EntryState.DRAFT),
                    many(standing, EntryState.OBSERVED),
                    many(standing, EntryState.SUBMITTED),
                    many(standing, EntryState.VALIDATED));
        }

        private static int many(Collection<@Nullable EntryState> standing, @Nullable EntryState state) {
            return (int) standing.stream().filter(each -> each == state).count();
        }

        /** How many the directorate still owes. */
        public int owed() {
            return missing + drafts + observed;
        }
    }

    /** The same, counted anew from the rows of its sheet. */
    public Packet counted(Collection<SheetRow> rows) {
        var standing = new ArrayList<@Nullable EntryState>();
        rows.forEach(row -> standing.add(row.standing()));
        return new Packet(id, ends, due, daysLeft, Counts.of(standing), open, plans, period);
    }

    /** Whether nothing is owed. */
    public boolean isDone() {
        return counts.owed() == 0;
    }
}
