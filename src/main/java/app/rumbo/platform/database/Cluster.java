package app.rumbo.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The data of one PostgreSQL server, and the server itself while it runs on them.
 *
 * @param settings of the server, {@code name=value}, beyond those that hold for all
 */
record Cluster(DataFolder folder, Programs programs, Password password, List<String> settings) {

    private static final int START_ATTEMPTS = 3;
    private static final Duration RECOVERY = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOGINS = Duration.ofMillis(50);

    /** PostgreSQL's state for a server that is starting, recovering or stopping. */
    private static final String CANNOT_CONNECT_NOW = "57P03";

    /** Makes the data files, whole or not at all. */
    void make() {
        if (Files.exists(path())) {
            return;
        }
        var unfinished = folder.postgresql().resolve("cluster.unfinished");
        DataFolder.remove(unfinished);
        var passwordFile = "--pwfile=" + password.file();
        programs.require(
                "initdb",
                "-A",
                "scram-sha-256",
                "-U",
                Login.SUPERUSER,
                passwordFile,
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "-D",
                unfinished.toString());
        try {
            Files.move(unfinished, path(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port of the server that is left from a Rumbo that died, if it lets us in; one of older programs is stopped. */
    Optional<Integer> takenUp() {
        var running = RunningServer.on(path());
        if (running.isPresent() && !running.get().runs(programs.home())) {
            stop();
            return Optional.empty();
        }
        return running.filter(this::letsUsIn).map(RunningServer::port);
    }

    /** Starts a server, and returns its port when it takes connections. */
    int started() {
        for (var attempt = 1; attempt <= START_ATTEMPTS; attempt++) {
            var port = freePort();
            if (startOn(port)) {
                return port;
            }
        }
        throw new DatabaseRefused.ProgramFailed("pg_ctl", folder.serverLog());
    }

    /** Stops the server after its open transactions are rolled back; without one, nothing happens. */
    void stop() {
        programs.run("pg_ctl", "stop", "-w", "-m", "fast", "-D", path().toString());
    }

    private Path path() {
        return folder.cluster();
    }

    private boolean startOn(int port) {
        var options = new StringBuilder("-p " + port)
                .append(
                        " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c timezone=UTC -c log_timezone=UTC")
                .append(" -c log_checkpoints=off -c jit=off");
        settings.forEach(setting -> options.append(" -c ").append(setting));
        return programs.run(
                "pg_ctl",
                "start",
                "-w",
                "-t",
                String.valueOf(RECOVERY.toSeconds()),
                "-D",
                path().toString(),
                "-l",
                folder.serverLog().toString(),
                "-o",
                options.toString());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean letsUsIn(RunningServer server) {
        var attempts = RECOVERY.dividedBy(BETWEEN_LOGINS);
        for (var attempt = 0L; attempt < attempts && server.isAlive(); attempt++) {
            try (var _ = Login.asSuperuser(server.port(), password).connect()) {
                return true;
            } catch (SQLException e) {
                if (!CANNOT_CONNECT_NOW.equals(e.getSQLState())) {
                    return false;
                }
            }
            pause();
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOGINS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
