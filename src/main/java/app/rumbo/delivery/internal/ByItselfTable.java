package app.rumbo.delivery.internal;

import app.rumbo.reports.ReportKind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which kinds of reports are handed over by themselves, and since when. */
@Repository
public class ByItselfTable {

    private final JdbcClient jdbc;

    ByItselfTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Since when each is that is; the others are not. */
    @Transactional(readOnly = true)
    public Map<ReportKind, Instant> all() {
        var kinds = new EnumMap<ReportKind, Instant>(ReportKind.class);
        jdbc.sql("select kind, since from delivery_by_itself").query(row -> {
            var since = Objects.requireNonNull(row.getObject("since", OffsetDateTime.class));
            ReportKind.parse(row.getString("kind")).ifPresent(kind -> kinds.put(kind, since.toInstant()));
        });
        return kinds;
    }

    /** Switches a kind on, or off. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(ReportKind kind, boolean on) {
        var statement = on
                ? "insert into delivery_by_itself (kind) values (:kind) on conflict (kind) do nothing"
                : "delete from delivery_by_itself where kind = :kind";
        jdbc.sql(statement).param("kind", kind.code()).update();
    }
}
