package app.rumbo.measurements.api;

import app.rumbo.measurements.Entries;
import app.rumbo.measurements.EntryDraft;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.Validations;
import app.rumbo.measurements.api.EntryCalls.Many;
import app.rumbo.measurements.api.EntryCalls.ManyAnswer;
import app.rumbo.measurements.api.EntryCalls.RemarkAnswer;
import app.rumbo.measurements.api.EntryCalls.Said;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * The calls of one kind of entry: a directorate says, submits and takes back; control decides (contract §3).
 *
 * @param <D> what is said of that kind
 */
@RolesAllowed(Permissions.READ_PLANS)
abstract class EntryController<D extends EntryController.Written> {

    private final String path;
    private final EntryKind kind;
    private final EntryCalls calls;
    private final Entries entries;
    private final Validations validations;

    EntryController(String path, EntryKind kind, EntryCalls calls, Entries entries, Validations validations) {
        this.path = path;
        this.kind = kind;
        this.calls = calls;
        this.entries = entries;
        this.validations = validations;
    }

    /** What a call says, before it is looked at. */
    interface Written {

        /** The draft it stands for; {@code ifMatch} is what the caller saw. */
        EntryDraft read(@Nullable String ifMatch);
    }

    @PostMapping
    @RolesAllowed(Permissions.ENTER)
    ResponseEntity<Object> save(
            @RequestBody D draft, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return calls.save(path, draft.read(ifMatch));
    }

    @GetMapping("/{id}")
    Object one(@PathVariable String id) {
        return calls.one(kind, id);
    }

    @DeleteMapping("/{id}")
    @RolesAllowed(Permissions.ENTER)
    ResponseEntity<Object> discard(
            @PathVariable String id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return calls.discard(kind, id, ifMatch);
    }

    @PostMapping("/{id}/submit")
    @RolesAllowed(Permissions.ENTER)
    Object submit(@PathVariable String id) {
        return calls.submit(kind, id);
    }

    @PostMapping("/{id}/validate")
    @RolesAllowed(Permissions.VALIDATE)
    Object validate(@PathVariable String id) {
        return calls.validate(kind, id);
    }

    @PostMapping("/{id}/observe")
    @RolesAllowed(Permissions.VALIDATE)
    Object observe(@PathVariable String id, @RequestBody(required = false) @Nullable Said said) {
        return calls.observe(kind, id, said);
    }

    @PostMapping("/{id}/reject")
    @RolesAllowed(Permissions.VALIDATE)
    Object reject(@PathVariable String id, @RequestBody(required = false) @Nullable Said said) {
        return calls.reject(kind, id, said);
    }

    @GetMapping("/{id}/remarks")
    List<RemarkAnswer> remarks(@PathVariable String id) {
        return calls.remarks(kind, id);
    }

    @PostMapping("/{id}/remarks")
    @RolesAllowed({Permissions.ENTER, Permissions.VALIDATE})
    List<RemarkAnswer> remark(@PathVariable String id, @RequestBody(required = false) @Nullable Said said) {
        return calls.remark(kind, id, said);
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
}
