package app.rumbo.desk.internal;

import app.rumbo.desk.Examined.Term;
import app.rumbo.desk.QueueRow.Place;
import app.rumbo.indicators.Direction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose some indicators and milestones are, and by what they are judged. */
@Component
class SqlPlaces {

    private static final OffsetDateTime STANDING = OffsetDateTime.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;

    SqlPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param twoSteps whether a director says yes before control decides
     * @param direction null for a milestone
     * @param term null for an indicator
     */
    record About(
            Place place,
            boolean twoSteps,
            @Nullable Direction direction,
            @Nullable Term term) {}

    Map<UUID, About> of(Collection<UUID> items) {
        var found = new HashMap<UUID, About>();
        jdbc.sql("""
                        select p.*, i.direction from reading.entry_place p
                            left join reading.indicator(:k) i on i.id = p.item_id
                        where p.item_id = any(:items)
                        """)
                .param("k", STANDING)
                .param("items", items.stream().distinct().toArray(UUID[]::new))
                .query(row -> {
                    found.put(Objects.requireNonNull(row.getObject("item_id", UUID.class)), about(row));
                });
        return found;
    }

    /** The names others read of some users; of those who are no longer users, what they signed in with. */
    Map<String, String> names(Collection<String> usernames) {
        var found = new HashMap<String, String>();
        usernames.forEach(name -> found.put(name, name));
        jdbc.sql("select username, display_name from reading.person where username = any(:names)")
                .param("names", usernames.stream().distinct().toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("username"), row.getString("display_name"));
                });
        return found;
    }

    private static About about(ResultSet row) throws SQLException {
        var direction = row.getString("direction");
        var due = row.getObject("due", LocalDate.class);
        return new About(
                new Place(row.getString("unit_code"), row.getString("unit_name"), row.getString("plan_name")),
                row.getBoolean("two_steps"),
                direction == null ? null : Direction.valueOf(direction),
                due == null ? null : new Term(row.getObject("starts", LocalDate.class), due));
    }
}
