package app.rumbo.notices.internal;

import app.rumbo.TestDatabase;
import app.rumbo.notices.MailId;
import app.rumbo.notices.NewMail;
import app.rumbo.notices.NoticesSettings;
import app.rumbo.platform.database.Login;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox on a database of its own, with postmen as each server of Rumbo has one. */
final class Office implements AutoCloseable {

    static final NoticesSettings SETTINGS =
            new NoticesSettings("Rumbo <rumbo@losaromos.example>", URI.create("https://rumbo.losaromos.example"), true);

    private final Login owner;
    private final HikariDataSource source;
    private final JdbcClient jdbc;
    private final OutboxTable table;

    private Office(Login login, Login owner) {
        this.owner = owner;
        this.source = pool(login);
        this.jdbc = JdbcClient.create(source);
        this.table = new OutboxTable(jdbc);
    }

    private static HikariDataSource pool(Login login) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        var pool = new HikariDataSource();
        pool.setJdbcUrl(login.jdbcUrl());
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(4);
        return pool;
    }

    /** On an empty database, which gets its tables. */
    static Office build(TestDatabase.Logins database) {
        TestDatabase.migrate(database);
        return new Office(database.application(), database.owner());
    }

    /** On a database that has its tables. */
    static Office at(Login login) {
        return new Office(login, login);
    }

    /** A postman who goes to the server on that port of the loopback address. */
    Postman postman(int port, Clock clock) {
        return postman(port, clock, transactions());
    }

    Postman postman(int port, Clock clock, TransactionOperations transactions) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return new Postman(table, new SmtpDelivery(server, SETTINGS), transactions, clock, List.of());
    }

    TransactionOperations transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** Puts that many mails, at that clock's time. */
    void put(int many, Clock clock) {
        for (var number = 0; number < many; number++) {
            put("usuario" + number + "@losaromos.example", "Aviso " + UUID.randomUUID(), clock);
        }
    }

    /** Puts one mail. */
    MailId put(String recipient, String subject, Clock clock) {
        var id = MailId.random();
        var mail =
                NewMail.plain(id.value().toString(), recipient, null, subject, "Le falta ingresar 3 datos.\n¡Apúrese!");
        table.add(id, SETTINGS.messageId(id), mail, clock.instant());
        return id;
    }

    boolean revive(MailId id, Clock clock) {
        return table.revive(id, clock.instant());
    }

    List<Row> rows() {
        return jdbc.sql(
                        "select id, message_id, state, attempts, interrupted, server_reply, trouble, last_error from mail")
                .query((ResultSet row, int number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("message_id"),
                        row.getString("state"),
                        row.getInt("attempts"),
                        row.getInt("interrupted"),
                        row.getString("server_reply"),
                        row.getString("trouble"),
                        row.getString("last_error")))
                .list();
    }

    Row row(MailId id) {
        return rows().stream()
                .filter(row -> row.id().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    List<String> sent() {
        return rows().stream()
                .filter(row -> row.state().equals("sent"))
                .map(Row::messageId)
                .toList();
    }

    /** Empties the outbox, which nobody but a test may. */
    void clear() throws SQLException {
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            statement.execute("truncate mail");
        }
    }

    @Override
    public void close() {
        source.close();
    }

    /** A clock that runs that much ahead. */
    static Clock ahead(Duration by) {
        return Clock.offset(Clock.systemUTC(), by);
    }

    /** A mail as the table has it. */
    record Row(
            UUID id,
            String messageId,
            String state,
            int attempts,
            int interrupted,
            @Nullable String reply,
            @Nullable String trouble,
            @Nullable String error) {}
}
