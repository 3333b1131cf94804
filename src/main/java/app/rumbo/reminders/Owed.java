package app.rumbo.reminders;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a unit owes of one packet by one day, nothing of it standing.
 *
 * @param packet as addresses carry it: {@code 2026-M10}, or {@code hitos-2026-10-31}
 * @param code of the unit
 * @param due the unit's last day in time
 * @param missing how many are not begun
 * @param drafts how many are typed and not submitted
 * @param observed how many were returned
 */
public record Owed(String packet, UUID unit, String code, LocalDate due, int missing, int drafts, int observed) {

    /** What milestones' packets begin with. */
    public static final String MILESTONES = "hitos-";

    /** How many in all. */
    public int count() {
        return missing + drafts + observed;
    }

    /** Packet and unit: done when nothing is owed of it. */
    public String subject() {
        return packet + ":" + unit + ":";
    }
}
