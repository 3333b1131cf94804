package app.rumbo.revenue;

import app.rumbo.accounts.Sector;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the months' files say; of what was read last, only what changed since. */
@Component
class SqlRevenueLines {

    private static final String COLUMNS =
            " id, known_from, year, month, account, name, source, initial, current, accrued,"
                    + " collected from history.revenue_line where sector = :sector and ";

    /** First what is no longer so, then what is so instead. */
    private static final String CHANGED = "select true as gone," + COLUMNS + """
                known_from <= :since and known_to > :since and known_to <= :k and known_to < 'infinity'
            union all
            select false,""" + COLUMNS + """
                known_from > :since and known_from <= :k and known_to > :k
            """;

    private final JdbcClient jdbc;
    private final Map<Sector, Read> read = new ConcurrentHashMap<>();

    SqlRevenueLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * When revenue last changed.
     *
     * @param lines the last moment at which any line did
     * @param names the last moment at which names or sources of accounts did
     * @param settled whether nothing can be added to either; otherwise it is the asker's own recording, still open
     */
    record LastChange(Instant lines, Instant names, boolean settled) {}

    /**
     * What a file says of an account and a month.
     *
     * @param since when that became known
     */
    record Told(
            Instant since,
            YearMonth month,
            String account,
            @Nullable String name,
            String source,
            @Nullable BigDecimal initial,
            @Nullable BigDecimal current,
            @Nullable BigDecimal accrued,
            @Nullable BigDecimal collected) {}

    /**
     * A sector's lines as they were known from a moment on, by their keys.
     *
     * @param lastChange that moment
     */
    private record Read(Instant lastChange, Map<UUID, Told> lines) {}

    /** The last change up to K. */
    LastChange lastChange(Instant knownAt) {
        return jdbc.sql("select lines_at, names_at, settled from reading.last_revenue_change(:k)")
                .param("k", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new LastChange(at(row, "lines_at"), at(row, "names_at"), row.getBoolean("settled")))
                .single();
    }

    /** A sector's lines as known at K; the latest of them are remembered. */
    Collection<Told> lines(Sector sector, LastChange change, Instant knownAt) {
        var before = read.get(sector);
        if (before == null) {
            var found = new Read(change.lines(), known(sector, knownAt));
            read.put(sector, found);
            return found.lines().values();
        }
        if (change.lines().isBefore(before.lastChange())) {
            return anew(sector, knownAt);
        }
        var found = new Read(change.lines(), changed(before, sector, knownAt));
        read.put(sector, found);
        return found.lines().values();
    }

    /** The same, with no regard to what is remembered. */
    Collection<Told> anew(Sector sector, Instant knownAt) {
        return known(sector, knownAt).values();
    }

    private Map<UUID, Told> known(Sector sector, Instant knownAt) {
        var lines = new HashMap<UUID, Told>();
        asked("select" + COLUMNS + "known_from <= :k and known_to > :k", sector, knownAt)
                .query(row -> {
                    lines.put(id(row), told(row));
                });
        return lines;
    }

    private Map<UUID, Told> changed(Read before, Sector sector, Instant knownAt) {
        var gone = new ArrayList<UUID>();
        var come = new HashMap<UUID, Told>();
        asked(CHANGED, sector, knownAt)
                .param("since", before.lastChange().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    if (row.getBoolean("gone")) {
                        gone.add(id(row));
                    } else {
                        come.put(id(row), told(row));
                    }
                });
        return merged(before.lines(), gone, come);
    }

    private static Map<UUID, Told> merged(Map<UUID, Told> before, List<UUID> gone, Map<UUID, Told> come) {
        var lines = new HashMap<>(before);
        gone.forEach(lines::remove);
        lines.putAll(come);
        return lines;
    }

    private JdbcClient.StatementSpec asked(String sql, Sector sector, Instant knownAt) {
        return jdbc.sql(sql).param("k", knownAt.atOffset(ZoneOffset.UTC)).param("sector", sector.code());
    }

    private static UUID id(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("id", UUID.class));
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                at(row, "known_from"),
                YearMonth.of(row.getInt("year"), row.getInt("month")),
                row.getString("account"),
                row.getString("name"),
                row.getString("source"),
                row.getBigDecimal("initial"),
                row.getBigDecimal("current"),
                row.getBigDecimal("accrued"),
                row.getBigDecimal("collected"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
