package app.rumbo.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a run in the background is; read by screens while it goes on. */
public final class RunState implements ImportProgress {

    private final ImportRuns.Request request;
    private final String username;
    private final Instant started;
    private volatile @Nullable ExchangeSheet sheet;
    private volatile long rows;
    private volatile boolean writing;
    private volatile @Nullable ImportOutcome outcome;
    private volatile @Nullable RuntimeException failure;

    RunState(ImportRuns.Request request, String username, Instant started) {
        this.request = request;
        this.username = username;
        this.started = started;
    }

    @Override
    public void reached(@Nullable ExchangeSheet reachedSheet, long reachedRows) {
        sheet = reachedSheet;
        rows = reachedRows;
        writing = reachedSheet == null;
    }

    void finish(ImportOutcome with) {
        outcome = with;
    }

    void fail(RuntimeException with) {
        failure = with;
    }

    /** What is imported. */
    public ImportRuns.Request request() {
        return request;
    }

    /** When it began. */
    public Instant started() {
        return started;
    }

    /** Whose run it is. */
    public String username() {
        return username;
    }

    /** The sheet being read; null before the first, and while writing. */
    public @Nullable ExchangeSheet sheet() {
        return sheet;
    }

    /** Rows of that sheet read so far. */
    public long rows() {
        return rows;
    }

    /** Whether all is read and the difference is being written. */
    public boolean isWriting() {
        return writing;
    }

    /** Whether it came to an end, good or bad. */
    public boolean isFinished() {
        return outcome != null || failure != null;
    }

    /** What came of it; null while it goes on, and where it broke down. */
    public @Nullable ImportOutcome outcome() {
        return outcome;
    }

    /** Why it broke down; null where it did not. */
    public @Nullable RuntimeException failure() {
        return failure;
    }
}
