package app.rumbo.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.access.SystemUser;
import app.rumbo.delivery.Deliveries.HandedOver;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportRefused;
import app.rumbo.reports.ReportStatus;
import app.rumbo.reports.internal.ReportArchive;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A sealed report is handed over once, whole or not at all. */
@IntegrationTest
class DeliveriesIntegrationTests {

    private static final ReportKind KIND = ReportKind.COUNCIL_SEMESTER;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Receipts receipts;

    @Autowired
    private DueDeliveries due;

    @Autowired
    private ReportArchive archive;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private SealedReports sealed;
    private LocalDate today;

    /** Neighbours on the same database may have recorded with clocks ahead of the machine's. */
    @BeforeEach
    void settle() {
        clock.set(knowledge.latest().plus(Duration.ofMinutes(1)));
        today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        sealed = new SealedReports(archive, transaction, knowledge);
    }

    @Test
    void itIsDeliveredWithOneMailToEachAddressee() {
        var report = sealed.sealed(KIND, "1970-S1");

        var done = handOver(report, session(today), "Ana", "Beto");

        assertThat(done.fresh()).isTrue();
        assertThat(archive.find(report.id()).orElseThrow().status()).isEqualTo(ReportStatus.DELIVERED);
        assertThat(done.delivery().recipients())
                .extracting(Recipient::name, to -> to.mail().state())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ana", "waiting"),
                        org.assertj.core.groups.Tuple.tuple("Beto", "waiting"));
        assertThat(mails(report))
                .hasSize(2)
                .allSatisfy(text -> assertThat(text)
                        .contains(report.code(), report.snapshotSha256(), "/recibo/", "sesión ordinaria N.º 32"));
    }

    @Test
    void handedOverAgainItIsTheSameHandingOver() {
        var report = sealed.sealed(KIND, "1970-S2");
        var first = handOver(report, session(today), "Ana");

        var again = handOver(report, new Session(Session.Kind.EXTRAORDINARY, "9", today), "Beto", "Carla");

        assertThat(again.fresh()).isFalse();
        assertThat(again.delivery()).isEqualTo(first.delivery());
        assertThat(mails(report)).hasSize(1);
    }

    @Test
    void severalAtOnceAreOne() throws Exception {
        for (var round = 0; round < 5; round++) {
            var report = sealed.sealed(KIND, "19" + (71 + round) + "-S1");
            var barrier = new CyclicBarrier(4);
            try (var people = Executors.newFixedThreadPool(4)) {
                List<Callable<HandedOver>> calls = IntStream.range(0, 4)
                        .mapToObj(number -> (Callable<HandedOver>) () -> {
                            barrier.await();
                            return handOver(
                                    report,
                                    new Session(Session.Kind.ORDINARY, Integer.toString(number), today),
                                    "Ana" + number);
                        })
                        .toList();
                var done = people.invokeAll(calls).stream()
                        .map(java.util.concurrent.Future::resultNow)
                        .toList();

                assertThat(done).filteredOn(HandedOver::fresh).hasSize(1);
                assertThat(done)
                        .extracting(HandedOver::delivery)
                        .containsOnly(done.getFirst().delivery());
            }
            assertThat(mails(report)).hasSize(1);
        }
    }

    @Test
    void whatIsRolledBackLeavesNothing() {
        var report = sealed.sealed(KIND, "1976-S1");

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    handOver(report, session(today), "Ana", "Beto");
                    throw new IllegalStateException("the light went out");
                }))
                .hasMessage("the light went out");

        assertThat(archive.find(report.id()).orElseThrow().status()).isEqualTo(ReportStatus.SEALED);
        assertThat(mails(report)).isEmpty();
        assertThat(SystemUser.call(() -> deliveries.of(report.id()))).isEmpty();
        assertThat(handOver(report, session(today), "Ana").fresh()).isTrue();
    }

    @Test
    void whatIsNotSealedOrHasALaterIssueIsRefused() {
        var begun = sealed.begun(KIND, "1977-S1");
        assertThatThrownBy(() -> handOver(begun, session(today), "Ana")).isInstanceOf(ReportRefused.NotSealed.class);
        var old = sealed.sealed(KIND, "1977-S2");
        sealed.sealed(KIND, "1977-S2");
        assertThatThrownBy(() -> handOver(old, session(today), "Ana")).isInstanceOf(DeliveryRefused.Superseded.class);
        assertThat(archive.find(old.id()).orElseThrow().status()).isEqualTo(ReportStatus.SEALED);
    }

    @Test
    void whatCannotBeMeantIsRefusedInWords() {
        var report = sealed.sealed(KIND, "1978-S1");

        assertThatThrownBy(() -> order(report, session(today), null, List.of()))
                .isInstanceOf(DeliveryRefused.NobodyNamed.class);
        assertThatThrownBy(() -> order(report, session(today), null, List.of(new Addressee("A", "a@b", null))))
                .isInstanceOf(DeliveryRefused.BadAddress.class);
        assertThatThrownBy(() ->
                        order(report, session(today), null, List.of(new Addressee("A", "x@b.cl>\nBcc: y@b.cl", null))))
                .isInstanceOf(DeliveryRefused.BadAddress.class);
        assertThatThrownBy(() -> order(
                        report,
                        session(today),
                        null,
                        List.of(new Addressee("A", "a@b.cl", null), new Addressee("B", "A@b.cl", null))))
                .isInstanceOf(DeliveryRefused.AddressTwice.class);
        assertThatThrownBy(() -> order(report, session(today), null, List.of(new Addressee(" ", null, null))))
                .isInstanceOf(DeliveryRefused.NameMissing.class);
        assertThatThrownBy(() -> handOver(report, new Session(Session.Kind.ORDINARY, " ", today), "Ana"))
                .isInstanceOf(DeliveryRefused.NumberMissing.class);
        assertThatThrownBy(() -> handOver(report, session(LocalDate.of(1978, 1, 1)), "Ana"))
                .isInstanceOf(DeliveryRefused.UnfitDay.class);
        assertThatThrownBy(() -> order(report, null, "900/2023", List.of(new Addressee("A", null, null))))
                .isInstanceOf(DeliveryRefused.NothingToProve.class);
        assertThat(archive.find(report.id()).orElseThrow().status()).isEqualTo(ReportStatus.SEALED);
    }

    @Test
    void whoeverHasNoAddressGetsNoMailAndReceivesOnPaper() {
        var report = sealed.sealed(KIND, "1979-S1");
        order(report, session(today), null, List.of(new Addressee("Rosa", null, null)));
        var rosa = find(report).recipients().getFirst();

        SystemUser.run(() -> receipts.onPaper(report.code(), rosa.id(), today, "Acta N.º 32"));

        assertThat(mails(report)).isEmpty();
        assertThat(find(report).received()).isOne();
        assertThatThrownBy(() -> SystemUser.run(() -> receipts.onPaper(report.code(), rosa.id(), today, "Otra")))
                .isInstanceOf(DeliveryRefused.ReceivedBefore.class);
        SystemUser.run(() -> receipts.takeBack(report.code(), rosa.id()));
        assertThat(find(report).received()).isZero();
        assertThatThrownBy(() -> SystemUser.run(() -> receipts.takeBack(report.code(), rosa.id())))
                .isInstanceOf(DeliveryRefused.NotOnPaper.class);
    }

    @Test
    void whatWasPutBeforeTheSessionForContraloriaIsProvenWithinTenWorkingDays() {
        var report = sealed.sealed(KIND, "1980-S1");
        var friday = LocalDate.of(1980, 10, 3);

        order(report, session(friday), "900/1980", List.of(new Addressee("Rosa", null, null)));

        var proof = find(report).proof();
        assertThat(proof.due()).isEqualTo(LocalDate.of(1980, 10, 17));
        assertThat(proof.isLate(today)).isTrue();
        SystemUser.run(() -> deliveries.prove(report.code(), "Oficio N.º 77", LocalDate.of(1980, 10, 10)));
        assertThat(find(report).proof().isDone()).isTrue();
        assertThatThrownBy(() -> SystemUser.run(() -> deliveries.prove(report.code(), "Oficio N.º 78", friday)))
                .isInstanceOf(DeliveryRefused.ProvenBefore.class);
    }

    @Test
    void whatIsKeptIsNeverRewritten() {
        var report = sealed.sealed(KIND, "1981-S1");
        handOver(report, session(today), "Ana");

        for (var change : List.of(
                "update delivery set title = 'x' where code = :code",
                "delete from delivery where code = :code",
                "update delivery_addressee set name = 'x' where delivery_id = (select id from delivery where code = :code)",
                "delete from delivery_addressee where delivery_id = (select id from delivery where code = :code)")) {
            assertThatThrownBy(
                            () -> jdbc.sql(change).param("code", report.code()).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void whatGoesToPersonsIsHandedOverByItselfOnceSwitchedOnAndOnce() {
        mayor();
        var before = sealed.sealed(ReportKind.REVENUE_MONTHLY, "1982-M01");
        SystemUser.run(() -> deliveries.byItself(ReportKind.REVENUE_MONTHLY, true));
        try {
            clock.advance(Duration.ofMinutes(1));
            var first = sealed.sealed(ReportKind.REVENUE_MONTHLY, "1982-M02");
            var second = sealed.sealed(ReportKind.REVENUE_MONTHLY, "1982-M03");

            assertThat(SystemUser.call(due::handOverAll).handedOver()).contains(first.code(), second.code());
            assertThat(SystemUser.call(due::handOverAll).handedOver()).doesNotContain(first.code(), second.code());

            assertThat(find(first).session()).isNull();
            assertThat(find(first).recipients()).extracting(Recipient::name).contains("Alcaldesa " + mark);
            assertThat(SystemUser.call(() -> deliveries.of(before.id()))).isEmpty();
        } finally {
            SystemUser.run(() -> deliveries.byItself(ReportKind.REVENUE_MONTHLY, false));
        }
        assertThatThrownBy(() -> SystemUser.run(() -> deliveries.byItself(KIND, true)))
                .isInstanceOf(DeliveryRefused.NotByItself.class);
    }

    private void mayor() {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'ground')").query().singleRow();
            jdbc.sql("""
                            insert into app_user (id, username, display_name, email, role, row_version)
                            values (gen_random_uuid(), :name, :shown, :email, 'MAYOR', 0)
                            """)
                    .param("name", "alcaldesa-" + mark)
                    .param("shown", "Alcaldesa " + mark)
                    .param("email", "alcaldesa-" + mark + "@losaromos.example")
                    .update();
        });
    }

    private Delivery find(KeptReport report) {
        return SystemUser.call(() -> deliveries.find(report.code()));
    }

    private static Session session(LocalDate day) {
        return new Session(Session.Kind.ORDINARY, "32", day);
    }

    private HandedOver handOver(KeptReport report, Session session, String... names) {
        var addressees = List.of(names).stream()
                .map(name -> new Addressee(name, name + "-" + mark + "@losaromos.example", null))
                .toList();
        return order(report, session, null, addressees);
    }

    private HandedOver order(KeptReport report, Session session, String comptroller, List<Addressee> addressees) {
        return SystemUser.call(
                () -> deliveries.handOver(new HandOverOrder(report.id(), session, comptroller, addressees)));
    }

    private List<String> mails(KeptReport report) {
        return jdbc.sql("select body_text from mail where starts_with(dedupe_key, :key)")
                .param("key", "delivery:" + report.code() + ":")
                .query(String.class)
                .list();
    }
}
