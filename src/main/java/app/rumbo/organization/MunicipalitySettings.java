package app.rumbo.organization;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.knowledge.LastChanges;
import app.rumbo.organization.Municipality.Limits;
import app.rumbo.shared.Country;
import jakarta.annotation.security.PermitAll;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads and changes the municipality's settings. They are asked for with every sentence, so they are remembered for some
 * seconds; another server of the same cluster sees a change that much later.
 */
@Service
public class MunicipalitySettings {

    private static final long REMEMBERED_NANOS = Duration.ofSeconds(10).toNanos();

    private final JdbcClient jdbc;
    private final Knowledge knowledge;
    private final LastChanges changes;
    private volatile @Nullable Remembered remembered;

    private record Remembered(Municipality municipality, long sinceNanos) {

        boolean isFresh() {
            return System.nanoTime() - sinceNanos < REMEMBERED_NANOS;
        }
    }

    MunicipalitySettings(JdbcClient jdbc, Knowledge knowledge, LastChanges changes) {
        this.jdbc = jdbc;
        this.knowledge = knowledge;
        this.changes = changes;
    }

    /** The settings as they stand: public, every page and sentence depends on them. */
    @PermitAll
    public Municipality current() {
        var known = remembered;
        if (known == null || !known.isFresh()) {
            known = new Remembered(read(), System.nanoTime());
            remembered = known;
        }
        return known.municipality();
    }

    /** Sets them; scores known before keep the limits that held then (method §5). Authorised by {@link Organization}. */
    @Transactional
    void change(Municipality to, Predicate<Municipality> seen) {
        knowledge.record();
        changes.refuseUnseen("municipality", id(), read(), seen);
        jdbc.sql("""
                        update municipality set name = :name, country = :country, zone = :zone,
                            green_from = :greenFrom, amber_from = :amberFrom, row_version = row_version + 1
                        """)
                .param("name", to.name())
                .param("country", to.country().name())
                .param("zone", to.zone().getId())
                .param("greenFrom", to.limits().greenFrom())
                .param("amberFrom", to.limits().amberFrom())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                remembered = null;
            }
        });
    }

    private UUID id() {
        return jdbc.sql("select id from municipality").query(UUID.class).single();
    }

    private Municipality read() {
        return jdbc.sql("select name, country, zone, green_from, amber_from from municipality")
                .query(MunicipalitySettings::row)
                .single();
    }

    private static Municipality row(ResultSet row, int number) throws SQLException {
        return new Municipality(
                row.getString("name"),
                Country.valueOf(row.getString("country")),
                Municipality.zone(row.getString("zone")),
                new Limits(row.getBigDecimal("green_from"), row.getBigDecimal("amber_from")));
    }
}
