package app.rumbo.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.access.SystemUser;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.notices.MailCheck;
import app.rumbo.notices.MailId;
import app.rumbo.notices.MailLog;
import app.rumbo.notices.internal.MailServer;
import app.rumbo.notices.internal.MoodySmtp;
import app.rumbo.notices.internal.MoodySmtp.Mood;
import app.rumbo.notices.internal.Posts;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.internal.ReportArchive;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What becomes of a delivery's mails whatever the mail server does, and of those that do not arrive: the Secretaría is told,
 * and sends the link anew. The clock stands in 1988, so that no other test's mail is due.
 */
@IntegrationTest
class MailFaultsIntegrationTests {

    private static final Pattern LINK = Pattern.compile("/recibo/([A-Za-z0-9_-]{43})");

    @Autowired
    private MockMvc http;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Links links;

    @Autowired
    private LostMails lost;

    @Autowired
    private Receipts receipts;

    @Autowired
    private MailLog log;

    @Autowired
    private ReportArchive archive;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private List<MailCheck> checks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final MailServer server = new MailServer();
    private SealedReports sealed;

    @BeforeEach
    void settle() {
        clock.set(LocalDate.of(1988, 3, 1));
        sealed = new SealedReports(archive, transaction, knowledge);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void eachMailIsTakenUnderItsOneNameWhateverTheServerDoes() throws Exception {
        var report = handedOver("1987-S1", "plain", "late", "deferred", "refused-once", "dropped", "swallowed");
        var done = ConcurrentHashMap.<String>newKeySet();

        carry((step, to) -> {
            var who = to.replaceFirst("-" + mark + ".*", "");
            var first = done.add(who + step);
            return switch (who) {
                case "late" -> late();
                case "deferred" -> first ? Mood.DEFER : Mood.PASS;
                case "refused-once" -> first && step.equals("RCPT") ? Mood.REFUSE : Mood.PASS;
                case "dropped" -> first && step.equals(".") ? Mood.BREAK : Mood.PASS;
                case "swallowed" -> first && step.equals(".") ? Mood.SWALLOW : Mood.PASS;
                default -> Mood.PASS;
            };
        });

        var mails = mails(report);
        assertThat(mails.values()).as("each is known to be sent").containsOnly("sent");
        assertThat(server.taken().keySet())
                .as("the mail server took those and no others")
                .isEqualTo(mails.keySet());
        assertThat(server.taken().values().stream().filter(copies -> copies > 1))
                .as("only the one whose answer was lost was given twice, under its name")
                .containsExactly(2L);
        assertThat(find(report).recipients())
                .allSatisfy(to -> assertThat(to.mail().isLost()).isFalse());
    }

    @Test
    void anAddressThatIsRefusedIsToldAndTheLinkGoesAnewToTheRightOne() throws Exception {
        var secretary = secretary();
        var report = handedOver("1987-S2", "wrong", "right");
        carry((step, to) -> to.startsWith("wrong") ? Mood.REFUSE : Mood.PASS);
        var old = link("wrong-" + mark + "@losaromos.example");

        var wrong = find(report).recipients().getFirst();
        assertThat(wrong.isLost()).isTrue();
        assertThat(wrong.mail().trouble()).isEqualTo("refused");
        assertThat(wrong.mail().said()).contains("550", "ese buzon no existe");
        assertThat(find(report).lost()).isOne();
        SystemUser.call(lost::tell);
        assertThat(SystemUser.call(lost::tell)).as("told once").isZero();
        assertThat(jdbc.sql("select count(*) from notice where username = :secretary and link like :link")
                        .param("secretary", secretary)
                        .param("link", "%" + report.code())
                        .query(Integer.class)
                        .single())
                .isOne();

        http.perform(get(old)).andExpect(status().isOk());
        SystemUser.run(() -> links.sendAnew(report.code(), wrong.id(), "ana-" + mark + "@losaromos.example", 1));
        http.perform(get(old))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Este enlace ya no vale")));
        http.perform(post(old)).andExpect(status().isNotFound());
        http.perform(get(old + "/pdf")).andExpect(status().isNotFound());
        retryAsTiWould(report, "wrong");
        carry((step, to) -> Mood.PASS);

        assertThat(mails(report).values())
                .as("the old mail leaves no more")
                .containsExactlyInAnyOrder("withdrawn", "sent", "sent");
        var corrected = find(report).recipients().getFirst();
        assertThat(corrected.email()).startsWith("ana-");
        assertThat(corrected.links()).isEqualTo(2);
        assertThat(corrected.mail().state()).isEqualTo("sent");
        assertThat(corrected.openedAt()).as("the new link was not opened yet").isNull();
        http.perform(post(link("ana-" + mark + "@losaromos.example"))).andExpect(status().isSeeOther());
        assertThat(find(report).recipients().getFirst().receipt().way()).isEqualTo(Receipt.Way.LINK);
        assertThat(jdbc.sql("select count(*) from trail where kind = 'delivery_link' and subject = :subject")
                        .param("subject", report.code() + " · wrong")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whatCannotBeSentAnewIsRefusedInWords() {
        var report = handedOver("1986-S1", "ana", "beto");
        var ana = find(report).recipients().getFirst();

        assertThatThrownBy(() -> anew(report, ana, "beto-" + mark + "@LosAromos.example", 1))
                .isInstanceOf(DeliveryRefused.AddressTwice.class);
        for (var address : List.of("", " ", "ana@", "x@b.cl>\nBcc: y@b.cl", "ana@b.cl, beto@b.cl")) {
            assertThatThrownBy(() -> anew(report, ana, address, 1)).isInstanceOf(DeliveryRefused.BadAddress.class);
        }
        anew(report, ana, ana.email(), 1);
        assertThatThrownBy(() -> anew(report, ana, ana.email(), 1)).isInstanceOf(DeliveryRefused.SentMeanwhile.class);
        SystemUser.run(() -> receipts.onPaper(report.code(), ana.id(), LocalDate.of(1988, 3, 1), "Firmó"));
        assertThatThrownBy(() -> anew(report, ana, ana.email(), 2)).isInstanceOf(DeliveryRefused.ReceivedBefore.class);
    }

    @Test
    void whoeverHadNoAddressIsSentAFirstLink() throws Exception {
        var report = sealed.sealed(ReportKind.COUNCIL_SEMESTER, "1986-S2");
        order(report, List.of(new Addressee("Rosa", null, null)));
        var rosa = find(report).recipients().getFirst();
        assertThat(rosa.links()).isZero();

        anew(report, rosa, "rosa-" + mark + "@losaromos.example", 0);

        assertThat(mails(report)).hasSize(1);
        http.perform(get(link("rosa-" + mark + "@losaromos.example"))).andExpect(status().isOk());
    }

    @Test
    void severalWhoSendAnewAtOnceSendOne() throws Exception {
        var report = handedOver("1985-S2", "ana");
        var ana = find(report).recipients().getFirst();
        var barrier = new CyclicBarrier(4);
        try (var people = Executors.newFixedThreadPool(4)) {
            var sent = people
                    .invokeAll(IntStream.range(0, 4)
                            .mapToObj(number -> (java.util.concurrent.Callable<Boolean>) () -> {
                                barrier.await();
                                try {
                                    anew(report, ana, "ana" + number + "-" + mark + "@losaromos.example", 1);
                                    return true;
                                } catch (DeliveryRefused.SentMeanwhile told) {
                                    return false;
                                }
                            })
                            .toList())
                    .stream()
                    .filter(java.util.concurrent.Future::resultNow)
                    .count();

            assertThat(sent).isOne();
        }
        assertThat(mails(report)).hasSize(2);
        assertThat(find(report).recipients().getFirst().links()).isEqualTo(2);
    }

    /** Rounds over days, until nothing of it waits. */
    private void carry(MoodySmtp.Temper temper) throws Exception {
        try (var moody = new MoodySmtp(server.port(), temper)) {
            var postman = Posts.postman(jdbc, transaction, clock, checks, moody.port());
            for (var round = 0; round < 12; round++) {
                postman.round();
                clock.advance(Duration.ofHours(5));
            }
        }
    }

    private static Mood late() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Mood.PASS;
    }

    private void retryAsTiWould(KeptReport report, String name) {
        var id = jdbc.sql("select id from mail where dedupe_key = :key")
                .param("key", "delivery:" + report.code() + ":" + name + "-" + mark + "@losaromos.example")
                .query(UUID.class)
                .single();
        SystemUser.run(() -> log.retry(new MailId(id)));
    }

    private void anew(KeptReport report, Recipient to, String email, int seen) {
        SystemUser.run(() -> links.sendAnew(report.code(), to.id(), email, seen));
    }

    private KeptReport handedOver(String period, String... names) {
        var report = sealed.sealed(ReportKind.COUNCIL_SEMESTER, period);
        order(
                report,
                Arrays.stream(names)
                        .map(name -> new Addressee(name, name + "-" + mark + "@losaromos.example", null))
                        .toList());
        return report;
    }

    private void order(KeptReport report, List<Addressee> addressees) {
        var session = new Session(Session.Kind.ORDINARY, "32", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        SystemUser.run(() -> deliveries.handOver(new HandOverOrder(report.id(), session, null, addressees)));
    }

    private Delivery find(KeptReport report) {
        return SystemUser.call(() -> deliveries.find(report.code()));
    }

    /** State of each of the delivery's mails, by its Message-ID. */
    private Map<String, String> mails(KeptReport report) {
        return jdbc
                .sql("select message_id, state from mail where starts_with(dedupe_key, :key)")
                .param("key", "delivery:" + report.code() + ":")
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String link(String address) {
        var text = jdbc.sql("select body_text from mail where recipient = :address order by created_at desc limit 1")
                .param("address", address)
                .query(String.class)
                .single();
        var found = LINK.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private String secretary() {
        var name = "secretaria-" + mark;
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'ground')").query().singleRow();
            jdbc.sql("""
                            insert into app_user (id, username, display_name, role, row_version)
                            values (gen_random_uuid(), :name, 'Secretaria', 'SECRETARY', 0)
                            """).param("name", name).update();
        });
        return name;
    }
}
