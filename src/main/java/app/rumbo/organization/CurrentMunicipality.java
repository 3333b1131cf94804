package app.rumbo.organization;

import app.rumbo.organization.Municipality.Limits;
import app.rumbo.shared.Country;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The municipality's settings as they stand, remembered for some seconds; another server of the same cluster sees a change
 * that much later. No service with rights of its own: each sentence and figure is worded by them, thousands in a report, and
 * there is nobody who may not read them.
 */
@Component
public class CurrentMunicipality {

    private static final long REMEMBERED_NANOS = Duration.ofSeconds(10).toNanos();

    private final JdbcClient jdbc;
    private volatile @Nullable Remembered remembered;

    private record Remembered(Municipality municipality, long sinceNanos) {

        boolean isFresh() {
            return System.nanoTime() - sinceNanos < REMEMBERED_NANOS;
        }
    }

    CurrentMunicipality(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The settings, at most some seconds old. */
    public Municipality get() {
        var known = remembered;
        if (known == null || !known.isFresh()) {
            known = new Remembered(read(), System.nanoTime());
            remembered = known;
        }
        return known.municipality();
    }

    /** The settings as they are stored. */
    Municipality read() {
        return jdbc.sql("select name, country, zone, green_from, amber_from from municipality")
                .query(CurrentMunicipality::row)
                .single();
    }

    /** They were changed. */
    void forget() {
        remembered = null;
    }

    private static Municipality row(ResultSet row, int number) throws SQLException {
        return new Municipality(
                row.getString("name"),
                Country.valueOf(row.getString("country")),
                Municipality.zone(row.getString("zone")),
                new Limits(row.getBigDecimal("green_from"), row.getBigDecimal("amber_from")));
    }
}
