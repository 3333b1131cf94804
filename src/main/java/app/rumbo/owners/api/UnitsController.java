package app.rumbo.owners.api;

import app.rumbo.owners.Answered;
import app.rumbo.owners.Handover;
import app.rumbo.owners.Handovers;
import app.rumbo.owners.Owners;
import app.rumbo.owners.Post;
import app.rumbo.owners.Restructurings;
import app.rumbo.owners.Term;
import app.rumbo.owners.UnitPostId;
import app.rumbo.rest.ETags;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The units, who answers for them, and the acts that change it. */
@RestController
@RequestMapping("/api/v1/units")
class UnitsController {

    private final Owners owners;
    private final Handovers handovers;
    private final Restructurings restructurings;

    UnitsController(Owners owners, Handovers handovers, Restructurings restructurings) {
        this.owners = owners;
        this.handovers = handovers;
        this.restructurings = restructurings;
    }

    /** The days of a post; {@code to} null is as long as the unit. */
    record Days(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String act) {

        Days {
            Objects.requireNonNull(from, "from");
        }

        Term term() {
            return new Term(from, to, act);
        }
    }

    /** Somebody named to a post. */
    record Naming(
            String username,
            Post post,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String act) {

        Naming {
            Objects.requireNonNull(username, "username");
            Objects.requireNonNull(post, "post");
            Objects.requireNonNull(from, "from");
        }
    }

    /** Somebody leaves to somebody else, whose posts begin the day after. */
    record Leaving(
            String from,
            String to,
            LocalDate lastDay,
            @Nullable String act) {

        Leaving {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(lastDay, "lastDay");
        }
    }

    /** All of a unit's work goes to another; with a last day the unit ends. */
    record Moving(String to, String reason, @Nullable LocalDate lastDay) {}

    @GetMapping
    @RolesAllowed({Permissions.READ_PLANS, Permissions.MANAGE_ORGANIZATION})
    List<UnitAnswer> units() {
        return UnitAnswer.of(owners.units());
    }

    @GetMapping("/{code}/posts")
    @RolesAllowed({Permissions.READ_PLANS, Permissions.MANAGE_ORGANIZATION})
    List<PostAnswer> posts(@PathVariable String code) {
        return owners.of(code).stream().map(PostAnswer::of).toList();
    }

    @PostMapping("/{code}/posts")
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    PostAnswer name(@PathVariable String code, @RequestBody Naming naming) {
        var id =
                owners.name(code, naming.username(), naming.post(), new Term(naming.from(), naming.to(), naming.act()));
        return post(code, id);
    }

    @PutMapping("/{code}/posts/{id}")
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    PostAnswer change(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestBody Days days,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var post = owners.required(code, new UnitPostId(id)).id();
        owners.change(post, days.term(), ETags.seen(ifMatch)::test);
        return post(code, post);
    }

    @DeleteMapping("/{code}/posts/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    void drop(@PathVariable String code, @PathVariable UUID id) {
        owners.drop(owners.required(code, new UnitPostId(id)).id());
    }

    @PostMapping("/{code}/handover")
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    Handover handOver(@PathVariable String code, @RequestBody Leaving leaving) {
        return handovers.handOver(code, leaving.from(), leaving.to(), leaving.lastDay(), leaving.act());
    }

    @GetMapping("/{code}/handovers")
    @RolesAllowed({Permissions.READ_PLANS, Permissions.MANAGE_ORGANIZATION})
    List<Handover> handovers(@PathVariable String code) {
        return handovers.of(code);
    }

    @PostMapping("/{code}/restructure")
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    Answered restructure(@PathVariable String code, @RequestBody Moving moving) {
        return restructurings.restructure(code, moving.to(), moving.reason(), moving.lastDay());
    }

    private PostAnswer post(String code, UnitPostId id) {
        return PostAnswer.of(owners.required(code, id));
    }
}
