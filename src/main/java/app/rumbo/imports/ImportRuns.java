package app.rumbo.imports;

import app.rumbo.access.CurrentUser;
import app.rumbo.imports.internal.RunLog;
import app.rumbo.imports.workbook.ExchangeSource;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
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
    private static final Duration KEPT = Duration.ofHours(2);

    private final WorkbookImport imports;
    private final List<OwnSheetSources> ownSheets;
    private final RunLog log;
    private final CurrentUser user;
    private final Clock clock;
    private final ConcurrentHashMap<UUID, RunState> running = new ConcurrentHashMap<>();

    ImportRuns(WorkbookImport imports, List<OwnSheetSources> ownSheets, RunLog log, CurrentUser user, Clock clock) {
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
     * @param year of an accounting file that does not say it itself; null where it does
     * @param month likewise, 1–12
     * @param dryRun whether nothing is to be stored
     */
    public record Request(
            Path file,
            String fileName,
            @Nullable String template,
            @Nullable String plan,
            @Nullable Integer year,
            @Nullable Integer month,
            boolean dryRun) {

        /** One whose file says itself when it is from. */
        public Request(Path file, String fileName, @Nullable String template, @Nullable String plan, boolean dryRun) {
            this(file, fileName, template, plan, null, null, dryRun);
        }

        /** The same, stored this time. */
        public Request forReal() {
            return new Request(file, fileName, template, plan, year, month, false);
        }

        /** The file, as it is remembered. */
        public ImportedFile imported() {
            return ImportedFile.of(fileName, file);
        }
    }

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

    /**
     * Starts it in the background, as the acting user; the answer is what to ask {@link #state} for. The file is kept
     * until the run is let go, and a run that nobody looked at for hours is let go by itself.
     */
    @RolesAllowed(Permissions.IMPORT)
    public UUID start(Request request) {
        var now = clock.instant();
        letGo(state -> state.isFinished() && state.started().isBefore(now.minus(KEPT)));
        var id = UUID.randomUUID();
        var state = new RunState(request, user.username(), now);
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

    /** The acting user's latest run that was not let go: under way, or ended and still to be looked at. */
    @RolesAllowed(Permissions.IMPORT)
    public Optional<UUID> latest() {
        return running.entrySet().stream()
                .filter(run -> run.getValue().username().equals(user.username()))
                .max(Comparator.comparing(run -> run.getValue().started()))
                .map(Map.Entry::getKey);
    }

    /** Lets the acting user's finished runs go, with their files; the runs themselves stay in the log. */
    @RolesAllowed(Permissions.IMPORT)
    public void letGo() {
        letGo(state -> state.isFinished() && state.username().equals(user.username()));
    }

    private void letGo(Predicate<RunState> which) {
        running.values().stream().filter(which).toList().forEach(state -> {
            running.values().remove(state);
            var file = state.request().file();
            if (running.values().stream()
                    .noneMatch(other -> other.request().file().equals(file))) {
                delete(file);
            }
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            var template = request.template();
            return template == null
                    ? exchange(request, describedChanges, progress)
                    : reader(template).run(request, describedChanges, progress, imports);
        } catch (UnusableFile unusable) {
            return ImportOutcome.unusable(unusable.problem());
        }
    }

    private OwnSheetSources reader(String template) {
        return ownSheets.stream()
                .filter(each -> each.reads(template))
                .findFirst()
                .orElseThrow();
    }

    private ImportOutcome exchange(Request request, int describedChanges, ImportProgress progress) {
        try (var source = ExchangeSource.open(request.file())) {
            return request.dryRun()
                    ? imports.dryRun(source, describedChanges, progress)
                    : imports.apply(source, request.imported(), progress, () -> {});
        }
    }
}
