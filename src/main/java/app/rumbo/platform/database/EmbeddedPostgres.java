package app.rumbo.platform.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * The PostgreSQL of this installation, running for as long as this is open. It listens on the loopback address alone, on
 * a free port, and asks for the password kept in the data folder. If Rumbo is killed, the server lives on and the next
 * Rumbo takes it up again; closed in order, it stops.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final FolderLock lock;
    private final Cluster cluster;
    private final int port;

    private EmbeddedPostgres(FolderLock lock, Cluster cluster, int port) {
        this.lock = lock;
        this.cluster = cluster;
        this.port = port;
    }

    /** Opens it as an installation wants it: nothing that was stored is lost in a crash. */
    public static EmbeddedPostgres open(DataFolder folder) {
        return open(folder, folder.postgresql(), List.of());
    }

    /**
     * Starts the server on the folder's data, or takes up the one that already runs there.
     *
     * @param programs below which PostgreSQL's programs are unpacked once
     * @param settings of the server, {@code name=value}
     * @throws DatabaseRefused where it cannot be started
     */
    public static EmbeddedPostgres open(DataFolder folder, Path programs, List<String> settings) {
        var lock = FolderLock.on(folder);
        try {
            return open(lock, folder, programs, settings);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres open(FolderLock lock, DataFolder folder, Path home, List<String> settings) {
        var unprivileged = Unprivileged.on(folder);
        var programs = new Programs(PostgresBinaries.unpackedIn(home), unprivileged, folder.programLog());
        var cluster = new Cluster(folder, programs, Password.in(folder), settings);
        unprivileged.own(folder.postgresql(), folder);
        cluster.make();
        var port = cluster.takenUp().orElseGet(cluster::started);
        try {
            Login.asSuperuser(port, cluster.password()).makeDatabase();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new EmbeddedPostgres(lock, cluster, port);
    }

    /** How Rumbo reaches its database on it. */
    public Login login() {
        return Login.asRumbo(port, cluster.password());
    }

    /** How its superuser reaches it, to make and drop whole databases. */
    public Login superuser() {
        return Login.asSuperuser(port, cluster.password());
    }

    /** Stops the server, and only then lets others have the folder. */
    @Override
    public void close() {
        try (lock) {
            cluster.stop();
        }
    }
}
