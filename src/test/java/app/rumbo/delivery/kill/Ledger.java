package app.rumbo.delivery.kill;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.TestDatabase;
import app.rumbo.reports.ReportFormat;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** A municipality whose monthly summaries make, hand over and mail themselves, and what of that is written where. */
final class Ledger {

    private static final int MAYORS = 3;
    private static final YearMonth FIRST = YearMonth.of(2022, 1);
    private static final int MOST_MONTHS = 57;
    private static final Duration LONGEST_END = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private int months;

    /** What was found in the end. */
    record Found(int reports, int mails, List<Map.Entry<String, Long>> takenTwice, int begunAgain) {}

    Ledger(TestDatabase.Logins database) {
        var login = database.application();
        var source = new DriverManagerDataSource(login.jdbcUrl(), login.user(), login.password());
        this.jdbc = JdbcClient.create(source);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
        TestDatabase.migrate(database);
        settle();
    }

    /** The next month is closed: its summary is due. */
    void closeNext() {
        if (months == MOST_MONTHS) {
            return;
        }
        var month = FIRST.plusMonths(months++);
        recorded("""
                insert into revenue_closing (id, year, month, sector, closed_at, closed_by)
                values (gen_random_uuid(), %d, %d, 'municipal', now(), 'prueba')
                """.formatted(month.getYear(), month.getMonthValue()));
    }

    /** Waits until the database answers. */
    void awaitDatabase() {
        Awaitility.await().atMost(LONGEST_END).ignoreExceptions().until(() -> count("select 1") == 1);
    }

    /** Waits until all that is due was made, handed over and mailed; the database may be away meanwhile. */
    void awaitEnd(Nodes nodes) throws Exception {
        var until = Instant.now().plus(LONGEST_END);
        while (!isDone()) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError(
                        jdbc.sql("select period || ' ' || status || ' ' || stage || ' ' || attempts || ' '"
                                                + " || coalesce(failure, '') from report order by period")
                                        .query(String.class)
                                        .list()
                                + nodes.logs());
            }
            nodes.ready();
            Thread.sleep(200);
        }
    }

    private boolean isDone() {
        try {
            return count("select count(*) from report where status = 'delivered'") >= months
                    && count("select count(*) from mail where state <> 'sent'") == 0;
        } catch (DataAccessException | TransactionException away) {
            return false;
        }
    }

    /** Compares what the database, the files and the mail server have: each month once, in each of them. */
    Found verify(GreenMail smtp) {
        assertThat(count("select count(*) from report"))
                .as("one issue of each period")
                .isEqualTo(months);
        assertThat(count("select count(distinct period) from report where version = 1 and status = 'delivered'"))
                .as("each period once, none lost")
                .isEqualTo(months);
        assertThat(count("select count(*) from report where not late"))
                .as("each is marked late")
                .isZero();
        assertThat(count("select count(*) from report_file f where encode(sha256(f.bytes), 'hex') = f.sha256"))
                .as("every file of each, whole")
                .isEqualTo(ReportFormat.values().length * months);
        assertThat(count("select count(*) from report r where encode(sha256(r.snapshot), 'hex') = r.snapshot_sha256"))
                .as("each content whole")
                .isEqualTo(months);
        assertThat(count("select count(*) from delivery d join report r on r.id = d.report_id"
                        + " and r.snapshot_sha256 = d.sha256"))
                .as("each handed over once, with the hash it has")
                .isEqualTo(months);
        assertThat(count("select count(*) from delivery_addressee a join mail m on m.dedupe_key = a.mail_key"))
                .as("a mail to each addressee")
                .isEqualTo(MAYORS * months);
        assertThat(count("select count(*) from mail")).as("and no other mail").isEqualTo(MAYORS * months);
        var taken = taken(smtp);
        var put = jdbc.sql("select message_id from mail").query(String.class).list();
        assertThat(taken.keySet()).as("what the mail server took").containsExactlyInAnyOrderElementsOf(put);
        return new Found(
                months,
                put.size(),
                taken.entrySet().stream().filter(entry -> entry.getValue() > 1).toList(),
                count("select count(*) from report where attempts > 1"));
    }

    /** How often a sender died over each mail, by its Message-ID. */
    Map<String, Integer> interrupted() {
        return jdbc
                .sql("select message_id, interrupted from mail")
                .query((row, _) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A number out of the database. */
    int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private static Map<String, Long> taken(GreenMail smtp) {
        return Arrays.stream(smtp.getReceivedMessages())
                .map(Ledger::messageId)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Revenue of five years, three people of the Alcaldía, and the summaries handed over by themselves. */
    private void settle() {
        recorded("""
                insert into revenue_line (year, month, account, name, initial, current, accrued, collected)
                select y, m, a.account, a.name, a.budget, a.budget, a.size * (10 + m) * 1100, a.size * (10 + m) * 1000
                from generate_series(2021, 2026) y, generate_series(1, 12) m,
                    (values ('115-03-01-001', 'Patentes municipales', 9000000, 40),
                        ('115-03-02-001', 'Permisos de circulación', 12000000, 60)) a (account, name, budget, size)
                where y < 2026 or m <= 10
                """, """
                insert into app_user (id, username, display_name, email, role, row_version)
                select gen_random_uuid(), 'alcaldia' || n, 'Alcaldía ' || n, 'alcaldia' || n || '@losaromos.example', 'MAYOR', 0
                from generate_series(1, %d) n
                """.formatted(MAYORS), "insert into delivery_by_itself (kind) values ('revenue-monthly')");
    }

    private void recorded(String... statements) {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'prueba')").query().singleRow();
            for (var statement : statements) {
                jdbc.sql(statement).update();
            }
        });
    }
}
