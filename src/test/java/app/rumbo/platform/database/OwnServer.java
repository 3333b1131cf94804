package app.rumbo.platform.database;

import app.rumbo.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL of a test's own that can be killed whole or in part and comes back on its port, as a service does. */
public final class OwnServer implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("target", "test-database").toAbsolutePath();
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    /** The processes are killed, not the machine: what was written stays, and need not be brought to the disk. */
    private static final List<String> SETTINGS = List.of("fsync=off", "min_wal_size=32MB", "max_wal_size=64MB");

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final int port;

    private OwnServer(DataFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
        this.port = RunningServer.on(folder.cluster()).orElseThrow().port();
    }

    /** Starts one whose data lie in that folder. */
    public static OwnServer in(Path path) {
        var folder = DataFolder.at(path);
        return new OwnServer(folder, EmbeddedPostgres.open(folder, PROGRAMS, SETTINGS));
    }

    /** How each role reaches it. */
    public TestDatabase.Logins logins() {
        return new TestDatabase.Logins(server.superuser(), server.owner(), server.application());
    }

    /** Whether its first process lives. */
    public boolean isAlive() {
        return RunningServer.on(folder.cluster()).isPresent();
    }

    /** Ends one of the processes that serve Rumbo: the server throws all others out and recovers by itself. */
    public void killBackend() throws SQLException {
        try (var connection = server.application().connect();
                var statement = connection.createStatement();
                var serving = statement.executeQuery("""
                        select pid from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()
                            order by state = 'idle', random() limit 1
                        """)) {
            if (serving.next()) {
                ProcessHandle.of(serving.getLong(1)).ifPresent(ProcessHandle::destroyForcibly);
            }
        }
    }

    /** Ends all of its processes at one instant, as {@code kill -9} does. */
    public void kill() {
        RunningServer.on(folder.cluster()).map(RunningServer::process).ifPresent(first -> {
            var all = Stream.concat(Stream.of(first), first.descendants()).toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(process -> process.onExit().join());
        });
    }

    /** Starts it again on its port, where it recovers from what was written. */
    public void restart() throws InterruptedException {
        var until = Instant.now().plus(LONGEST_START);
        while (!start()) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError("PostgreSQL does not start again: " + folder.serverLog());
            }
            Thread.sleep(100);
        }
    }

    private boolean start() {
        try {
            var programs =
                    new Programs(PostgresBinaries.unpackedIn(PROGRAMS), Unprivileged.on(folder), folder.programLog());
            var options = new StringBuilder("-p " + port
                    + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''" + " -c timezone=UTC -c jit=off");
            SETTINGS.forEach(setting -> options.append(" -c ").append(setting));
            return programs.run(
                    "pg_ctl",
                    "start",
                    "-w",
                    "-D",
                    folder.cluster().toString(),
                    "-l",
                    folder.serverLog().toString(),
                    "-o",
                    options.toString());
        } catch (DatabaseRefused refused) {
            return false;
        }
    }

    /** What it said. */
    public String log() throws IOException {
        return Files.readString(folder.serverLog());
    }

    @Override
    public void close() {
        server.close();
    }
}
