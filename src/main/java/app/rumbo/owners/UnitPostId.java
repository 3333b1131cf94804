package app.rumbo.owners;

import app.rumbo.shared.TypedId;
import java.util.UUID;

/** Points at a {@link UnitPost}. */
public record UnitPostId(UUID value) implements TypedId {

    /** A new one. */
    public static UnitPostId random() {
        return new UnitPostId(UUID.randomUUID());
    }
}
