package app.rumbo.plans;

import app.rumbo.shared.TypedId;
import java.util.UUID;

/** Points at a {@link Goal}. */
public record GoalId(UUID value) implements TypedId {

    /** A new one. */
    public static GoalId random() {
        return new GoalId(UUID.randomUUID());
    }
}
