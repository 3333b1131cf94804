package app.rumbo.reports.internal;

import app.rumbo.access.SystemUser;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ProofSettings;
import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.ReportId;
import app.rumbo.reports.ReportStage;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.rendering.RenderingFailed;
import app.rumbo.shared.DomainException;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes reports, one at a time, outside of anybody's click and after whoever asks for a page. What was begun and not ended when a server died is taken up
 * again at the next start, by one server alone; what dies ten times over is given up and says so. Where the database goes
 * away or has no room, no report has failed: each waits, ever longer, and goes on where it was.
 */
@Component
public class ReportWorkshop {

    private static final Logger log = LoggerFactory.getLogger(ReportWorkshop.class);

    /** A report that brings servers down must end; a server may die several times in a row of something else. */
    private static final int ATTEMPTS = 10;

    /** A database that was killed is back within seconds; a full disk waits for somebody. */
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(5);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int MOST_DOUBLINGS = 7;

    private final ReportArchive archive;
    private final ReportDrawing drawing;
    private final ReportEditor editor;
    private final ErrataWriter errata;
    private final ProofSettings proofs;
    private final PdfSigner signer;
    private final SignatureArchive signatures;
    private final TransactionOperations transaction;
    private final Clock clock;

    /** How often the database went away over each that waits for it. */
    private final Map<ReportId, Integer> waiting = new ConcurrentHashMap<>();

    /** Those of them that have a time to go on. */
    private final Set<ReportId> planned = ConcurrentHashMap.newKeySet();

    private final ScheduledThreadPoolExecutor bench = new ScheduledThreadPoolExecutor(1, new PatientThreads("reports"));

