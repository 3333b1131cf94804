package app.rumbo.trail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What keeps Rumbo itself from rewriting the trail: the rights of its role, or, where it signs in as the owner of the
 * tables, triggers alone, which an owner can switch off. The latter is said in the log and told with the health.
 */
@Component
class TrailGuard implements HealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(TrailGuard.class);

    private final JdbcClient jdbc;

    TrailGuard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        if (!isGuardedByRights()) {
            log.warn("the trail is guarded by triggers only: give the application a role of its own"
                    + " (docs/operation.md, Two roles)");
        }
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("guard", isGuardedByRights() ? "rights" : "triggers")
                .build();
    }

    boolean isGuardedByRights() {
        return jdbc.sql("""
                        select not (has_table_privilege(oid, 'update') or has_table_privilege(oid, 'delete')
                            or has_table_privilege(oid, 'truncate') or pg_has_role(relowner, 'usage'))
                        from pg_class where oid = 'public.trail'::regclass
                        """).query(Boolean.class).single();
    }
}
