package app.rumbo.indicators;

import app.rumbo.shared.TypedId;
import java.util.UUID;

/** Points at a {@link Milestone}. */
public record MilestoneId(UUID value) implements TypedId {

    /** A new one. */
    public static MilestoneId random() {
        return new MilestoneId(UUID.randomUUID());
    }
}