    ReportWorkshop(
            ReportArchive archive,
            ReportDrawing drawing,
            ReportEditor editor,
            ErrataWriter errata,
            ProofSettings proofs,
            PdfSigner signer,
            SignatureArchive signatures,
            TransactionOperations transaction,
            Clock clock) {
        this.archive = archive;
        this.errata = errata;
        this.drawing = drawing;
        this.editor = editor;
        this.proofs = proofs;
        this.signer = signer;
        this.signatures = signatures;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Has the report made in the background. */
    public void start(ReportId id) {
        bench.execute(Knowledge.carried(() -> makeHere(id)));
    }

    /** At the start; a database that goes away at that very instant stops no server. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        try {
            resume();
        } catch (RuntimeException away) {
            log.warn("what was begun and not ended could not be taken up just now; it will be by the clock", away);
        }
    }

    /** Takes up what was begun and not ended. */
    public void resume() {
        archive.inTheMaking().forEach(this::start);
    }

    /** Makes the report, after those that are in the making, and returns then; not from within a transaction. */
    public void make(ReportId id) {
        CompletableFuture.runAsync(Knowledge.carried(() -> makeHere(id)), bench).join();
    }

    /** What goes wrong is written beside it. */
    private void makeHere(ReportId id) {
        try {
            SystemUser.run(() -> {
                taking(id, () -> build(id));
                taking(id, () -> seal(id));
            });
            waiting.remove(id);
        } catch (GivenUp tired) {
            fail(id, "reports.failure.interrupted", tired);
        } catch (RenderingFailed undrawn) {
            fail(id, "reports.failure.rendering", undrawn);
        } catch (DomainException refused) {
            fail(id, refused.key(), refused);
        } catch (RuntimeException | Error unexpected) {
            if (Outage.isBehind(unexpected)) {
                later(id, unexpected);
            } else {
                fail(id, "reports.failure.unexpected", unexpected);
            }
        }
    }

    /** Draws these files of a sealed report again from its snapshot alone. */
    public Map<ReportFormat, byte[]> draw(SealedDocument sealed, Set<ReportFormat> formats) {
        return drawing.draw(sealed, formats, format -> {});
    }

    /** One step in a transaction of its own, unless another server has the report in hand. */
    private void taking(ReportId id, Runnable step) {
        transaction.executeWithoutResult(status -> {
            if (archive.take(id)) {
                step.run();
            }
        });
    }

    /** Has the content written down, once; what a dead server had written stands. */
    private void build(ReportId id) {
        var attempt = waiting.containsKey(id) ? archive.attempts(id) : archive.attempt(id);
        if (attempt > ATTEMPTS) {
            throw new GivenUp();
        }
        if (attempt > 0 && archive.built(id).isEmpty()) {
            archive.reach(id, ReportStage.ASSEMBLING);
            var report = archive.find(id).orElseThrow();
            var document = written(report);
            var snapshot =
                    CanonicalJson.write(proofs.page().map(document::verifiedAt).orElse(document));
            archive.build(id, snapshot, CanonicalJson.sha256(snapshot));
        }
    }

    /** The content; where the period has an issue already, with what differs from it. */
    private ReportDocument written(KeptReport report) {
        var document = editor.edit(report);
        return archive.of(report.kind(), report.period()).stream()
                .filter(issue -> issue.status().isKept())
                .findFirst()
                .map(before -> errata.follow(before, sealed(before), report, document, editor.matters(report.kind())))
                .orElse(document);
    }

    private ReportDocument sealed(KeptReport before) {
        return CanonicalJson.read(archive.snapshot(before.id()).orElseThrow());
    }

    /** Draws what was written down, and seals it. */
    private void seal(ReportId id) {
        archive.built(id).map(SealedDocument::ofSnapshot).ifPresent(built -> {
            var files =
                    drawing.draw(built, EnumSet.allOf(ReportFormat.class), format -> archive.reach(id, stage(format)));
            files.forEach((format, bytes) -> archive.keep(id, format, bytes, CanonicalJson.sha256(bytes)));
            sign(id, Objects.requireNonNull(files.get(ReportFormat.PDF)), built);
            archive.seal(id, clock.instant());
            log.info("report {} sealed", built.mark());
        });
    }

    private static ReportStage stage(ReportFormat format) {
        return switch (format) {
            case PDF -> ReportStage.DRAWING_PDF;
            case DOCX -> ReportStage.DRAWING_DOCX;
            case XLSX -> ReportStage.DRAWING_XLSX;
            case CSV, JSON, ZIP -> ReportStage.PACKING;
        };
    }

    /** Keeps a signed pdf beside the drawn one, where the organisation has a key. */
    private void sign(ReportId id, byte[] pdf, SealedDocument sealed) {
        var now = clock.instant();
        signer.sign(pdf, now, sealed.document().identity().title())
                .ifPresent(signed -> signatures.keep(id, signed, now));
    }

    private void fail(ReportId id, String failure, Throwable cause) {
        var incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        log.error("report {} could not be made, incident {}", id, incident, cause);
        try {
            archive.fail(id, failure, incident);
            waiting.remove(id);
        } catch (RuntimeException unwritten) {
            later(id, unwritten);
        }
    }

    /** Takes it up again after a pause, from what the database has of it; that is no attempt of the report's. */
    private void later(ReportId id, Throwable cause) {
        var times = waiting.merge(id, 1, Integer::sum);
        var pause = pause(times);
        log.warn("the database went away over report {}; it is taken up again in {}", id, pause, cause);
        if (!bench.isShutdown() && planned.add(id)) {
            var again = Knowledge.carried(() -> makeHere(id));
            var _ = bench.schedule(() -> again(id, again), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
        try {
            archive.reach(id, ReportStage.WAITING);
        } catch (RuntimeException away) {
            log.debug("nor could that be written down", away);
        }
    }

    private void again(ReportId id, Runnable making) {
        planned.remove(id);
        making.run();
    }

    /** Doubles with each time. */
    static Duration pause(int times) {
        var pause = SHORTEST_PAUSE.multipliedBy(1L << Math.min(times - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    @PreDestroy
    void close() {
        bench.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        bench.shutdown();
    }

    /** The report was begun too often without coming to an end. */
    private static final class GivenUp extends RuntimeException {}
}
