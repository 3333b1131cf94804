package app.rumbo.notices.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rumbo.TestDatabase;
import app.rumbo.platform.database.Login;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Senders are killed as {@code kill -9} does, at any instant, while a real mail server listens. {@code -Drumbo.kills=200}
 * makes it as many as one has time for.
 */
class KilledSenderIntegrationTests {

    private static final int KILLS = Integer.getInteger("rumbo.kills", 5);
    private static final int MAILS_BEFORE_EACH = 150;
    private static final int LONGEST_LIFE_MILLIS = 400;

    private final TestDatabase.Logins database = TestDatabase.another();
    private final Login login = database.application();
    private final Random random = new Random(20261121);

    @Test
    void killedAtAnyInstantNothingIsLostAndWhatIsSaidToBeSentWasTaken() throws Exception {
        try (var server = new MailServer();
                var office = Office.build(database)) {
            for (var kill = 0; kill < KILLS; kill++) {
                office.put(MAILS_BEFORE_EACH, Clock.systemUTC());
                killAfterAMoment(server, kill);
                assertThat(server.taken().keySet()).containsAll(office.sent());
            }
            assertThat(office.sent())
                    .as("they were at work when they were killed")
                    .isNotEmpty();
            var underWay = office.rows().stream()
                    .filter(row -> row.state().equals("sending"))
                    .count();
            var before = office.sent().size();
            office.postman(server.port(), Office.ahead(Duration.ofMinutes(1))).round();

            assertThat(office.rows())
                    .hasSize(KILLS * MAILS_BEFORE_EACH)
                    .allSatisfy(row -> assertThat(row.state()).isEqualTo("sent"));
            var taken = server.taken();
            assertThat(taken.keySet()).containsExactlyInAnyOrderElementsOf(office.sent());
            var twice = taken.entrySet().stream()
                    .filter(entry -> entry.getValue() > 1)
                    .collect(Collectors.toMap(entry -> entry.getKey(), entry -> entry.getValue()));
            assertThat(twice).hasSizeLessThanOrEqualTo(KILLS).allSatisfy((id, copies) -> {
                var row = office.rows().stream()
                        .filter(one -> one.messageId().equals(id))
                        .findFirst()
                        .orElseThrow();
                assertThat(copies).as("copies of %s", id).isLessThanOrEqualTo(1L + row.interrupted());
            });
            System.out.printf(
                    "%d kills, %d mails: %d sent and %d under way when the last was killed, %d taken twice under one"
                            + " Message-ID%n",
                    KILLS, taken.size(), before, underWay, twice.size());
        }
    }

    private void killAfterAMoment(MailServer server, int kill) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Carrier.class.getName(),
                        login.jdbcUrl(),
                        login.user(),
                        login.password(),
                        Integer.toString(server.port()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var told = process.inputReader()) {
            assertThat(told.readLine()).isEqualTo("ready");
            if (kill % 5 != 4) {
                waitForItsFirstMail(server);
            }
            Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** A fifth of them are killed before that: while they connect, or earlier. */
    private static void waitForItsFirstMail(MailServer server) {
        var before = server.messages().size();
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> server.messages().size() > before);
    }
}
