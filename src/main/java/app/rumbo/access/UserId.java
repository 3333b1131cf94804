package app.rumbo.access;

import app.rumbo.shared.TypedId;
import java.util.UUID;

/** Points at an {@link AppUser}. */
public record UserId(UUID value) implements TypedId {

    /** A new one. */
    public static UserId random() {
        return new UserId(UUID.randomUUID());
    }
}
