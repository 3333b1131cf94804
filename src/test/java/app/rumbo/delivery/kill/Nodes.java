package app.rumbo.delivery.kill;

import app.rumbo.Application;
import app.rumbo.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Servers of Rumbo, each a process of its own, on one database and one mail server, to be killed. */
final class Nodes implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final TestDatabase.Logins database;
    private final int smtp;
    private final Path folder;
    private final List<Node> living = new ArrayList<>();
    private int started;

    Nodes(TestDatabase.Logins database, int smtp, Path folder) {
        this.database = database;
        this.smtp = smtp;
        this.folder = folder;
    }

    /** One of them. */
    record Node(Process process, Path log) {

        /** Whether it has started: the last that it does is to tell how the first administrator comes in. */
        boolean isReady() throws IOException {
            return Files.readString(log).contains("/bienvenida?llave=");
        }
    }

    /** Starts one more; it is ready some seconds later. */
    void start() throws IOException {
        var log = folder.resolve("node-" + ++started + ".log");
        var user = database.application();
        var owner = database.owner();
        living.add(new Node(
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx400m",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                withoutTests(),
                                Application.class.getName(),
                                "--server.port=0",
                                "--spring.datasource.url=" + user.jdbcUrl(),
                                "--spring.datasource.username=" + user.user(),
                                "--spring.datasource.password=" + user.password(),
                                "--spring.datasource.hikari.maximum-pool-size=6",
                                "--spring.flyway.user=" + owner.user(),
                                "--spring.flyway.password=" + owner.password(),
                                "--spring.mail.host=127.0.0.1",
                                "--spring.mail.port=" + smtp,
                                "--rumbo.notices.from=Rumbo <rumbo@losaromos.example>",
                                "--rumbo.evidence.spool=" + folder.resolve("spool-" + started),
                                "--rumbo.reports.catch-up-months=60",
                                "--rumbo.scheduling.monthly-revenue=0/3 * * * * ?",
                                "--rumbo.scheduling.hand-over=1/2 * * * * ?",
                                "--rumbo.scheduling.due-mail=0/2 * * * * ?",
                                "--spring.quartz.properties.org.quartz.jobStore.clusterCheckinInterval=1000",
                                "--spring.quartz.properties.org.quartz.jobStore.misfireThreshold=2000",
                                "--logging.level.root=ERROR",
                                "--logging.level.app.rumbo=INFO",
                                "--spring.main.banner-mode=off")
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log));
    }

    /** Waits until one of them is ready, and gives those that are. */
    List<Node> ready() throws IOException, InterruptedException {
        var until = Instant.now().plus(LONGEST_START);
        while (true) {
            var ready = new ArrayList<Node>();
            for (var node : living) {
                if (!node.process().isAlive()) {
                    throw new AssertionError("a node ended by itself: " + Files.readString(node.log()));
                }
                if (node.isReady()) {
                    ready.add(node);
                }
            }
            if (!ready.isEmpty()) {
                return ready;
            }
            if (Instant.now().isAfter(until)) {
                throw new AssertionError(
                        "no node started: " + Files.readString(living.getFirst().log()));
            }
            Thread.sleep(50);
        }
    }

    /** Ends one as {@code kill -9} does. */
    void kill(Node node) throws InterruptedException {
        node.process().destroyForcibly().waitFor();
        living.remove(node);
    }

    /** What they said, for whoever wants to know why. */
    String logs() throws IOException {
        var all = new StringBuilder();
        for (var number = 1; number <= started; number++) {
            all.append(Files.readString(folder.resolve("node-" + number + ".log")));
        }
        return all.toString();
    }

    @Override
    public void close() throws InterruptedException {
        for (var node : List.copyOf(living)) {
            kill(node);
        }
    }

    /** What an installation has, and nothing of the tests. */
    private static String withoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
