package app.rumbo.access;

import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who got in, who did not, from where and when. */
@Service
@RolesAllowed(Permissions.READ_AUDIT)
public class SignInTrail {

    private final JdbcClient jdbc;

    /**
     * One attempt.
     *
     * @param username as typed; it need not exist
     * @param channel {@code page}, {@code basic} or {@code token}
     * @param outcome {@code accepted}, {@code refused} or {@code throttled}
     */
    public record Attempt(Instant at, String username, String address, String channel, String outcome) {}

    SignInTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The attempts of the names that contain the text, newest first. */
    public List<Attempt> page(String name, boolean failuresOnly, int offset, int limit) {
        return jdbc.sql("""
                        select at, username, address, channel, outcome from sign_in
                        where strpos(username, :name) > 0
                            and (not :failuresOnly or outcome <> 'accepted')
                        order by id desc offset :offset limit :limit
                        """)
                .param("name", AppUser.normal(name))
                .param("failuresOnly", failuresOnly)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Attempt(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("username"),
                        row.getString("address"),
                        row.getString("channel"),
                        row.getString("outcome")))
                .list();
    }
}
