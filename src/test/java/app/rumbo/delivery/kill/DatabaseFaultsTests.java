package app.rumbo.delivery.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.rumbo.platform.database.OwnServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL is killed, whole or one of its processes, or its disk runs full, at any instant while Rumbo makes reports by
 * its jobs, hands them over and mails. Rumbo stays up and goes on by itself: in the end the ledger, the files and the mail
 * server's log say the same, and no mail went out twice. {@code -Drumbo.outages=50} does each more often.
 */
class DatabaseFaultsTests {

    private static final int OUTAGES = Integer.getInteger("rumbo.outages", 2);
    private static final int LONGEST_WAIT_MILLIS = 6_000;

    private static final String DISK = "220m";

    /** Less than a report's files take. */
    private static final int MOST_ROOM_LEFT = 300_000;

    private final Random random = new Random(20261123);
    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    private Path folder;

    @BeforeEach
    void startMail() {
        smtp.start();
    }

    @AfterEach
    void stopMail() {
        smtp.stop();
    }

    @Test
    void whenPostgresIsKilledRumboStaysUpAndEachReportIsMadeHandedOverAndMailedOnce() throws Exception {
        try (var postgres = OwnServer.in(folder.resolve("data"));
                var nodes = new Nodes(postgres.logins(), smtp.getSmtp().getPort(), folder)) {
            var ledger = new Ledger(postgres.logins());
            nodes.start();
            for (var kill = 0; kill < OUTAGES; kill++) {
                nodes.ready();
                ledger.awaitDatabase();
                ledger.closeNext();
                Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
                if (kill % 2 == 0) {
                    postgres.kill();
                    Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
                    postgres.restart();
                } else {
                    postgres.killBackend();
                }
            }
            ledger.awaitEnd(nodes);
            verify(ledger, nodes, "kills of PostgreSQL");
        }
    }

    @Test
    void whenTheDiskIsFullNothingIsHalfAndRumboGoesOnOnceThereIsRoom() throws Exception {
        try (var disk = SmallDisk.mountedAt(Files.createDirectory(folder.resolve("disk")), DISK)) {
            assumeTrue(disk.isMounted(), "a small disk can only be mounted by root");
            try (var postgres = OwnServer.in(disk.path().resolve("data"));
                    var nodes = new Nodes(postgres.logins(), smtp.getSmtp().getPort(), folder)) {
                var ledger = new Ledger(postgres.logins());
                nodes.start();
                for (var outage = 0; outage < OUTAGES; outage++) {
                    nodes.ready();
                    ledger.closeNext();
                    Thread.sleep(random.nextInt(500));
                    disk.fill(random.nextInt(MOST_ROOM_LEFT));
                    awaitNoRoom(nodes, outage + 1);
                    Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
                    disk.free();
                    if (!postgres.isAlive()) {
                        postgres.restart();
                    }
                    ledger.awaitEnd(nodes);
                }
                verify(ledger, nodes, "times a full disk");
            }
        }
    }

    /** Until Rumbo has heard from PostgreSQL that there is no room, or that it is gone over that. */
    private static void awaitNoRoom(Nodes nodes, int times) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> waits(nodes) >= times);
    }

    private static int waits(Nodes nodes) throws IOException {
        return nodes.logs().split("the database went away over report", -1).length - 1;
    }

    private void verify(Ledger ledger, Nodes nodes, String what) throws IOException {
        var found = ledger.verify(smtp);
        assertThat(found.takenTwice())
                .as("a mail that was taken while the database was away is not sent again")
                .isEmpty();
        System.out.printf(
                "%d %s, %d reports, %d mails: 0 lost, 0 doubled, 0 half; reports waited for the database %d times%n",
                OUTAGES, what, found.reports(), found.mails(), waits(nodes));
    }
}
