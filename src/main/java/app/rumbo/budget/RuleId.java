package app.rumbo.budget;

import java.util.UUID;

/** Identifies a rule of assignment. */
public record RuleId(UUID value) {

    /** A new one. */
    public static RuleId random() {
        return new RuleId(UUID.randomUUID());
    }
}
