package app.rumbo.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says of the server that works on a cluster: Rumbo may have died and left it running.
 *
 * @param port on which it listens
 * @param process it itself, alive when looked at
 */
record RunningServer(int port, ProcessHandle process) {

    private static final int PORT_LINE = 3;

    /**
     * The server that works on the cluster. Where the file names a process that is gone, or another program that was
     * given its number since, the file is stale: it is removed, and there is none.
     */
    static Optional<RunningServer> on(Path cluster) {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var lines = Files.readAllLines(file);
            var found = ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(process -> worksOn(cluster, process))
                    .map(process -> new RunningServer(Integer.parseInt(lines.get(PORT_LINE)), process));
            if (found.isEmpty()) {
                Files.delete(file);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it runs the programs that lie there, and not those of an older Rumbo. */
    boolean runs(Path home) {
        return process.info().commandLine().orElse("").startsWith(home.toString());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    private static boolean worksOn(Path cluster, ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(cluster.toString());
    }
}
