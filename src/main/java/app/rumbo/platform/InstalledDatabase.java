package app.rumbo.platform;

import app.rumbo.platform.database.DataFolder;
import app.rumbo.platform.database.DatabaseRefused;
import app.rumbo.platform.database.EmbeddedPostgres;
import app.rumbo.platform.database.Login;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database of an installation, for a command that runs without Rumbo: the one that {@code SPRING_DATASOURCE_URL}
 * names; or the embedded one, beside the Rumbo that holds its folder, else started for as long as this is open.
 */
public final class InstalledDatabase implements AutoCloseable {

    private final Login login;
    private final @Nullable EmbeddedPostgres started;

    private InstalledDatabase(Login login, @Nullable EmbeddedPostgres started) {
        this.login = login;
        this.started = started;
    }

    /**
     * The installation's.
     *
     * @param data its folder, where the environment names no other database
     * @throws StartRefused where there is none
     */
    public static InstalledDatabase at(Path data) {
        return named().map(login -> new InstalledDatabase(login, null)).orElseGet(() -> embedded(data));
    }

    /** Opens a connection as the application's role. */
    public Connection connect() throws SQLException {
        return login.connect();
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }

    private static InstalledDatabase embedded(Path data) {
        if (!Files.isDirectory(data.resolve("postgresql").resolve("cluster"))) {
            throw new InstallationRefused.NoData(data.toAbsolutePath().normalize());
        }
        var folder = DataFolder.at(data);
        try {
            var postgres = EmbeddedPostgres.open(folder);
            return new InstalledDatabase(postgres.application(), postgres);
        } catch (DatabaseRefused.FolderInUse held) {
            var running = EmbeddedPostgres.running(folder).orElseThrow(() -> held);
            return new InstalledDatabase(running, null);
        }
    }

    private static Optional<Login> named() {
        return setting("SPRING_DATASOURCE_URL")
                .map(url -> new Login(
                        url,
                        setting("SPRING_DATASOURCE_USERNAME").orElse(""),
                        setting("SPRING_DATASOURCE_PASSWORD").orElse("")));
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv(name));
    }
}
