package app.rumbo;

import app.rumbo.platform.database.DataFolder;
import app.rumbo.platform.database.DatabaseRefused;
import app.rumbo.platform.database.EmbeddedPostgres;
import app.rumbo.platform.database.Login;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Where tests find a PostgreSQL server, in order of preference. */
final class TestServers {

    /** What makes a throw-away server fast: nothing it stores need survive a crash. */
    static final List<String> THROW_AWAY =
            List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_wal_size=256MB");

    private static final Path EMBEDDED = Path.of("target", "test-database");
    private static final int EMBEDDED_AT_ONCE = 20;

    private TestServers() {}

    static Login choose() {
        return given().or(TestServers::inDocker).orElseGet(TestServers::embedded);
    }

    private static Optional<Login> given() {
        return setting("spring.datasource.url")
                .map(url -> new Login(
                        url,
                        setting("spring.datasource.username").orElse("postgres"),
                        setting("spring.datasource.password").orElse("")));
    }

    private static Optional<String> setting(String name) {
        var variable = System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        return Stream.of(System.getProperty(name), variable)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static Optional<Login> inDocker() {
        if (!dockerMayAnswer() || !DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.empty();
        }
        var container = new PostgreSQLContainer("postgres:18");
        container.start();
        return Optional.of(new Login(container.getJdbcUrl(), container.getUsername(), container.getPassword()));
    }

    /** A quick look, since Testcontainers takes its time to find out that there is no engine. */
    private static boolean dockerMayAnswer() {
        return System.getenv("DOCKER_HOST") != null
                || Stream.of(Path.of("/var/run/docker.sock"), inHome(".docker/run/docker.sock"), inRuntimeFolder())
                        .flatMap(Stream::ofNullable)
                        .anyMatch(TestServers::answers);
    }

    private static Path inHome(String socket) {
        return Path.of(System.getProperty("user.home"), socket);
    }

    private static @Nullable Path inRuntimeFolder() {
        var folder = System.getenv("XDG_RUNTIME_DIR");
        return folder == null ? null : Path.of(folder, "docker.sock");
    }

    private static boolean answers(Path socket) {
        if (!Files.exists(socket)) {
            return false;
        }
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException _) {
            return false;
        }
    }

    /** The first folder that no other run of the tests uses; a server left there by a run that was killed serves on. */
    private static Login embedded() {
        for (var number = 1; number <= EMBEDDED_AT_ONCE; number++) {
            try {
                var own = EMBEDDED.resolve(String.valueOf(number));
                var server = EmbeddedPostgres.open(DataFolder.at(own), own, THROW_AWAY);
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                dropLeftovers(server.superuser());
                return server.superuser();
            } catch (DatabaseRefused.FolderInUse _) {
                continue;
            }
        }
        throw new IllegalStateException("all folders below " + EMBEDDED + " are in use");
    }

    private static void dropLeftovers(Login server) {
        try (var connection = server.connect();
                var statement = connection.createStatement();
                var leftovers = connection
                        .createStatement()
                        .executeQuery("select datname from pg_database where datname like 'rumbo\\_test\\_%'")) {
            while (leftovers.next()) {
                statement.execute("drop database " + leftovers.getString(1) + " with (force)");
            }
            var roles = connection
                    .createStatement()
                    .executeQuery("select rolname from pg_roles where rolname like 'rumbo\\_test\\_%'");
            while (roles.next()) {
                statement.execute("drop role " + roles.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
