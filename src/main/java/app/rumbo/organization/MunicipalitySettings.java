package app.rumbo.organization;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.knowledge.LastChanges;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads and changes the municipality's settings. */
@Service
public class MunicipalitySettings {

    private final JdbcClient jdbc;
    private final Knowledge knowledge;
    private final LastChanges changes;
    private final CurrentMunicipality current;

    MunicipalitySettings(JdbcClient jdbc, Knowledge knowledge, LastChanges changes, CurrentMunicipality current) {
        this.jdbc = jdbc;
        this.knowledge = knowledge;
        this.changes = changes;
        this.current = current;
    }

    /** The settings as they stand: public, every page and sentence depends on them. */
    @PermitAll
    public Municipality current() {
        return current.get();
    }

    /** Sets them; scores known before keep the limits that held then (method §5). Authorised by {@link Organization}. */
    @Transactional
    void change(Municipality to, Predicate<Municipality> seen) {
        knowledge.record();
        changes.refuseUnseen("municipality", id(), current.read(), seen);
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
                current.forget();
            }
        });
    }

    private UUID id() {
        return jdbc.sql("select id from municipality").query(UUID.class).single();
    }
}
