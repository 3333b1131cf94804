package app.rumbo.trail.api;

import app.rumbo.shared.Permissions;
import app.rumbo.trail.Trail;
import app.rumbo.trail.TrailEntry;
import app.rumbo.trail.TrailFilter;
import app.rumbo.trail.TrailHead;
import app.rumbo.trail.TrailRefused;
import app.rumbo.trail.TrailWords;
import app.rumbo.trail.Verdict;
import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out what was done, page by page, and checks that it is all there. */
@RestController
@RequestMapping("/api/v1/trail")
@RolesAllowed(Permissions.READ_AUDIT)
class TrailController {

    private static final int MOST = 1_000;

    private final Trail trail;
    private final TrailWords words;

    TrailController(Trail trail, TrailWords words) {
        this.trail = trail;
        this.words = words;
    }

    @GetMapping
    List<Link> links(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int limit) {

        var filter = new TrailFilter(from, to, actor, kind, null);
        return trail.following(filter, after, Math.clamp(limit, 1, MOST)).stream()
                .map(Link::of)
                .toList();
    }

    @GetMapping("/check")
    Checked check(@RequestParam(required = false) @Nullable String head) {
        var noted = head == null || head.isBlank()
                ? null
                : TrailHead.parse(head).orElseThrow(() -> new TrailRefused.UnreadableHead(head));
        var verdict = trail.check(noted);
        return Checked.of(verdict, words.verdict(verdict));
    }

    /**
     * One link.
     *
     * @param at to the microsecond, as it is hashed
     * @param detail what was done, as it is hashed
     */
    record Link(
            long seq,
            String at,
            String actor,
            String kind,
            String subject,
            @JsonRawValue String detail,
            String hash,
            String previousHash) {

        static Link of(TrailEntry link) {
            return new Link(
                    link.seq(),
                    link.moment(),
                    link.actor(),
                    link.kind(),
                    link.subject(),
                    link.detail(),
                    link.hash(),
                    link.previousHash());
        }
    }

    /**
     * What came of a check.
     *
     * @param links how many hold, from the first
     * @param head the last of them, as number and hash
     * @param broken number of the first broken link, if there is one
     * @param fault what is wrong with it
     */
    record Checked(
            boolean whole,
            long links,
            @Nullable String head,
            @Nullable Long broken,
            @Nullable String fault,
            String message) {

        static Checked of(Verdict verdict, String message) {
            var head = verdict.head();
            var broken = verdict.broken();
            return new Checked(
                    verdict.isWhole(),
                    verdict.links(),
                    head == null ? null : head.toString(),
                    broken == null ? null : broken.seq(),
                    broken == null ? null : broken.fault().name().toLowerCase(Locale.ROOT),
                    message);
        }
    }
}
