package app.rumbo.evidence.internal;

import app.rumbo.evidence.EvidenceSettings;
import app.rumbo.evidence.EvidenceSettings.Place;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Clears what nobody wants any more: contents that hang on no entry, what a kill left half, what is not yet where the
 * setting says. What is younger than an hour may be under way and is left alone.
 */
@Component
public class Unwanted {

    private static final Duration UNDER_WAY = Duration.ofHours(1);
    private static final int AT_ONCE = 100;

    private final Contents contents;
    private final FolderContents folder;
    private final Spool spool;
    private final EvidenceSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    Unwanted(
            Contents contents,
            FolderContents folder,
            Spool spool,
            EvidenceSettings settings,
            JdbcClient jdbc,
            Clock clock) {
        this.contents = contents;
        this.folder = folder;
        this.spool = spool;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Contents that no entry has; how many went. What an entry ever had that was submitted still hangs on it. */
    public int drop() {
        return jdbc.sql("""
                        delete from evidence_content c where c.kept_at < :before
                            and not exists (select from evidence e where e.sha256 = c.sha256)
                        """).param("before", before().atOffset(ZoneOffset.UTC)).update();
    }

    /** Files of which no row knows, and those that were being written. */
    public void sweepFiles() throws IOException {
        spool.sweep(before());
        folder.sweepArriving(before());
        for (var sha256 : folder.hashes(before())) {
            contents.letGo(sha256, Place.FOLDER);
        }
    }

    /** Brings all contents to where new ones go; how many moved. */
    public int move() throws IOException {
        var moved = 0;
        var last = "";
        for (var some = elsewhere(last); !some.isEmpty(); some = elsewhere(last)) {
            for (var sha256 : some) {
                moved += contents.move(sha256) ? 1 : 0;
                last = sha256;
            }
        }
        return moved;
    }

    private List<String> elsewhere(String after) {
        return jdbc.sql("""
                        select sha256 from evidence_content where place <> :place and sha256 > :after
                        order by sha256 limit :most
                        """)
                .param("place", settings.store().name())
                .param("after", after)
                .param("most", AT_ONCE)
                .query((row, _) -> row.getString("sha256"))
                .list();
    }

    private Instant before() {
        return clock.instant().minus(UNDER_WAY);
    }
}
