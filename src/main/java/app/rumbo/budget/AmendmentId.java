package app.rumbo.budget;

import java.util.UUID;

/** Identifies an amendment of the budget. */
public record AmendmentId(UUID value) {

    /** A new one. */
    public static AmendmentId random() {
        return new AmendmentId(UUID.randomUUID());
    }
}
