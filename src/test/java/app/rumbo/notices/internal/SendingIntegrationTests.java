package app.rumbo.notices.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.TestDatabase;
import app.rumbo.notices.internal.MoodySmtp.Mood;
import app.rumbo.notices.internal.MoodySmtp.Temper;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** What is in the outbox reaches a real mail server once, whatever that server says. */
class SendingIntegrationTests {

    private static Office office;

    private final MailServer server = new MailServer();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T12:00:00Z"));
    private final Clock clock = new Hand(now);

    @BeforeAll
    static void build() {
        office = Office.build(TestDatabase.another());
    }

    @AfterAll
    static void leave() {
        office.close();
    }

    @AfterEach
    void stop() throws SQLException {
        office.clear();
        server.close();
    }

    @Test
    void deliversOnceUnderItsMessageIdAndInSpanish() throws Exception {
        var id = office.put("maria@losaromos.example", "Según el calendario, mañana vence: ¡añada 3 datos!", clock);
        var postman = office.postman(server.port(), clock);

        assertThat(postman.round()).isEqualTo(1);
        assertThat(postman.round()).isZero();

        assertThat(server.messages()).hasSize(1);
        var message = server.messages().getFirst();
        assertThat(message.getMessageID()).isEqualTo("<" + id.value() + "@rumbo.losaromos.example>");
        assertThat(message.getSubject()).isEqualTo("Según el calendario, mañana vence: ¡añada 3 datos!");
        assertThat(message.getContent().toString()).contains("¡Apúrese!");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getSentDate()).isEqualTo(now.get());
        assertThat(office.row(id).state()).isEqualTo("sent");
        assertThat(office.row(id).reply()).startsWith("250");
    }

    @Test
    void comesBackLaterWhereTheServerAsksForItAndNotBefore() throws Exception {
        var refusals = new AtomicInteger(2);
        var id = office.put("maria@losaromos.example", "Aviso", clock);
        try (var moody =
                moody((step, to) -> step.equals("RCPT") && refusals.getAndDecrement() > 0 ? Mood.DEFER : Mood.PASS)) {
            var postman = office.postman(moody.port(), clock);

            assertThat(postman.round()).isZero();
            assertThat(office.row(id).trouble()).isEqualTo("deferred");
            assertThat(office.row(id).error()).contains("451");
            passes(Duration.ofSeconds(59));
            assertThat(postman.round()).isZero();
            assertThat(office.row(id).attempts()).isEqualTo(1);
            passes(Duration.ofSeconds(1));
            assertThat(postman.round()).isZero();
            passes(Duration.ofMinutes(2));
            assertThat(postman.round()).isEqualTo(1);
        }
        assertThat(office.row(id).state()).isEqualTo("sent");
        assertThat(office.row(id).trouble()).isNull();
        assertThat(server.taken()).hasSize(1).containsValue(1L);
    }

    @Test
    void givesUpAfterThreeRefusalsForGoodSaysWhyAndSendsTheOthers() throws Exception {
        var bad = office.put("nadie@losaromos.example", "Aviso", clock);
        var good = office.put("maria@losaromos.example", "Aviso", clock);
        try (var moody = moody((step, to) -> to.startsWith("nadie") ? Mood.REFUSE : Mood.PASS)) {
            var postman = office.postman(moody.port(), clock);
            for (var round = 0; round < 5; round++) {
                postman.round();
                passes(Duration.ofHours(5));
            }
        }
        assertThat(office.row(bad).state()).isEqualTo("given_up");
        assertThat(office.row(bad).attempts()).isEqualTo(Retry.REFUSALS);
        assertThat(office.row(bad).trouble()).isEqualTo("refused");
        assertThat(office.row(bad).error()).contains("550", "no existe");
        assertThat(office.row(good).state()).isEqualTo("sent");

        office.revive(bad, clock);
        office.postman(server.port(), clock).round();
        assertThat(office.row(bad).state()).isEqualTo("sent");
    }

    @Test
    void aRefusedSenderIsTheInstallationsFaultAndGivesNoMailUp() throws Exception {
        var id = office.put("maria@losaromos.example", "Aviso", clock);
        try (var moody = moody((step, to) -> step.equals("MAIL") ? Mood.REFUSE : Mood.PASS)) {
            for (var round = 0; round < 5; round++) {
                office.postman(moody.port(), clock).round();
                passes(Duration.ofHours(5));
            }
        }
        assertThat(office.row(id).state()).isEqualTo("waiting");
        assertThat(office.row(id).trouble()).isEqualTo("deferred");
    }

    @Test
    void anAddressThatIsNoneIsGivenUpAtOnceAndSendsTheOthers() {
        var none = office.put("maría sin arroba", "Aviso", clock);
        var good = office.put("maria@losaromos.example", "Aviso", clock);

        office.postman(server.port(), clock).round();

        assertThat(office.row(none).state()).isEqualTo("given_up");
        assertThat(office.row(none).trouble()).isEqualTo("address");
        assertThat(office.row(good).state()).isEqualTo("sent");
    }

    @Test
    void aServerThatIsAwayCostsNoAttempt() {
        var id = office.put("maria@losaromos.example", "Aviso", clock);
        var port = server.port();
        server.close();

        office.postman(port, clock).round();

        assertThat(office.row(id).state()).isEqualTo("waiting");
        assertThat(office.row(id).attempts()).isZero();
        assertThat(office.row(id).trouble()).isEqualTo("unreachable");
        assertThat(office.row(id).error()).isNotBlank();
    }

    @RepeatedTest(5)
    void twoServersOfRumboNeverSendTheSameMail() throws Exception {
        var mails = 300;
        office.put(mails, clock);
        var one = office.postman(server.port(), clock);
        var other = office.postman(server.port(), clock);
        int ofOne;
        int ofOther;
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Integer> first = one::round;
            Callable<Integer> second = other::round;
            var both = threads.invokeAll(List.of(first, second));
            ofOne = both.getFirst().get();
            ofOther = both.getLast().get();
        }

        assertThat(ofOne).as("both were busy").isPositive();
        assertThat(ofOther).as("both were busy").isPositive();
        assertThat(ofOne + ofOther).isEqualTo(mails);
        assertThat(server.messages()).hasSize(mails);
        assertThat(server.taken()).hasSize(mails);
        assertThat(office.rows())
                .allSatisfy(row -> assertThat(row.interrupted()).isZero());
    }

    @Test
    void theMailOfALivingSenderIsNotTakenBackHoweverLongTheServerTakes() throws Exception {
        var asked = new AtomicBoolean();
        var go = new CountDownLatch(1);
        var id = office.put("maria@losaromos.example", "Aviso", clock);
        try (var moody = moody((step, to) -> {
                    if (step.equals(".")) {
                        asked.set(true);
                        await(go);
                    }
                    return Mood.PASS;
                });
                var threads = Executors.newSingleThreadExecutor()) {
            var slow = threads.submit(() -> office.postman(moody.port(), clock).round());
            Awaitility.await().untilTrue(asked);
            passes(Duration.ofDays(1));

            assertThat(office.postman(server.port(), clock).round()).isZero();
            go.countDown();
            assertThat(slow.get()).isEqualTo(1);
        }
        assertThat(office.row(id).state()).isEqualTo("sent");
        assertThat(server.messages()).hasSize(1);
    }

    @Test
    void aDatabaseThatWasAwayForAMomentMakesNoMailLeaveTwice() {
        var id = office.put("maria@losaromos.example", "Aviso", clock);
        var postman = office.postman(server.port(), clock, new Forgetful(office.transactions()));

        assertThatThrownBy(postman::round).isInstanceOf(IllegalStateException.class);
        assertThat(office.row(id).state()).isEqualTo("sending");
        passes(Duration.ofMinutes(1));
        postman.round();

        assertThat(office.row(id).state()).isEqualTo("sent");
        assertThat(server.messages()).hasSize(1);
    }

    @Test
    void whoDiesBetweenTheServersWordAndTheDatabasesLeavesOneMoreCopyUnderTheSameMessageId() {
        var id = office.put("maria@losaromos.example", "Aviso", clock);
        var died = office.postman(server.port(), clock, new Forgetful(office.transactions()));
        assertThatThrownBy(died::round).isInstanceOf(IllegalStateException.class);

        passes(Duration.ofMinutes(1));
        office.postman(server.port(), clock).round();

        assertThat(office.row(id).state()).isEqualTo("sent");
        assertThat(office.row(id).interrupted()).isEqualTo(1);
        assertThat(server.taken()).containsOnly(Map.entry(office.row(id).messageId(), 2L));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverTheServerDoesNothingIsLostAndNothingIsSaidThatIsNotTrue(long seed) throws Exception {
        var random = new Random(seed);
        var swallowed = new HashMap<String, Integer>();
        office.put(40, clock);
        try (var moody = moody((step, to) -> {
            var mood = mood(random);
            if (step.equals(".") && mood == Mood.SWALLOW) {
                swallowed.merge(to, 1, Integer::sum);
            }
            return mood;
        })) {
            var postman = office.postman(moody.port(), clock);
            for (var round = 0; round < 60; round++) {
                postman.round();
                passes(Duration.ofHours(5));
            }
        }

        var taken = server.taken();
        assertThat(office.rows()).allSatisfy(row -> {
            assertThat(row.state()).isIn("sent", "given_up");
            if (row.state().equals("sent")) {
                assertThat(taken).containsKey(row.messageId());
            } else {
                assertThat(row.trouble()).isEqualTo("refused");
            }
        });
        var copies = new HashMap<String, Integer>();
        for (var message : server.messages()) {
            copies.merge(message.getAllRecipients()[0].toString(), 1, Integer::sum);
        }
        assertThat(copies)
                .allSatisfy((to, many) ->
                        assertThat(many).as("copies to %s", to).isLessThanOrEqualTo(1 + swallowed.getOrDefault(to, 0)));
    }

    private static Mood mood(Random random) {
        var dice = random.nextInt(100);
        if (dice < 80) {
            return Mood.PASS;
        }
        return dice < 88 ? Mood.DEFER : dice < 92 ? Mood.BREAK : dice < 96 ? Mood.SWALLOW : Mood.REFUSE;
    }

    private MoodySmtp moody(Temper temper) {
        return new MoodySmtp(server.port(), temper);
    }

    private void passes(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A clock that is moved by hand. */
    private static final class Hand extends Clock {

        private final AtomicReference<Instant> now;

        Hand(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }

    /** A database that loses the first transaction after all of it was done. */
    private static final class Forgetful implements TransactionOperations {

        private final TransactionOperations real;
        private final AtomicBoolean first = new AtomicBoolean(true);

        Forgetful(TransactionOperations real) {
            this.real = real;
        }

        @Override
        public <T> T execute(TransactionCallback<T> action) throws TransactionException {
            return real.execute(status -> {
                var result = action.doInTransaction(status);
                if (first.getAndSet(false)) {
                    throw new IllegalStateException("the database went away");
                }
                return result;
            });
        }
    }
}
