package app.rumbo.desk;

import app.rumbo.access.CurrentUser;
import app.rumbo.measurements.EntryRefused;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which units a person sits at a desk for. */
@Service
public class DeskUnits {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final MunicipalitySettings settings;
    private final Clock clock;

    DeskUnits(JdbcClient jdbc, CurrentUser user, MunicipalitySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The units of one desk.
     *
     * @param name of the topmost, several with commas
     * @param code of the topmost, null where there are several or none
     */
    public record Desk(
            Set<UUID> units, String name, @Nullable String code) {

        /** Whether there is nothing to sit for. */
        public boolean isEmpty() {
            return units.isEmpty();
        }
    }

    private record Named(UUID id, String code, String name, boolean top) {}

    /**
     * The desk of the signed-in person; of a unit and those below it, where they keep the plans.
     *
     * @param code of the unit asked for; null for one's own
     */
    @RolesAllowed(Permissions.ENTER)
    public Desk desk(@Nullable String code) {
        return code == null ? own() : below(code);
    }

    /** Whether the person enters for every unit. */
    @RolesAllowed(Permissions.ENTER)
    public boolean entersForAll() {
        return user.may(Permissions.EDIT_PLANS);
    }

    /** Throws where the desk is not theirs. */
    void refuseOthers(Desk desk) {
        if (!entersForAll() && !own().units().containsAll(desk.units())) {
            throw new EntryRefused.OtherUnit(desk.name());
        }
    }

    private Desk own() {
        return of(jdbc.sql("""
                        with own as (select p.unit_id from reading.units_entered_by(:user, :today) p)
                        select u.id, u.code, u.name, not exists (select from own where unit_id = u.parent_id) as top
                        from org_unit u where u.id in (select unit_id from own) order by u.position
                        """)
                .param("today", LocalDate.now(clock.withZone(settings.current().zone())))
                .param("user", user.username())
                .query(DeskUnits::named)
                .list());
    }

    private Desk below(String code) {
        var desk = of(jdbc.sql("""
                        with recursive below as (
                            select id, code, name, true as top, position from org_unit where code = :code
                            union all
                            select u.id, u.code, u.name, false, u.position from org_unit u
                                join below b on u.parent_id = b.id)
                        select id, code, name, top from below order by position
                        """).param("code", code).query(DeskUnits::named).list());
        refuseOthers(desk);
        return desk;
    }

    private static Named named(ResultSet row, int number) throws SQLException {
        return new Named(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getBoolean("top"));
    }

    private static Desk of(List<Named> units) {
        var tops = units.stream().filter(Named::top).toList();
        return new Desk(
                units.stream().map(Named::id).collect(Collectors.toUnmodifiableSet()),
                tops.stream().map(Named::name).collect(Collectors.joining(", ")),
                tops.size() == 1 ? tops.getFirst().code() : null);
    }
}
