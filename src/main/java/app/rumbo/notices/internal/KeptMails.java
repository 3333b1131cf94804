package app.rumbo.notices.internal;

import app.rumbo.notices.KeptMail;
import app.rumbo.notices.MailId;
import app.rumbo.notices.MailLog.Filter;
import app.rumbo.notices.MailState;
import app.rumbo.notices.Trouble;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the outbox. */
@Component
public class KeptMails {

    private static final String COLUMNS = """
            select id, message_id, recipient, recipient_username, subject, body_text, body_html is not null as formatted,
                created_at, state, attempts, interrupted, next_attempt_at, sent_at, server_reply, trouble, last_error
            from mail
            """;
    private static final String WHICH = """
            where (cast(:state as text) is null or state = :state)
                and position(lower(:text) in lower(recipient || ' ' || subject)) > 0
            """;

    private final JdbcClient jdbc;

    KeptMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A stretch of them, the newest first. */
    public List<KeptMail> page(Filter filter, int offset, int limit) {
        return which(COLUMNS + WHICH + "order by created_at desc, id limit :limit offset :offset", filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(KeptMails::row)
                .list();
    }

    /** Names of those who enter or decide and have no address. */
    public List<String> withoutAddress() {
        return jdbc.sql("""
                        select display_name from reading.account
                        where active and enters and coalesce(btrim(email), '') = '' order by display_name
                        """)
                .query((row, number) -> row.getString("display_name"))
                .list();
    }

    /** How many there are. */
    public int count(Filter filter) {
        return which("select count(*) from mail " + WHICH, filter)
                .query(Integer.class)
                .single();
    }

    /** One of them. */
    public Optional<KeptMail> find(MailId id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(KeptMails::row)
                .optional();
    }

    private StatementSpec which(String sql, Filter filter) {
        var state = filter.state();
        return jdbc.sql(sql)
                .param("state", state == null ? null : state.code())
                .param("text", filter.text().strip());
    }

    private static KeptMail row(ResultSet row, int number) throws SQLException {
        var trouble = row.getString("trouble");
        return new KeptMail(
                new MailId(row.getObject("id", UUID.class)),
                row.getString("message_id"),
                row.getString("recipient"),
                row.getString("recipient_username"),
                row.getString("subject"),
                row.getString("body_text"),
                row.getBoolean("formatted"),
                Objects.requireNonNull(instant(row, "created_at")),
                MailState.parse(row.getString("state")).orElseThrow(),
                row.getInt("attempts"),
                row.getInt("interrupted"),
                instant(row, "next_attempt_at"),
                instant(row, "sent_at"),
                row.getString("server_reply"),
                trouble == null ? null : Trouble.of(trouble),
                row.getString("last_error"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
