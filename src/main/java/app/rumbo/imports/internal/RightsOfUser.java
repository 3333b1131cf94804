package app.rumbo.imports.internal;

import app.rumbo.access.CurrentUser;
import app.rumbo.organization.OrgUnitId;
import app.rumbo.shared.Permissions;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what the acting user may bring in. */
@Component
class RightsOfUser {

    private final CurrentUser user;
    private final JdbcClient jdbc;

    RightsOfUser(CurrentUser user, JdbcClient jdbc) {
        this.user = user;
        this.jdbc = jdbc;
    }

    Rights current() {
        var units = user.unitId().map(this::withThoseBelow).orElse(Set.of());
        return new Rights(user.may(Permissions.EDIT_PLANS), user.may(Permissions.VALIDATE), units);
    }

    private Set<UUID> withThoseBelow(OrgUnitId unit) {
        return new HashSet<>(
                jdbc.sql("""
                        with recursive below (id) as (
                            select cast(:unit as uuid)
                            union
                            select u.id from org_unit u join below b on u.parent_id = b.id)
                        select id from below
                        """).param("unit", unit.value()).query(UUID.class).list());
    }
}
