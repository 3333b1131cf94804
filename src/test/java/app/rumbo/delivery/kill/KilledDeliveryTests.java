package app.rumbo.delivery.kill;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.TestDatabase;
import app.rumbo.reports.ReportFormat;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two servers of Rumbo on one database make reports by their jobs, hand them over and send the mails, and are killed as
 * {@code kill -9} does at any instant of it. In the end the ledger, the files and the mail server's log say the same.
 * {@code -Drumbo.kills=100} kills more often; each kill comes with a report of its own.
 */
class KilledDeliveryTests {

    private static final int KILLS = Integer.getInteger("rumbo.kills", 2);
    private static final int MAYORS = 3;
    private static final int LONGEST_WAIT_MILLIS = 6_000;
    private static final YearMonth FIRST = YearMonth.of(2022, 1);
    private static final int MOST_MONTHS = 57;
    private static final Duration LONGEST_END = Duration.ofMinutes(5);

    private final TestDatabase.Logins database = TestDatabase.another();
    private final DriverManagerDataSource source = new DriverManagerDataSource(
            database.application().jdbcUrl(),
            database.application().user(),
            database.application().password());
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
    private final Random random = new Random(20261122);

    @TempDir
    private Path folder;

    @Test
    void whateverIsKilledEachReportIsMadeHandedOverAndMailedOnce() throws Exception {
        TestDatabase.migrate(database);
        settle();
        var smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        try (var nodes = new Nodes(database, smtp.getSmtp().getPort(), folder)) {
            nodes.start();
            nodes.start();
            var months = 0;
            for (var kill = 0; kill < KILLS; kill++) {
                nodes.ready();
                if (months < MOST_MONTHS) {
                    close(FIRST.plusMonths(months++));
                }
                Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
                var ready = nodes.ready();
                nodes.kill(ready.get(random.nextInt(ready.size())));
                nodes.start();
            }
            awaitEnd(nodes, months);
            verify(smtp, months);
        } finally {
            smtp.stop();
        }
    }

    private void awaitEnd(Nodes nodes, int months) throws Exception {
        var until = Instant.now().plus(LONGEST_END);
        while (count("select count(*) from report where status = 'delivered'") < months
                || count("select count(*) from mail where state <> 'sent'") > 0) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError(jdbc.sql("select period || ' ' || status || ' ' || attempts || ' '"
                                        + " || coalesce(failure, '') from report order by period")
                                .query(String.class)
                                .list()
                        + nodes.logs());
            }
            nodes.ready();
            Thread.sleep(200);
        }
    }

    private void verify(GreenMail smtp, int months) {
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
        var interrupted = jdbc
                .sql("select message_id, interrupted from mail")
                .query((row, _) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var twice =
                taken.entrySet().stream().filter(entry -> entry.getValue() > 1).toList();
        assertThat(twice)
                .as("a second copy goes out under the same Message-ID, and only where a sender died")
                .allSatisfy(entry ->
                        assertThat(entry.getValue()).isLessThanOrEqualTo(1L + interrupted.get(entry.getKey())));
        System.out.printf(
                "%d kills, %d reports, %d mails: 0 lost, 0 doubled, 0 half in the ledger; %d mails taken twice under one"
                        + " Message-ID; %d reports were begun more than once%n",
                KILLS, months, put.size(), twice.size(), count("select count(*) from report where attempts > 1"));
    }

    private static Map<String, Long> taken(GreenMail smtp) {
        return Arrays.stream(smtp.getReceivedMessages())
                .map(KilledDeliveryTests::messageId)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
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

    /** A month is closed: its summary is due. */
    private void close(YearMonth month) {
        recorded("""
                insert into revenue_closing (id, year, month, sector, closed_at, closed_by)
                values (gen_random_uuid(), %d, %d, 'municipal', now(), 'prueba')
                """.formatted(month.getYear(), month.getMonthValue()));
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
