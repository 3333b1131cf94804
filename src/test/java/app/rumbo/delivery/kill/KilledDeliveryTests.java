package app.rumbo.delivery.kill;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.TestDatabase;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two servers of Rumbo on one database make reports by their jobs, hand them over and send the mails, and are killed as
 * {@code kill -9} does at any instant of it. In the end the ledger, the files and the mail server's log say the same.
 * {@code -Drumbo.kills=100} kills more often; each kill comes with a report of its own.
 */
class KilledDeliveryTests {

    private static final int KILLS = Integer.getInteger("rumbo.kills", 2);
    private static final int LONGEST_WAIT_MILLIS = 6_000;

    private final Random random = new Random(20261122);

    @TempDir
    private Path folder;

    @Test
    void whateverIsKilledEachReportIsMadeHandedOverAndMailedOnce() throws Exception {
        var database = TestDatabase.another();
        var ledger = new Ledger(database);
        var smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        try (var nodes = new Nodes(database, smtp.getSmtp().getPort(), folder)) {
            nodes.start();
            nodes.start();
            for (var kill = 0; kill < KILLS; kill++) {
                nodes.ready();
                ledger.closeNext();
                Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
                var ready = nodes.ready();
                nodes.kill(ready.get(random.nextInt(ready.size())));
                nodes.start();
            }
            ledger.awaitEnd(nodes);
            verify(ledger, smtp);
        } finally {
            smtp.stop();
        }
    }

    private static void verify(Ledger ledger, GreenMail smtp) {
        var found = ledger.verify(smtp);
        var interrupted = ledger.interrupted();
        assertThat(found.takenTwice())
                .as("a second copy goes out under the same Message-ID, and only where a sender died")
                .allSatisfy(entry ->
                        assertThat(entry.getValue()).isLessThanOrEqualTo(1L + interrupted.get(entry.getKey())));
        System.out.printf(
                "%d kills, %d reports, %d mails: 0 lost, 0 doubled, 0 half in the ledger; %d mails taken twice under one"
                        + " Message-ID; %d reports were begun more than once%n",
                KILLS, found.reports(), found.mails(), found.takenTwice().size(), found.begunAgain());
    }
}
