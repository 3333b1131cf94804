package app.rumbo.budget.api;

import app.rumbo.budget.BudgetQuestions;
import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.Budgets;
import app.rumbo.budget.Contradiction;
import app.rumbo.budget.api.BudgetReading.Parameters;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A plan's money beside its progress, and where both contradict each other (method §6). */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed(Permissions.READ_PLANS)
class BudgetController {

    private final Budgets budgets;
    private final BudgetQuestions questions;
    private final BudgetReading reading;
    private final BudgetWords words;

    BudgetController(Budgets budgets, BudgetQuestions questions, BudgetReading reading, BudgetWords words) {
        this.budgets = budgets;
        this.questions = questions;
        this.reading = reading;
        this.words = words;
    }

    /** The plan's goals, flat and in its order, with their money over the years up to the cut-off's, or one year's. */
    @GetMapping("/plans/{code}/budget")
    BudgetAnswer budget(@PathVariable String code, @ModelAttribute Parameters given) {
        return BudgetAnswer.of(budgets.sheet(reading.asked(code, given)));
    }

    /** Where money and progress contradict each other, with what was asked last about it. */
    @GetMapping("/budget/contradictions")
    List<ContradictionAnswer> contradictions(@RequestParam String plan, @ModelAttribute Parameters given) {
        var sheet = budgets.sheet(reading.asked(plan, given));
        var asked = questions.of(plan, sheet.card().asOf().knownAt());
        return sheet.contradictions().stream()
                .map(each -> answer(
                        each,
                        asked.stream()
                                .filter(question ->
                                        question.isAbout(each, sheet.asked().sector()))
                                .findFirst()
                                .map(QuestionAnswer::of)
                                .orElse(null)))
                .toList();
    }

    /** A contradiction in words, with its goal's figures. */
    record ContradictionAnswer(
            String kind,
            String goal,
            @Nullable String unit,
            String sentence,
            BudgetAnswer.Figures figures,
            @Nullable QuestionAnswer question) {}

    private ContradictionAnswer answer(Contradiction found, @Nullable QuestionAnswer question) {
        var unit = found.goal().goal().unit();
        return new ContradictionAnswer(
                found.kind().code(),
                found.goal().code(),
                unit == null ? null : unit.code(),
                words.sentence(found),
                BudgetAnswer.Figures.of(found.goal()),
                question);
    }
}
