package app.rumbo.measurements.api;

import app.rumbo.measurements.Entries;
import app.rumbo.measurements.EntryDraft;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.Figures;
import app.rumbo.measurements.Validations;
import app.rumbo.measurements.api.EntryCalls.Many;
import app.rumbo.measurements.api.EntryCalls.ManyAnswer;
import app.rumbo.measurements.api.EntryCalls.Said;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reports on milestones: a directorate says how much is done by a day, control decides. */
@RestController
@RequestMapping(MilestoneReportsController.PATH)
@RolesAllowed(Permissions.READ_PLANS)
class MilestoneReportsController {

    static final String PATH = "/api/v1/milestone-reports";

    private static final EntryKind KIND = EntryKind.MILESTONE_REPORT;

    private final EntryCalls calls;
    private final Entries entries;
    private final Validations validations;

    MilestoneReportsController(EntryCalls calls, Entries entries, Validations validations) {
        this.calls = calls;
        this.entries = entries;
        this.validations = validations;
    }

    @PostMapping
    @RolesAllowed(Permissions.ENTER)
    ResponseEntity<Object> save(
            @RequestBody Draft draft, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return calls.save(PATH, draft.read(ifMatch));
    }

    @GetMapping("/{id}")
    Object one(@PathVariable String id) {
        return calls.one(KIND, id);
    }

    @DeleteMapping("/{id}")
    @RolesAllowed(Permissions.ENTER)
    ResponseEntity<Object> discard(
            @PathVariable String id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return calls.discard(KIND, id, ifMatch);
    }

    @PostMapping("/{id}/submit")
    @RolesAllowed(Permissions.ENTER)
    Object submit(@PathVariable String id) {
        return calls.submit(KIND, id);
    }

    @PostMapping("/{id}/validate")
    @RolesAllowed(Permissions.VALIDATE)
    Object validate(@PathVariable String id) {
        return calls.validate(KIND, id);
    }

    @PostMapping("/{id}/observe")
    @RolesAllowed(Permissions.VALIDATE)
    Object observe(@PathVariable String id, @RequestBody(required = false) @Nullable Said said) {
        return calls.observe(KIND, id, said);
    }

    @PostMapping("/{id}/reject")
    @RolesAllowed(Permissions.VALIDATE)
    Object reject(@PathVariable String id, @RequestBody(required = false) @Nullable Said said) {
        return calls.reject(KIND, id, said);
    }

    @PostMapping("/submit")
    @RolesAllowed(Permissions.ENTER)
    ManyAnswer submit(@RequestBody Many many) {
        return calls.answer(entries.submit(many.entries()));
    }

    @PostMapping("/endorse")
    @RolesAllowed(Permissions.ENTER)
    ManyAnswer endorse(@RequestBody Many many) {
        return calls.answer(validations.endorse(many.entries()));
    }

    @PostMapping("/validate")
    @RolesAllowed(Permissions.VALIDATE)
    ManyAnswer validate(@RequestBody Many many) {
        return calls.answer(validations.validate(many.entries()));
    }

    @PostMapping("/observe")
    @RolesAllowed(Permissions.VALIDATE)
    ManyAnswer observe(@RequestBody Many many) {
        return calls.answer(validations.observe(many.entries(), text(many.comment())));
    }

    @PostMapping("/reject")
    @RolesAllowed(Permissions.VALIDATE)
    ManyAnswer reject(@RequestBody Many many) {
        return calls.answer(validations.reject(many.entries(), text(many.comment())));
    }

    private static String text(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }

    /** What is said of a milestone on a day. */
    record Draft(
            @Nullable String plan,
            @Nullable String milestone,
            @Nullable String date,
            @Nullable BigDecimal percent,
            @Nullable String comment,
            @Nullable String nextStep) {

        EntryDraft read(@Nullable String ifMatch) {
            return new EntryDraft(
                    KIND,
                    EntryCalls.required("plan", plan),
                    EntryCalls.required("milestone", milestone),
                    EntryCalls.required("date", date),
                    Figures.of(percent),
                    comment,
                    nextStep,
                    EntryCalls.seen(ifMatch));
        }
    }
}
