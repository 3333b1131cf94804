package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.Basis;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds plans as they were known, and remembers the latest of them: what was known at K never changes. Of what was
 * recorded since, only what it touched is read again.
 */
@Component
public class KnownPlans {

    private final SqlKnownPlans stored;
    private final RecentPlans recent = new RecentPlans();

    KnownPlans(SqlKnownPlans stored) {
        this.stored = stored;
    }

    /** The plan of that code as known at K, with the entries that count on the basis; empty where none was known. */
    public Optional<Evaluation> find(String code, Basis basis, Instant knownAt) {
        var change = stored.lastChange(knownAt);
        var key = new RecentPlans.Key(code, basis, change.at());
        var remembered = change.settled() ? recent.get(key) : null;
        if (remembered != null) {
            return Optional.of(remembered);
        }
        var found = stored.find(code, basis, knownAt, recent.before(key)).map(Evaluation::new);
        if (change.settled()) {
            found.ifPresent(plan -> recent.put(key, plan));
        }
        return found;
    }
}
