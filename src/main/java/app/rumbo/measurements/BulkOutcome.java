package app.rumbo.measurements;

import app.rumbo.shared.DomainException;
import java.util.List;

/**
 * What came of one step for many entries: those that can go are taken, the others say why not and stay.
 *
 * @param done in the order asked
 * @param refused in the order asked
 */
public record BulkOutcome(List<EntryId> done, List<Kept> refused) {

    /** One that stayed as it was. */
    public record Kept(Entry entry, DomainException why) {}
}
