package app.rumbo.imports.internal;

import app.rumbo.access.CurrentUser;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Permissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what the acting user may bring in today. */
@Component
class RightsOfUser {

    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final MunicipalitySettings settings;
    private final Clock clock;

    RightsOfUser(CurrentUser user, JdbcClient jdbc, MunicipalitySettings settings, Clock clock) {
        this.user = user;
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    Rights current() {
        return new Rights(user.may(Permissions.EDIT_PLANS), user.may(Permissions.VALIDATE), units());
    }

    private Set<UUID> units() {
        return new HashSet<>(jdbc.sql("select unit_id from reading.units_entered_by(:username, :day)")
                .param(
                        "day",
                        LocalDate.ofInstant(clock.instant(), settings.current().zone()))
                .param("username", user.username())
                .query(UUID.class)
                .set());
    }
}
