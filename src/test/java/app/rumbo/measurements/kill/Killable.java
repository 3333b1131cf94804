package app.rumbo.measurements.kill;

import app.rumbo.Application;
import app.rumbo.platform.database.DataFolder;
import app.rumbo.platform.database.EmbeddedPostgres;
import app.rumbo.platform.database.Login;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/** An installation of Rumbo in a process of its own, on a folder with a PostgreSQL that means it, to be killed. */
final class Killable {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final int port;
    private Process rumbo;

    Killable(Path folder) throws IOException {
        this.folder = folder;
        try (var socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts it and waits until it answers. */
    void start() throws Exception {
        rumbo = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        withoutTests(),
                        Application.class.getName(),
                        "--server.port=" + port,
                        "--rumbo.data=" + folder,
                        "--logging.level.root=ERROR",
                        "--spring.main.banner-mode=off",
                        "--spring.quartz.auto-startup=false")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling("rumbo.log").toFile())
                .start();
        var until = Instant.now().plus(LONGEST_START);
        while (!answers()) {
            if (Instant.now().isAfter(until) || !rumbo.isAlive()) {
                throw new AssertionError(
                        "Rumbo did not start: " + Files.readString(folder.resolveSibling("rumbo.log")));
            }
            Thread.sleep(100);
        }
    }

    /** Ends it as {@code kill -9} does; its PostgreSQL lives on. */
    void kill() throws InterruptedException {
        rumbo.destroyForcibly().waitFor();
    }

    /** Ends the whole PostgreSQL as {@code kill -9} of its first process does. */
    void killPostgres() throws IOException {
        var server = postgres();
        server.destroyForcibly();
        server.onExit().join();
    }

    /** Ends one of the processes that serve a connection: PostgreSQL throws all of them out and recovers. */
    void killBackend() throws SQLException {
        try (var connection = database().connect();
                var statement = connection.createStatement();
                var serving = statement.executeQuery("""
                        select pid from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()
                            order by state = 'active' desc, random() limit 1
                        """)) {
            serving.next();
            ProcessHandle.of(serving.getLong(1)).orElseThrow().destroyForcibly();
        }
    }

    /** Waits until PostgreSQL has recovered by itself. */
    void awaitDatabase() throws InterruptedException {
        for (var attempt = 0; !answers(); attempt++) {
            if (attempt > 600) {
                throw new AssertionError("Rumbo does not find its database again");
            }
            Thread.sleep(100);
        }
    }

    Login database() {
        return EmbeddedPostgres.running(DataFolder.at(folder)).orElseThrow();
    }

    /** Ends it in order, as far as it still lives, and its PostgreSQL with it. */
    void end() throws Exception {
        if (rumbo.isAlive()) {
            rumbo.destroy();
            rumbo.waitFor();
        }
        EmbeddedPostgres.open(DataFolder.at(folder)).close();
    }

    private ProcessHandle postgres() throws IOException {
        var pid = Files.readAllLines(folder.resolve("postgresql/cluster/postmaster.pid"))
                .getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private boolean answers() throws InterruptedException {
        try {
            var health = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    /** What an installation has, and nothing of the tests. */
    private static String withoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
