package app.rumbo.delivery;

import app.rumbo.shared.TypedId;
import java.util.UUID;

/** Identifies one person to whom one report was handed over. */
public record AddresseeId(UUID value) implements TypedId {

    /** A new one. */
    public static AddresseeId random() {
        return new AddresseeId(UUID.randomUUID());
    }
}
