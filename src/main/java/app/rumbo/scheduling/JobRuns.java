package app.rumbo.scheduling;

import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What scheduled work did. */
@Service
@RolesAllowed(Permissions.MANAGE_JOBS)
public class JobRuns {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    JobRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest runs, the newest first. */
    public List<Run> latest() {
        return jdbc.sql("""
                        select job, started_at, duration_ms, recovering, outcome, note, incident, cause from job_run
                        order by started_at desc, id desc limit :most
                        """)
                .param("most", MOST)
                .query((row, number) -> new Run(
                        row.getString("job"),
                        Objects.requireNonNull(row.getObject("started_at", OffsetDateTime.class))
                                .toInstant(),
                        row.getLong("duration_ms"),
                        row.getBoolean("recovering"),
                        row.getString("outcome").equals("done"),
                        row.getString("note"),
                        row.getString("incident"),
                        row.getString("cause")))
                .list();
    }

    /**
     * One run of a job.
     *
     * @param durationMillis how long it took, in milliseconds
     * @param recovering whether it was run again for a server that died
     * @param done whether it came to its end
     * @param note what it made, where it made something
     * @param incident the code under which the log tells more, where it failed
     * @param cause what broke, in its own words, where it failed
     */
    public record Run(
            String job,
            Instant startedAt,
            long durationMillis,
            boolean recovering,
            boolean done,
            @Nullable String note,
            @Nullable String incident,
            @Nullable String cause) {}
}
