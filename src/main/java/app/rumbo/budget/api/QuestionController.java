package app.rumbo.budget.api;

import app.rumbo.budget.AskQuestion;
import app.rumbo.budget.BudgetQuestions;
import app.rumbo.budget.BudgetRefused;
import app.rumbo.budget.ContradictionKind;
import app.rumbo.budget.QuestionId;
import app.rumbo.budget.api.BudgetReading.Parameters;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions about the budget: asked, answered, taken back. */
@RestController
@RequestMapping("/api/v1/budget/questions")
@RolesAllowed(Permissions.READ_PLANS)
class QuestionController {

    private final BudgetQuestions questions;
    private final BudgetReading reading;

    QuestionController(BudgetQuestions questions, BudgetReading reading) {
        this.questions = questions;
        this.reading = reading;
    }

    /**
     * What is to be asked.
     *
     * @param question blank or absent for what the contradiction's kind asks
     */
    record Asked(
            @Nullable String plan,
            @Nullable String goal,
            @Nullable String kind,
            @Nullable LocalDate cutoff,
            @Nullable String basis,
            @Nullable Integer year,
            @Nullable String sector,
            @Nullable String question) {}

    /** What the unit says. */
    record Said(@Nullable String answer) {}

    /** All that were not taken back, the latest first; of one plan, or of all. */
    @GetMapping
    List<QuestionAnswer> all(
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String knownAt) {
        return questions.of(plan, reading.knownAt(knownAt)).stream()
                .map(QuestionAnswer::of)
                .toList();
    }

    /** Asks the unit that answers for the goal. */
    @PostMapping
    @RolesAllowed(Permissions.EDIT_PLANS)
    ResponseEntity<QuestionAnswer> ask(@RequestBody Asked asked) {
        var kind = Objects.requireNonNullElse(asked.kind(), "");
        var id = questions.ask(new AskQuestion(
                reading.asked(
                        Objects.requireNonNullElse(asked.plan(), ""),
                        new Parameters(asked.cutoff(), asked.basis(), null, asked.year(), asked.sector(), null, null)),
                Objects.requireNonNullElse(asked.goal(), ""),
                ContradictionKind.of(kind).orElseThrow(() -> new BudgetRefused.UnknownKind(kind)),
                Objects.requireNonNullElse(asked.question(), "")));
        return ResponseEntity.created(URI.create("/api/v1/budget/questions/" + id.value()))
                .body(QuestionAnswer.of(questions.required(id)));
    }

    /** One of them. */
    @GetMapping("/{id}")
    QuestionAnswer one(@PathVariable UUID id) {
        return QuestionAnswer.of(questions.required(new QuestionId(id)));
    }

    /** Answers for the unit. */
    @PostMapping("/{id}/answer")
    @RolesAllowed(Permissions.ENTER)
    QuestionAnswer answer(@PathVariable UUID id, @RequestBody Said said) {
        questions.answer(new QuestionId(id), Objects.requireNonNullElse(said.answer(), ""));
        return QuestionAnswer.of(questions.required(new QuestionId(id)));
    }

    /** Takes one back that was not answered. */
    @PostMapping("/{id}/withdraw")
    @RolesAllowed(Permissions.EDIT_PLANS)
    QuestionAnswer withdraw(@PathVariable UUID id) {
        questions.withdraw(new QuestionId(id));
        return QuestionAnswer.of(questions.required(new QuestionId(id)));
    }
}
