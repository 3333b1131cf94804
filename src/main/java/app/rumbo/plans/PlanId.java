package app.rumbo.plans;

import app.rumbo.shared.TypedId;
import java.util.UUID;

/** Points at a {@link Plan}. */
public record PlanId(UUID value) implements TypedId {

    /** A new one. */
    public static PlanId random() {
        return new PlanId(UUID.randomUUID());
    }
}
