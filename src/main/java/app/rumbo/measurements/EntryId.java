package app.rumbo.measurements;

import app.rumbo.shared.TypedId;
import java.util.UUID;

/** Points at one version of an {@link Entry}. */
public record EntryId(UUID value) implements TypedId {

    /** A new one. */
    public static EntryId random() {
        return new EntryId(UUID.randomUUID());
    }
}
