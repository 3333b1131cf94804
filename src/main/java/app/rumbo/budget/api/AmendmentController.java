package app.rumbo.budget.api;

import app.rumbo.accounts.AccountCode;
import app.rumbo.budget.Amendment;
import app.rumbo.budget.Amendment.ActKind;
import app.rumbo.budget.AmendmentId;
import app.rumbo.budget.Amendments;
import app.rumbo.budget.BudgetRefused;
import app.rumbo.budget.GoalChoice;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
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
import org.springframework.web.bind.annotation.RestController;

/** The acts that changed the budget. */
@RestController
@RequestMapping("/api/v1/budget/amendments")
@RolesAllowed(Permissions.READ_PLANS)
class AmendmentController {

    private final Amendments amendments;
    private final MunicipalitySettings settings;

    AmendmentController(Amendments amendments, MunicipalitySettings settings) {
        this.amendments = amendments;
        this.settings = settings;
    }

    /**
     * What an act says.
     *
     * @param actKind {@code council-agreement}, {@code mayor-decree} or {@code resolution}
     * @param sessionDay may be left out
     */
    record Said(
            @Nullable String number,
            @Nullable LocalDate day,
            @Nullable String actKind,
            @Nullable String actNumber,
            @Nullable LocalDate sessionDay,
            @Nullable String reason,
            @Nullable List<@Nullable Line> lines) {}

    /**
     * What it changes.
     *
     * @param sector the municipal one where it is left out
     * @param plan of the goal; both may be left out
     * @param amount below 0 what it takes
     */
    record Line(
            @Nullable Integer year,
            @Nullable String account,
            @Nullable String sector,
            @Nullable String plan,
            @Nullable String goal,
            @Nullable BigDecimal amount) {}

    /** All of them, the latest first. */
    @GetMapping
    List<AmendmentAnswer> all() {
        return amendments.all().stream().map(this::answer).toList();
    }

    /** One of them. */
    @GetMapping("/{id}")
    AmendmentAnswer one(@PathVariable UUID id) {
        return answer(amendments.required(new AmendmentId(id)));
    }

    /** Adds one. */
    @PostMapping
    @RolesAllowed(Permissions.EDIT_PLANS)
    ResponseEntity<AmendmentAnswer> add(@RequestBody Said said) {
        var id = amendments.add(text(said));
        return ResponseEntity.created(URI.create("/api/v1/budget/amendments/" + id.value()))
                .body(answer(amendments.required(id)));
    }

    private AmendmentAnswer answer(Amendment amendment) {
        return AmendmentAnswer.of(amendment, settings.current().country());
    }

    private Amendment.Text text(Said said) {
        var day = said.day();
        if (day == null) {
            throw new BudgetRefused.AmendmentSaysTooLittle();
        }
        var kind = Objects.requireNonNullElse(said.actKind(), "");
        var goals = amendments.goals();
        return new Amendment.Text(
                Objects.requireNonNullElse(said.number(), ""),
                day,
                ActKind.of(kind).orElseThrow(() -> new BudgetRefused.UnknownActKind(kind)),
                Objects.requireNonNullElse(said.actNumber(), ""),
                said.sessionDay(),
                Objects.requireNonNullElse(said.reason(), ""),
                Objects.requireNonNullElse(said.lines(), List.<Line>of()).stream()
                        .filter(Objects::nonNull)
                        .map(line -> line(line, goals))
                        .toList());
    }

    private static Amendment.Line line(Line line, List<GoalChoice> goals) {
        return new Amendment.Line(
                Objects.requireNonNullElse(line.year(), 0),
                new AccountCode(Objects.requireNonNullElse(line.account(), "")),
                BudgetReading.sector(line.sector()),
                GoalReading.optional(line.plan(), line.goal(), goals),
                Objects.requireNonNullElse(line.amount(), BigDecimal.ZERO));
    }
}
