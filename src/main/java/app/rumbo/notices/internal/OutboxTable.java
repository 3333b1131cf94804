package app.rumbo.notices.internal;

import app.rumbo.notices.MailId;
import app.rumbo.notices.NewMail;
import app.rumbo.notices.Trouble;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outbox in the database: the steps of a mail, each one statement. */
@Component
public class OutboxTable {

    private static final int LONGEST_WORD_OF_A_SERVER = 1000;

    private final JdbcClient jdbc;

    OutboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a mail, unless there is one of its key; says whether it is a new one. */
    public boolean add(MailId id, String messageId, NewMail mail, Instant now) {
        return jdbc.sql("""
                        insert into mail (id, message_id, dedupe_key, recipient, recipient_username, subject, body_text,
                            body_html, created_at, next_attempt_at)
                        values (:id, :messageId, :key, :recipient, :username, :subject, :text, :html, :now, :now)
                        on conflict (dedupe_key) do nothing
                        """)
                        .param("id", id.value())
                        .param("messageId", messageId)
                        .param("key", mail.dedupeKey())
                        .param("recipient", mail.recipient())
                        .param("username", mail.username())
                        .param("subject", mail.subject())
                        .param("text", mail.text())
                        .param("html", mail.html())
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** Takes back what waits, by the beginning of its key; gives the keys. */
    public Set<String> withdraw(String keysBegin) {
        return Set.copyOf(
                jdbc.sql("""
                        update mail set state = 'withdrawn', next_attempt_at = null
                        where state = 'waiting' and starts_with(dedupe_key, :begin) returning dedupe_key
                        """).param("begin", keysBegin).query(String.class).list());
    }

    /** Takes back a claimed mail that is of no use any more. */
    void withdraw(Outgoing mail) {
        jdbc.sql("""
                        update mail set state = 'withdrawn', claim = null, claimed_at = null
                        where id = :id and claim = :claim and state = 'sending'
                        """).param("id", mail.id()).param("claim", mail.claim()).update();
    }

    /** Whether a mail is due. */
    boolean hasDue(Instant now) {
        return jdbc.sql("select exists (select from mail where state = 'waiting' and next_attempt_at <= :now)")
                .param("now", at(now))
                .query(Boolean.class)
                .single();
    }

    /** Takes the next mail that is due for this sender; other senders step over it. */
    Optional<Outgoing> claim(Instant now) {
        return jdbc.sql("""
                        update mail set state = 'sending', attempts = attempts + 1, claim = :claim, claimed_at = :now,
                            next_attempt_at = null
                        where id = (select id from mail where state = 'waiting' and next_attempt_at <= :now
                            order by next_attempt_at, id limit 1 for update skip locked)
                        returning id, claim, dedupe_key, attempts, message_id, recipient, subject, body_text, body_html, created_at
                        """)
                .param("claim", UUID.randomUUID())
                .param("now", at(now))
                .query(OutboxTable::outgoing)
                .optional();
    }

    /**
     * Holds the claimed mail's row until the transaction ends: as long as the sender lives, and no longer. It waits for its
     * turn, since another sender that looks for work locks, for the moment of its statement, also rows that were taken
     * before its eyes. No setting of the database may end the transaction while the mail server takes its time.
     */
    boolean hold(Outgoing mail) {
        jdbc.sql("set local idle_in_transaction_session_timeout = 0").update();
        return jdbc.sql("""
                        select id from mail where id = :id and claim = :claim and state = 'sending' for update
                        """)
                .param("id", mail.id())
                .param("claim", mail.claim())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** The server took it. */
    void sent(Outgoing mail, String reply, Instant now) {
        jdbc.sql("""
                        update mail set state = 'sent', sent_at = :now, server_reply = :reply, claim = null,
                            claimed_at = null, trouble = null, last_error = null
                        where id = :id and claim = :claim and state = 'sending'
                        """)
                .param("id", mail.id())
                .param("claim", mail.claim())
                .param("reply", shortened(reply))
                .param("now", at(now))
                .update();
    }

    /** It waits for the next attempt. */
    void later(Outgoing mail, Outcome.Failed failure, Instant next) {
        jdbc.sql("""
                        update mail set state = 'waiting', next_attempt_at = :next, claim = null, claimed_at = null,
                            trouble = :trouble, last_error = :why
                        where id = :id and claim = :claim and state = 'sending'
                        """)
                .param("id", mail.id())
                .param("claim", mail.claim())
                .param("next", at(next))
                .param("trouble", failure.trouble().code())
                .param("why", shortened(failure.why()))
                .update();
    }

    /** It is given up. */
    void giveUp(Outgoing mail, Outcome.Failed failure) {
        jdbc.sql("""
                        update mail set state = 'given_up', claim = null, claimed_at = null,
                            trouble = :trouble, last_error = :why
                        where id = :id and claim = :claim and state = 'sending'
                        """)
                .param("id", mail.id())
                .param("claim", mail.claim())
                .param("trouble", failure.trouble().code())
                .param("why", shortened(failure.why()))
                .update();
    }

    /**
     * Takes back what senders that died left behind: claimed a while ago, and its row held by nobody. What did so too
     * often is given up.
     */
    int takeBack(Instant now, Duration grace) {
        return jdbc.sql("""
                        with left_behind as materialized (
                            select id from mail where state = 'sending' and claimed_at <= :before
                            for update skip locked)
                        update mail set claim = null, claimed_at = null, interrupted = interrupted + 1,
                            trouble = :trouble, last_error = null,
                            state = case when attempts < :most then 'waiting' else 'given_up' end,
                            next_attempt_at = case when attempts < :most then cast(:now as timestamptz) end
                        where id in (select id from left_behind)
                        """)
                .param("before", at(now.minus(grace)))
                .param("now", at(now))
                .param("most", Retry.DEFERRALS)
                .param("trouble", Trouble.INTERRUPTED.code())
                .update();
    }

    /** Says beside all that is due why none of it leaves; no mail's attempt is counted for a server that is away. */
    void unreachable(String why, Instant now) {
        jdbc.sql("""
                        update mail set trouble = :trouble, last_error = :why
                        where state = 'waiting' and next_attempt_at <= :now and last_error is distinct from :why
                        """)
                .param("trouble", Trouble.UNREACHABLE.code())
                .param("why", shortened(why))
                .param("now", at(now))
                .update();
    }

    /** Has a mail tried anew that was given up. */
    public boolean revive(MailId id, Instant now) {
        return jdbc.sql("""
                        update mail set state = 'waiting', attempts = 0, next_attempt_at = :now
                        where id = :id and state = 'given_up'
                        """).param("id", id.value()).param("now", at(now)).update() == 1;
    }

    /** Has all mails tried anew that were given up. */
    public int reviveAll(Instant now) {
        return jdbc.sql(
                        "update mail set state = 'waiting', attempts = 0, next_attempt_at = :now where state = 'given_up'")
                .param("now", at(now))
                .update();
    }

    private static Outgoing outgoing(ResultSet row, int number) throws SQLException {
        return new Outgoing(
                row.getObject("id", UUID.class),
                row.getObject("claim", UUID.class),
                row.getString("dedupe_key"),
                row.getInt("attempts"),
                row.getString("message_id"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body_text"),
                row.getString("body_html"),
                Objects.requireNonNull(row.getObject("created_at", OffsetDateTime.class))
                        .toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_WORD_OF_A_SERVER ? words : words.substring(0, LONGEST_WORD_OF_A_SERVER);
    }
}
