package app.rumbo.delivery;

import app.rumbo.shared.TypedId;
import java.util.UUID;

/** Identifies the handing over of one report. */
public record DeliveryId(UUID value) implements TypedId {

    /** A new one. */
    public static DeliveryId random() {
        return new DeliveryId(UUID.randomUUID());
    }
}
