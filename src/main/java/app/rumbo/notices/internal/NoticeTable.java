package app.rumbo.notices.internal;

import app.rumbo.language.Language;
import app.rumbo.notices.NewNotice;
import app.rumbo.notices.Notice;
import app.rumbo.notices.NoticeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notices in the database. */
@Component
public class NoticeTable {

    private final JdbcClient jdbc;
    private final Language language;

    NoticeTable(JdbcClient jdbc, Language language) {
        this.jdbc = jdbc;
        this.language = language;
    }

    /** Keeps a notice, unless the user was ever told of the same. */
    public boolean add(NoticeId id, String username, NewNotice notice, Instant now) {
        return jdbc.sql("""
                        insert into notice (id, username, dedupe_key, text_key, arguments, link, created_at)
                        values (:id, :username, :dedupe, :key, :arguments, :link, :now)
                        on conflict (username, dedupe_key) do nothing
                        """)
                        .param("id", id.value())
                        .param("username", username.strip().toLowerCase(Locale.ROOT))
                        .param("dedupe", notice.dedupeKey())
                        .param("key", notice.key())
                        .param("arguments", notice.arguments().toArray(String[]::new))
                        .param("link", notice.link())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Marks as read what begins so, everybody's, but for what begins as one of the others. */
    public void withdraw(String keysBegin, Collection<String> unless, Instant now) {
        jdbc.sql("""
                        update notice n set read_at = :now
                        where read_at is null and starts_with(dedupe_key, :begin)
                            and not exists (select from unnest(:unless) u (key) where starts_with(n.dedupe_key, u.key))
                        """)
                .param("begin", keysBegin)
                .param("unless", unless.toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A stretch of a user's, the newest first. */
    public List<Notice> page(String username, boolean onlyNew, int offset, int limit) {
        return jdbc.sql("""
                        select id, text_key, arguments, link, created_at, read_at from notice
                        where username = :username and (read_at is null or not :onlyNew)
                        order by created_at desc, id limit :limit offset :offset
                        """)
                .param("username", username)
                .param("onlyNew", onlyNew)
                .param("limit", limit)
                .param("offset", offset)
                .query(this::row)
                .list();
    }

    /** How many of a user's are new. */
    public int unread(String username) {
        return jdbc.sql("select count(*) from notice where username = :username and read_at is null")
                .param("username", username)
                .query(Integer.class)
                .single();
    }

    /** Marks one as read; says whether the user has it. */
    public boolean read(String username, NoticeId id, Instant now) {
        return jdbc.sql("""
                        update notice set read_at = coalesce(read_at, :now) where username = :username and id = :id
                        """)
                        .param("username", username)
                        .param("id", id.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Marks all of a user's as read. */
    public void readAll(String username, Instant now) {
        jdbc.sql("update notice set read_at = :now where username = :username and read_at is null")
                .param("username", username)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Notice row(ResultSet row, int number) throws SQLException {
        var arguments = (Object[]) row.getArray("arguments").getArray();
        var readAt = row.getObject("read_at", OffsetDateTime.class);
        return new Notice(
                new NoticeId(row.getObject("id", UUID.class)),
                language.say(row.getString("text_key"), arguments),
                row.getString("link"),
                Objects.requireNonNull(row.getObject("created_at", OffsetDateTime.class))
                        .toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}
