package app.rumbo.platform.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The PostgreSQL of this installation, running for as long as this is open. It listens on the loopback address alone, on
 * a free port, and asks for the passwords kept in the data folder. If Rumbo is killed, the server lives on and the next
 * Rumbo takes it up again; closed in order, it stops.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final FolderLock lock;
    private final Cluster cluster;
    private final Roles roles;
    private final int port;

    private EmbeddedPostgres(FolderLock lock, Cluster cluster, Roles roles, int port) {
        this.lock = lock;
        this.cluster = cluster;
        this.roles = roles;
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
        var roles = Roles.in(folder);
        try {
            roles.make(Login.asSuperuser(port, cluster.password()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new EmbeddedPostgres(lock, cluster, roles, port);
    }

    /** How the Rumbo that holds the folder reaches its database; nothing where no server runs on it. */
    public static Optional<Login> running(DataFolder folder) {
        return RunningServer.on(folder.cluster())
                .map(server -> Login.asApplication(server.port(), Password.of(folder.applicationPassword())));
    }

    /** How Rumbo makes and changes its tables. */
    public Login owner() {
        return Login.asOwner(port, roles.owner());
    }

    /** How Rumbo reaches its database for everything else. */
    public Login application() {
        return Login.asApplication(port, roles.application());
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
