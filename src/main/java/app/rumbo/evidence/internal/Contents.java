package app.rumbo.evidence.internal;

import app.rumbo.evidence.Evidence;
import app.rumbo.evidence.EvidenceRefused;
import app.rumbo.evidence.EvidenceSettings;
import app.rumbo.evidence.EvidenceSettings.Place;
import app.rumbo.evidence.OpenedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** All contents, wherever each is kept. One that is there already is not kept twice. */
@Component
public class Contents {

    private static final Logger log = LoggerFactory.getLogger(Contents.class);

    private final List<ContentStore> stores;
    private final Spool spool;
    private final EvidenceSettings settings;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    Contents(
            List<ContentStore> stores,
            Spool spool,
            EvidenceSettings settings,
            JdbcClient jdbc,
            TransactionOperations transactions,
            Clock clock) {
        this.stores = stores;
        this.spool = spool;
        this.settings = settings;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Keeps a file's content where new ones go. */
    public void keep(Spool.Passing file, String mediaType) {
        transactions.executeWithoutResult(_ -> {
            lock(file.sha256());
            var now = clock.instant().atOffset(ZoneOffset.UTC);
            var known = jdbc.sql("update evidence_content set kept_at = :now where sha256 = :sha256")
                    .param("now", now)
                    .param("sha256", file.sha256())
                    .update();
            if (known == 0) {
                jdbc.sql("""
                                insert into evidence_content (sha256, size, media_type, place, kept_at)
                                values (:sha256, :size, :type, :place, :now)
                                """)
                        .param("sha256", file.sha256())
                        .param("size", file.size())
                        .param("type", mediaType)
                        .param("place", settings.store().name())
                        .param("now", now)
                        .update();
                write(settings.store(), file);
            }
        });
    }

    /**
     * The content as it was attached.
     *
     * @throws EvidenceRefused.HashBroken where what is kept is no longer that
     */
    public OpenedFile open(Evidence evidence) throws IOException {
        var place = place(evidence.sha256()).orElseThrow(() -> broken(evidence));
        var file = spool.take(out -> store(place).copy(evidence.sha256(), out));
        if (!file.sha256().equals(evidence.sha256())) {
            file.close();
            throw broken(evidence);
        }
        return new OpenedFile(evidence, file.path());
    }

    /** Brings a content to the place where new ones go; false where it is not what it was, and stays. */
    boolean move(String sha256) throws IOException {
        var from = place(sha256).orElse(settings.store());
        if (from == settings.store()) {
            return true;
        }
        try (var file = spool.take(out -> store(from).copy(sha256, out))) {
            if (!file.sha256().equals(sha256)) {
                log.error("evidence {} is not what was attached and stays in {}", sha256, from);
                return false;
            }
            transactions.executeWithoutResult(_ -> moveTo(settings.store(), file));
        }
        letGo(sha256, from);
        return true;
    }

    /** Lets go whatever of a content is at a place where it is not kept. */
    void letGo(String sha256, Place place) {
        transactions.executeWithoutResult(_ -> {
            lock(sha256);
            if (place(sha256).filter(place::equals).isEmpty()) {
                try {
                    store(place).delete(sha256);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        });
    }

    private void moveTo(Place place, Spool.Passing file) {
        lock(file.sha256());
        if (place(file.sha256()).filter(from -> from != place).isPresent()) {
            write(place, file);
            jdbc.sql("update evidence_content set place = :place where sha256 = :sha256")
                    .param("place", place.name())
                    .param("sha256", file.sha256())
                    .update();
        }
    }

    private void write(Place place, Spool.Passing file) {
        try {
            store(place).write(file.sha256(), file.path());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void lock(String sha256) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sha256, 72402))")
                .param("sha256", sha256)
                .query()
                .singleRow();
    }

    private Optional<Place> place(String sha256) {
        return jdbc.sql("select place from evidence_content where sha256 = :sha256")
                .param("sha256", sha256)
                .query(String.class)
                .optional()
                .map(Place::valueOf);
    }

    private ContentStore store(Place place) {
        return stores.stream()
                .filter(store -> store.place() == place)
                .findFirst()
                .orElseThrow();
    }

    private static EvidenceRefused broken(Evidence evidence) {
        log.error("evidence {} with content {} is not what was attached", evidence.id(), evidence.sha256());
        return new EvidenceRefused.HashBroken(evidence.fileName());
    }
}
