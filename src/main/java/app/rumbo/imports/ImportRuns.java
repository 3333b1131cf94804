package app.rumbo.imports;

import app.rumbo.access.CurrentUser;
import app.rumbo.imports.internal.RunLog;
import app.rumbo.imports.workbook.ExchangeSource;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/**
 * Imports as people run them: with who, when, which file and what came of it kept for ever, at once or in the background
 * with their progress to be asked for.
 */
@Service
public class ImportRuns {

    private static final int DESCRIBED_CHANGES = 500;

    private final WorkbookImport imports;
    private final Optional<OwnSheetSources> ownSheets;
    private final RunLog log;
    private final CurrentUser user;
    private final Clock clock;
    private final ConcurrentHashMap<UUID, RunState> running = new ConcurrentHashMap<>();

    ImportRuns(WorkbookImport imports, Optional<OwnSheetSources> ownSheets, RunLog log, CurrentUser user, Clock clock) {
        this.imports = imports;
        this.ownSheets = ownSheets;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /**
     * What is to be imported.
     *
     * @param file where the upload lies until the run has ended
     * @param fileName as the user calls it
     * @param template code of the reading template; null for an exchange workbook
     * @param plan code of the plan to read into, with a template
     * @param dryRun whether nothing is to be stored
     */
    public record Request(
            Path file,
            String fileName,
            @Nullable String template,
            @Nullable String plan,
            boolean dryRun) {}

    /**
     * A run of the past.
     *
     * @param outcome accepted, refused or failed
     * @param problems all problems, listed then or not
     */
    public record Past(
            UUID id,
            Instant finishedAt,
            String username,
            String fileName,
            String sha256,
            @Nullable String template,
            boolean dryRun,
            String outcome,
            int created,
            int updated,
            int unchanged,
            long problems) {}

    /** Runs it now and keeps the run. */
    @RolesAllowed(Permissions.IMPORT)
    public ImportOutcome run(Request request) {
        return run(request, 0, ImportProgress.NONE);
    }

    /** Starts it in the background, as the acting user; the answer is what to ask {@link #state} for. */
    @RolesAllowed(Permissions.IMPORT)
    public UUID start(Request request) {
        var id = UUID.randomUUID();
        var state = new RunState(user.username());
        running.put(id, state);
        Runnable work = () -> {
            try {
                state.finish(run(request, DESCRIBED_CHANGES, state));
            } catch (RuntimeException e) {
                state.fail(e);
            }
        };
        Thread.ofVirtual().name("import-" + id).start(new DelegatingSecurityContextRunnable(work));
        return id;
    }

    /** How far a run of the acting user's is; empty where there is none, or it was let go. */
    @RolesAllowed(Permissions.IMPORT)
    public Optional<RunState> state(UUID id) {
        return Optional.ofNullable(running.get(id))
                .filter(state -> state.username().equals(user.username()));
    }

    /** Lets a finished run's details go; the run itself stays in the log. */
    @RolesAllowed(Permissions.IMPORT)
    public void forget(UUID id) {
        state(id).filter(RunState::isFinished).ifPresent(state -> running.remove(id, state));
    }

    /** The latest runs, newest first. */
    @RolesAllowed(Permissions.IMPORT)
    public List<Past> past(int many) {
        return log.latest(many);
    }

    private ImportOutcome run(Request request, int describedChanges, ImportProgress progress) {
        var started = clock.instant();
        @Nullable ImportOutcome outcome = null;
        try {
            outcome = read(request, describedChanges, progress);
            return outcome;
        } finally {
            log.keep(request, started, clock.instant(), user.username(), outcome);
        }
    }

    private ImportOutcome read(Request request, int describedChanges, ImportProgress progress) {
        try {
            return request.template() == null
                    ? exchange(request, describedChanges, progress)
                    : ownSheets.orElseThrow().run(request, describedChanges, progress, imports);
        } catch (UnusableFile unusable) {
            return ImportOutcome.unusable(unusable.problem());
        }
    }

    private ImportOutcome exchange(Request request, int describedChanges, ImportProgress progress) {
        try (var source = ExchangeSource.open(request.file())) {
            return request.dryRun()
                    ? imports.dryRun(source, describedChanges, progress)
                    : imports.apply(source, progress, () -> {});
        }
    }
}
