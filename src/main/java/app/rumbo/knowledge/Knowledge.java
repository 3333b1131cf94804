package app.rumbo.knowledge;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clock of recorded time. A write opens a recording, one instant for its whole transaction; a question is answered
 * as of an instant before which no recording is still under way. So the answer for a K never changes (method §2).
 */
@Component
public class Knowledge {

    private static final ScopedValue<Instant> PRETENDED = ScopedValue.newInstance();

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Actor actor;
    private final AtomicReference<Instant> answered = new AtomicReference<>(Instant.EPOCH);

    Knowledge(JdbcClient jdbc, Clock clock, Actor actor) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
    }

    /**
     * Opens the recording of the current transaction, or returns the one already open.
     *
     * @return the instant under which everything this transaction writes will be known
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Instant record() {
        return jdbc.sql("select begin_recording(:at, :actor)")
                .param("at", now())
                .param("actor", actor.name())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** The latest K that can be answered now: what is known, without what is just being recorded. */
    public Instant latest() {
        var latest = jdbc.sql("select latest_knowledge(:at)")
                .param("at", now())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        answered.accumulateAndGet(latest, Knowledge::later);
        return latest;
    }

    /** The K of an answer: the one asked for, held to the latest; the latest where none is asked for. */
    public Instant resolve(@Nullable Instant asked) {
        var latest = latest();
        return asked == null || asked.isAfter(latest) ? latest : asked.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Runs the work as if it were that day, for loading a history in its order. Recorded time never goes back: a moment
     * that has passed in this database counts as the moment after the last one recorded.
     */
    public static void at(Instant moment, Runnable work) {
        ScopedValue.where(PRETENDED, moment).run(work);
    }

    /** The work for another thread: there it is the day that it is {@linkplain #at pretended} to be here. */
    public static Runnable carried(Runnable work) {
        if (!PRETENDED.isBound()) {
            return work;
        }
        var moment = PRETENDED.get();
        return () -> at(moment, work);
    }

    private OffsetDateTime now() {
        var now = PRETENDED.isBound() ? PRETENDED.get() : later(clock.instant(), answered.get());
        return now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
