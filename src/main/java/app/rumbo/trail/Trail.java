package app.rumbo.trail;

import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done, by whom and when, for those who audit; and whether it is still all there as it was written. */
@Service
@RolesAllowed(Permissions.READ_AUDIT)
public class Trail {

    private final TrailRows rows;
    private final JdbcTemplate jdbc;

    Trail(TrailRows rows, JdbcTemplate jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /** The links that the filter leaves, the newest first. */
    public List<TrailEntry> newest(TrailFilter filter, int offset, int limit) {
        return rows.newest(filter, offset, limit);
    }

    /** The links after a number that the filter leaves, in their order. */
    public List<TrailEntry> following(TrailFilter filter, long after, int limit) {
        return rows.following(filter, after, limit);
    }

    /** Hands over every link that the filter leaves, in their order, without holding them. */
    @Transactional(readOnly = true)
    public void each(TrailFilter filter, Consumer<TrailEntry> taken) {
        rows.each(filter, taken);
    }

    /** The last link: what to note elsewhere. */
    public Optional<TrailHead> head() {
        return rows.head();
    }

    /** Everyone who did something, by username. */
    public List<String> actors() {
        return rows.all("actor");
    }

    /** Every kind of thing that something was done to. */
    public List<String> kinds() {
        return rows.all("kind");
    }

    /**
     * Goes along the whole chain.
     *
     * @param noted a link noted earlier, to be found again; null where none was
     */
    @Transactional(readOnly = true)
    public Verdict check(@Nullable TrailHead noted) {
        ConnectionCallback<Verdict> check = connection -> ChainCheck.on(connection, noted);
        return java.util.Objects.requireNonNull(jdbc.execute(check));
    }
}
