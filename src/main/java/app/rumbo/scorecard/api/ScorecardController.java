package app.rumbo.scorecard.api;

import app.rumbo.scorecard.Scorecards;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a plan, and each unit within it, amounts to. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed(Permissions.READ_PLANS)
class ScorecardController {

    private final Scorecards scorecards;
    private final QuestionReader reader;

    ScorecardController(Scorecards scorecards, QuestionReader reader) {
        this.scorecards = scorecards;
        this.reader = reader;
    }

    @GetMapping("/plans/{code}/scorecard")
    ScorecardAnswer plan(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate cutoff,
            @RequestParam(defaultValue = "official") String basis,
            @RequestParam(required = false) @Nullable String knownAt) {
        return ScorecardAnswer.of(scorecards.evaluate(reader.question(code, cutoff, basis, knownAt)));
    }

    @GetMapping("/units/scorecard")
    List<ScorecardAnswer.Unit> units(
            @RequestParam String plan,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate cutoff,
            @RequestParam(defaultValue = "official") String basis,
            @RequestParam(required = false) @Nullable String knownAt) {
        var card = scorecards.evaluate(reader.question(plan, cutoff, basis, knownAt));
        return card.units().stream().map(ScorecardAnswer.Unit::of).toList();
    }
}
