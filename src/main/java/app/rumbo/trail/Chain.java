package app.rumbo.trail;

import app.rumbo.trail.BrokenLink.Fault;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Goes along the links in their order until one is broken. Nothing is believed that can be computed. */
final class Chain {

    static final String BEGINNING = "0".repeat(64);

    private final @Nullable TrailHead noted;
    private TrailHead last = new TrailHead(0, BEGINNING);
    private Instant lastAt = Instant.MIN;
    private @Nullable BrokenLink broken;

    /** @param noted a link that was noted earlier, to be found again */
    Chain(@Nullable TrailHead noted) {
        this.noted = noted;
    }

    /** Takes the next link; false where the chain has broken, here or before. */
    boolean take(TrailEntry link) {
        if (broken == null) {
            broken = breakAt(link);
        }
        if (broken == null) {
            last = new TrailHead(link.seq(), link.hash());
            lastAt = link.at();
        }
        return broken == null;
    }

    /** What came of it, once there are no more links. */
    Verdict end() {
        if (broken == null) {
            broken = missingEnd();
        }
        return new Verdict(last.seq(), last.seq() == 0 ? null : last, broken);
    }

    private @Nullable BrokenLink breakAt(TrailEntry link) {
        var expected = last.seq() + 1;
        if (link.seq() != expected) {
            return new BrokenLink(expected, Fault.GAP);
        }
        if (!link.previousHash().equals(last.hash())) {
            return new BrokenLink(expected, Fault.LINK);
        }
        if (!link.hash().equals(link.expectedHash())) {
            return new BrokenLink(expected, Fault.HASH);
        }
        if (link.at().isBefore(lastAt)) {
            return new BrokenLink(expected, Fault.ORDER);
        }
        return noted != null && noted.seq() == expected && !noted.hash().equals(link.hash())
                ? new BrokenLink(expected, Fault.HEAD)
                : null;
    }

    /** The trail of every installation begins with a link; and a noted one is never beyond the end. */
    private @Nullable BrokenLink missingEnd() {
        var least = noted == null ? 1 : Math.max(1, noted.seq());
        return last.seq() < least ? new BrokenLink(last.seq() + 1, Fault.CUT) : null;
    }
}
