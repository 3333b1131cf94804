package app.rumbo.budget.api;

import app.rumbo.budget.BudgetQuestion;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A question about the budget and its answer. */
record QuestionAnswer(
        String id,
        String kind,
        String plan,
        String goal,
        String unit,
        String sector,
        LocalDate cutoff,
        String figures,
        String question,
        String askedBy,
        Instant askedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    static QuestionAnswer of(BudgetQuestion question) {
        var about = question.about();
        var answered = question.answered();
        return new QuestionAnswer(
                question.id().value().toString(),
                question.kind().code(),
                about.planCode(),
                about.goalCode(),
                about.unitCode(),
                about.sector().code(),
                question.cutoff(),
                question.figures(),
                question.question(),
                question.asked().by(),
                question.asked().at(),
                question.answer(),
                answered == null ? null : answered.by(),
                answered == null ? null : answered.at());
    }
}
