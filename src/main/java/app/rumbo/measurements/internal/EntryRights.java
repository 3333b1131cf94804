package app.rumbo.measurements.internal;

import app.rumbo.access.CurrentUser;
import app.rumbo.measurements.EntryItem;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Permissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For which units the acting user enters, and what day it is for them. */
@Component
public class EntryRights {

    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final MunicipalitySettings settings;
    private final Clock clock;

    EntryRights(CurrentUser user, JdbcClient jdbc, MunicipalitySettings settings, Clock clock) {
        this.user = user;
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** The acting user's name. */
    public String username() {
        return user.username();
    }

    /** Today in the municipality. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(settings.current().zone()));
    }

    /** Whether they enter for every unit: whoever keeps the plans. */
    public boolean entersForAll() {
        return user.may(Permissions.EDIT_PLANS);
    }

    /** The units they enter for today: their own, those where they hold a post, and those below. */
    public Set<UUID> ownUnits() {
        return Set.copyOf(jdbc.sql("select unit_id from reading.units_entered_by(:user, :today)")
                .param("today", today())
                .param("user", user.username())
                .query(UUID.class)
                .list());
    }

    /** What they enter for. */
    public Own own() {
        return new Own(entersForAll(), entersForAll() ? Set.of() : ownUnits());
    }

    /** Whether they enter for the item's unit. */
    public boolean entersFor(EntryItem item) {
        return own().contains(item);
    }

    /**
     * What somebody enters for.
     *
     * @param all every unit
     * @param units these, else
     */
    public record Own(boolean all, Set<UUID> units) {

        /** Whether the item is among it. */
        public boolean contains(EntryItem item) {
            return all || (item.unit() != null && units.contains(item.unit()));
        }
    }

    /** The units for which they act today as director: titular, subrogante, or because nobody else does. */
    public Set<UUID> actsFor() {
        return Set.copyOf(jdbc.sql("select unit_id from reading.director_of(:user, :today)")
                .param("user", user.username())
                .param("today", today())
                .query(UUID.class)
                .list());
    }
}
