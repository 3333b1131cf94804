package app.rumbo.access;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that let someone set a password, once and within a day. */
@Component
class OneTimeLinks {

    private static final Duration VALID = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String issue(UserId user) {
        var secret = Secret.random();
        var now = clock.instant();
        jdbc.sql("""
                        insert into one_time_link (token_hash, user_id, created_at, expires_at)
                        values (:hash, :user, :now, :expires)
                        """)
                .param("hash", Secret.hash(secret))
                .param("user", user.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", now.plus(VALID).atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    /** Whom the link is for; from now on it is worth nothing. */
    Optional<UserId> spend(String secret) {
        return jdbc.sql("""
                        update one_time_link set used_at = :now
                        where token_hash = :hash and used_at is null and expires_at > :now
                        returning user_id
                        """)
                .param("hash", Secret.hash(secret))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }
}
