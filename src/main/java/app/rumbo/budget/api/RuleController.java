package app.rumbo.budget.api;

import app.rumbo.accounts.Sector;
import app.rumbo.budget.AssignmentRule;
import app.rumbo.budget.AssignmentRule.Conditions;
import app.rumbo.budget.AssignmentRules;
import app.rumbo.budget.Assignments;
import app.rumbo.budget.RuleId;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
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
import org.springframework.web.bind.annotation.RestController;

/** The rules that give lines of expense their goals: for whoever keeps the plans, as on the screen. */
@RestController
@RequestMapping("/api/v1/budget/rules")
@RolesAllowed(Permissions.EDIT_PLANS)
class RuleController {

    private final AssignmentRules rules;
    private final Assignments assignments;

    RuleController(AssignmentRules rules, Assignments assignments) {
        this.rules = rules;
        this.assignments = assignments;
    }

    /**
     * When a rule fits a line, and the goal that it gives it then; of the conditions at least one besides the sector.
     *
     * @param account with its parts
     * @param sector any where it is left out
     * @param area management area
     * @param source funding source
     * @param costCentre as the file writes it, or how it begins and {@code *}
     */
    record Said(
            @Nullable String account,
            @Nullable String sector,
            @Nullable String area,
            @Nullable String source,
            @Nullable String costCentre,
            @Nullable String plan,
            @Nullable String goal) {}

    /**
     * A rule; of the conditions null what may be anything.
     *
     * @param position the first that fits a line decides
     * @param lines how many it decides now
     */
    record Answer(
            String id,
            int position,
            @Nullable String account,
            @Nullable String sector,
            @Nullable String area,
            @Nullable String source,
            @Nullable String costCentre,
            String plan,
            String goal,
            int lines) {

        static Answer of(AssignmentRule rule) {
            var fits = rule.conditions();
            var sector = fits.sector();
            return new Answer(
                    rule.id().value().toString(),
                    rule.position(),
                    blankAsNone(fits.account()),
                    sector == null ? null : sector.code(),
                    blankAsNone(fits.area()),
                    blankAsNone(fits.source()),
                    blankAsNone(fits.costCentre()),
                    rule.goal().planCode(),
                    rule.goal().code(),
                    rule.lines());
        }
    }

    /** All of them in their order. */
    @GetMapping
    List<Answer> all() {
        return rules.all().stream().map(Answer::of).toList();
    }

    /** One of them. */
    @GetMapping("/{id}")
    Answer one(@PathVariable UUID id) {
        return Answer.of(rules.required(new RuleId(id)));
    }

    /** Adds one after the others; it holds at once for every line that nobody assigned by hand. */
    @PostMapping
    ResponseEntity<Answer> add(@RequestBody Said said) {
        var goal = GoalReading.required(said.plan(), said.goal(), assignments.goals());
        var id = rules.add(conditions(said), goal).rule();
        return ResponseEntity.created(URI.create("/api/v1/budget/rules/" + id.value()))
                .body(Answer.of(rules.required(id)));
    }

    private static Conditions conditions(Said said) {
        return new Conditions(
                Objects.requireNonNullElse(said.account(), ""),
                sector(said.sector()),
                Objects.requireNonNullElse(said.area(), ""),
                Objects.requireNonNullElse(said.source(), ""),
                Objects.requireNonNullElse(said.costCentre(), ""));
    }

    private static @Nullable Sector sector(@Nullable String text) {
        return text == null || text.isBlank() ? null : BudgetReading.sector(text);
    }

    private static @Nullable String blankAsNone(String text) {
        return text.isBlank() ? null : text;
    }
}
