package app.rumbo.owners;

import app.rumbo.access.UserId;
import app.rumbo.organization.OrgUnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads posts with the names of their units and people. */
@Component
class SqlOwners {

    private static final String HELD = """
            select p.id, u.code, u.name, a.username, a.display_name, p.post, p.valid_from, p.valid_to, p.act,
                a.active and a.enters as active
            from unit_post p join org_unit u on u.id = p.unit_id join reading.account a on a.id = p.user_id
            """;

    private final JdbcClient jdbc;

    SqlOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Posts that hold on the day, of all units. */
    List<HeldPost> holding(LocalDate day) {
        return jdbc.sql(HELD + " where :day >= p.valid_from and :day <= coalesce(p.valid_to, 'infinity')"
                        + " order by a.display_name")
                .param("day", day)
                .query(SqlOwners::held)
                .list();
    }

    List<HeldPost> ofUnit(OrgUnitId unit) {
        return jdbc.sql(HELD + " where u.id = :unit order by p.post = 'REPORTER', p.valid_from desc, a.display_name")
                .param("unit", unit.value())
                .query(SqlOwners::held)
                .list();
    }

    /** Posts of a person that have not ended before the day. */
    List<HeldPost> ofPerson(String username, LocalDate day) {
        return jdbc.sql(HELD + " where a.username = :username and coalesce(p.valid_to, 'infinity') >= :day"
                        + " order by p.valid_from, u.position")
                .param("username", username)
                .param("day", day)
                .query(SqlOwners::held)
                .list();
    }

    /** Who acts for each unit. */
    Map<OrgUnitId, OwnedUnit.Acting> acting(LocalDate day) {
        return jdbc
                .sql("select unit_id, username, display_name, by_post from reading.acting_person(:day)")
                .param("day", day)
                .query((row, _) -> Map.entry(
                        new OrgUnitId(Objects.requireNonNull(row.getObject("unit_id", UUID.class))),
                        new OwnedUnit.Acting(person(row), OwnedUnit.By.valueOf(row.getString("by_post")))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Everyone who may be given a post. */
    List<Person> people() {
        return jdbc.sql("""
                        select username, display_name from reading.account where active and enters order by display_name
                        """).query((row, _) -> person(row)).list();
    }

    /** A person's id, if there is such a person. */
    Optional<UserId> user(String username) {
        return jdbc.sql("select id from reading.account where username = :username")
                .param("username", username)
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    boolean enters(UserId user) {
        return jdbc.sql("select active and enters from reading.account where id = :user")
                .param("user", user.value())
                .query(Boolean.class)
                .single();
    }

    String name(UserId user) {
        return jdbc.sql("select display_name from reading.account where id = :user")
                .param("user", user.value())
                .query(String.class)
                .single();
    }

    /** Names of units whose titular the person is from the day on, without a successor. */
    List<String> unsucceeded(UserId user, LocalDate day) {
        return List.copyOf(jdbc.sql("""
                        select u.name from unsucceeded_posts(:user, :day) p join org_unit u on u.id = p.unit_id
                        order by u.position
                        """)
                .param("user", user.value())
                .param("day", day)
                .query(String.class)
                .list());
    }

    /** What a unit answers for in plans that go on after the day. */
    Answered answered(OrgUnitId unit, LocalDate after) {
        return jdbc.sql("select goals, indicators, milestones from reading.answered(:unit, :after)")
                .param("unit", unit.value())
                .param("after", after)
                .query((row, _) ->
                        new Answered(row.getInt("goals"), row.getInt("indicators"), row.getInt("milestones")))
                .single();
    }

    private static HeldPost held(ResultSet row, int number) throws SQLException {
        return new HeldPost(
                new UnitPostId(Objects.requireNonNull(row.getObject("id", UUID.class))),
                row.getString("code"),
                row.getString("name"),
                person(row),
                Post.valueOf(row.getString("post")),
                new Term(
                        Objects.requireNonNull(row.getObject("valid_from", LocalDate.class)),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("act")),
                row.getBoolean("active"));
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(row.getString("username"), row.getString("display_name"));
    }
}
