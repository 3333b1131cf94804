package app.rumbo.notices.internal;

import app.rumbo.notices.MailCheck;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;

/** Postmen for tests of modules that put mail. */
public final class Posts {

    private Posts() {}

    /** One who carries what is in that database's outbox to the server on that port of the loopback address. */
    public static Postman postman(
            JdbcClient jdbc, TransactionOperations transactions, Clock clock, List<MailCheck> checks, int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return new Postman(
                new OutboxTable(jdbc), new SmtpDelivery(server, Office.SETTINGS), transactions, clock, checks);
    }
}
