package app.rumbo.access;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Data addresses (direcciones de datos): web addresses that give one table as CSV to whoever has them, with the rights
 * that the one who made them has at the moment of asking. Excel keeps such an address and asks again.
 */
@Service
public class DataAddresses {

    /** Where they all begin. */
    public static final String PATH = "/datos/";

    private static final int LONGEST_NAME = 80;
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentUser currentUser;
    private final Knowledge knowledge;

    /** Which table it gives. */
    public enum Gives {
        /** The municipality's revenue by month and account. */
        REVENUE("recaudacion.csv"),
        /** The budget of one plan by goal and account. */
        BUDGET("presupuesto.csv");

        private final String file;

        Gives(String file) {
            this.file = file;
        }

        /** The name of the file at the end of the address. */
        public String file() {
            return file;
        }

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Gives of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * An address as its owner sees it; the secret in it is shown only once, when it is made.
     *
     * @param plan code of the plan whose budget it gives; null for revenue
     * @param expiresAt until when it answers; null where that is without end
     * @param revokedAt when its owner took it back, if so
     * @param usedAt when it was last asked, to the minute; null where it never was
     * @param answers whether it answers now, as long as its owner may read
     */
    public record DataAddress(
            UUID id,
            String name,
            Gives gives,
            @Nullable String plan,
            Instant createdAt,
            @Nullable Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable Instant usedAt,
            boolean answers) {}

    /**
     * What a valid secret opens.
     *
     * @param owner username of the one who made it
     * @param plan code of the plan; null for revenue
     */
    public record Opened(
            UUID id, String owner, Gives gives, @Nullable String plan) {}

    DataAddresses(JdbcClient jdbc, Clock clock, CurrentUser currentUser, Knowledge knowledge) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.currentUser = currentUser;
        this.knowledge = knowledge;
    }

    /** The signed-in user's addresses, newest first. */
    @RolesAllowed(Permissions.READ_PLANS)
    public List<DataAddress> mine() {
        return jdbc.sql("""
                        select a.*, p.name as plan, d.used_at,
                            a.revoked_at is null and coalesce(a.expires_at, 'infinity') > :now as answers
                        from data_address a join app_user u on u.id = a.user_id
                            left join reading.named p on p.id = a.plan_id
                            left join data_address_use d on d.address_id = a.id
                        where u.username = :username order by a.created_at desc
                        """)
                .param("username", currentUser.username())
                .param("now", at(clock.instant()))
                .query(DataAddresses::row)
                .list();
    }

    /**
     * Makes an address for the signed-in user.
     *
     * @param name what it is for
     * @param plan code of the plan whose budget it gives; null for revenue
     * @param lasts for how long it is to answer; null for without end
     * @return its path, with the secret; it cannot be shown again
     */
    @RolesAllowed(Permissions.READ_PLANS)
    @Transactional
    public String make(String name, Gives gives, @Nullable String plan, @Nullable Duration lasts) {
        var now = clock.instant();
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new DataAddressRefused.NameMissing(LONGEST_NAME);
        }
        if (lasts != null && !lasts.isPositive()) {
            throw new DataAddressRefused.EndHasPassed();
        }
        var secret = Secret.random();
        knowledge.record();
        jdbc.sql("""
                        insert into data_address (id, user_id, name, gives, plan_id, token_hash, created_at, expires_at)
                        select gen_random_uuid(), id, :name, :gives, :plan, :hash, :now, :until
                        from app_user where username = :username
                        """)
                .param("name", name.strip())
                .param("gives", gives.code())
                .param("plan", gives == Gives.BUDGET ? planId(plan) : null)
                .param("hash", Secret.hash(secret))
                .param("now", at(now))
                .param("until", lasts == null ? null : at(now.plus(lasts)))
                .param("username", currentUser.username())
                .update();
        return PATH + secret + "/" + gives.file();
    }

    /** Takes one of the signed-in user's addresses back, at once and for good. */
    @RolesAllowed(Permissions.READ_PLANS)
    @Transactional
    public void revoke(UUID id) {
        knowledge.record();
        jdbc.sql("""
                        update data_address set revoked_at = :now where id = :id and revoked_at is null
                            and user_id = (select id from app_user where username = :username)
                        """)
                .param("now", at(clock.instant()))
                .param("id", id)
                .param("username", currentUser.username())
                .update();
    }

    /** What the secret opens, if it is valid for that file; whether its owner may still read is not asked here. */
    Optional<Opened> open(String secret, String file) {
        return Stream.of(Gives.values())
                .filter(gives -> gives.file().equals(file))
                .findFirst()
                .flatMap(gives -> jdbc.sql("""
                                select a.id, u.username, p.name as plan from data_address a
                                    join app_user u on u.id = a.user_id left join reading.named p on p.id = a.plan_id
                                where a.token_hash = :hash and a.gives = :gives and a.revoked_at is null
                                    and coalesce(a.expires_at, 'infinity') > :now and u.active
                                """)
                        .param("hash", Secret.hash(secret))
                        .param("gives", gives.code())
                        .param("now", at(clock.instant()))
                        .query((row, number) -> new Opened(
                                row.getObject("id", UUID.class),
                                row.getString("username"),
                                gives,
                                row.getString("plan")))
                        .optional());
    }

    /** Notes that it was asked, once a minute at most. */
    void noteUse(UUID id) {
        var now = clock.instant();
        jdbc.sql("""
                        insert into data_address_use (address_id, used_at) values (:id, :now)
                        on conflict (address_id) do update set used_at = excluded.used_at
                            where data_address_use.used_at < :before
                        """)
                .param("id", id)
                .param("now", at(now))
                .param("before", at(now.minus(NOTED_EVERY)))
                .update();
    }

    private UUID planId(@Nullable String code) {
        return jdbc.sql("select id from reading.plan(:k) where code = :code")
                .param("k", at(knowledge.latest()))
                .param("code", code == null ? "" : code)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new DataAddressRefused.UnknownPlan(code == null ? "" : code));
    }

    private static DataAddress row(ResultSet row, int number) throws SQLException {
        return new DataAddress(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Gives.of(row.getString("gives")),
                row.getString("plan"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "expires_at"),
                instant(row, "revoked_at"),
                instant(row, "used_at"),
                row.getBoolean("answers"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
