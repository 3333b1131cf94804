package app.rumbo.budget;

import java.util.UUID;

/** Identifies a question about the budget. */
public record QuestionId(UUID value) {

    /** A new one. */
    public static QuestionId random() {
        return new QuestionId(UUID.randomUUID());
    }
}
