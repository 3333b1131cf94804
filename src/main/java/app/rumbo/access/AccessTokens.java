package app.rumbo.access;

import app.rumbo.knowledge.Knowledge;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personal access tokens: keys with which a user's own programs call the API, with the user's own rights. */
@Service
public class AccessTokens {

    /** How every key begins, so that a leaked one can be recognised. */
    public static final String PREFIX = "rumbo_";

    private static final int LONGEST_DAYS = 366;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentUser currentUser;
    private final Knowledge knowledge;

    /**
     * A key as its owner sees it; the secret is shown only once, when it is made.
     *
     * @param revokedAt when its owner took it back, if so
     */
    public record Token(
            UUID id,
            String name,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant revokedAt) {}

    AccessTokens(JdbcClient jdbc, Clock clock, CurrentUser currentUser, Knowledge knowledge) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.currentUser = currentUser;
        this.knowledge = knowledge;
    }

    /** The signed-in user's keys, newest first. */
    @PreAuthorize("isAuthenticated()")
    public List<Token> mine() {
        return jdbc.sql("""
                        select t.id, t.name, t.created_at, t.expires_at, t.revoked_at
                        from access_token t join app_user u on u.id = t.user_id
                        where u.username = :username order by t.created_at desc
                        """)
                .param("username", currentUser.username())
                .query((row, number) -> new Token(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .list();
    }

    /**
     * Makes a key for the signed-in user.
     *
     * @param days how long it is valid, 1 to 366
     * @return the key itself; it cannot be shown again
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public String issue(String name, int days) {
        var secret = PREFIX + Secret.random();
        var now = clock.instant();
        var valid = Math.clamp(days, 1, LONGEST_DAYS);
        knowledge.record();
        jdbc.sql("""
                        insert into access_token (id, user_id, name, token_hash, created_at, expires_at)
                        select gen_random_uuid(), id, :name, :hash, :now, :expires
                        from app_user where username = :username
                        """)
                .param("name", name.strip())
                .param("hash", Secret.hash(secret))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", now.plus(valid, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
                .param("username", currentUser.username())
                .update();
        return secret;
    }

    /** Takes one of the signed-in user's keys back, at once and for good. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void revoke(UUID id) {
        knowledge.record();
        jdbc.sql("""
                        update access_token set revoked_at = :now
                        where id = :id and revoked_at is null
                            and user_id = (select id from app_user where username = :username)
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("username", currentUser.username())
                .update();
    }

    /** The username behind a valid key of an active user. */
    Optional<String> owner(String secret) {
        return jdbc.sql("""
                        select u.username from access_token t join app_user u on u.id = t.user_id
                        where t.token_hash = :hash and t.revoked_at is null and t.expires_at > :now and u.active
                        """)
                .param("hash", Secret.hash(secret))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }
}
