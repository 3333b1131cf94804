package app.rumbo.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/**
 * Where an installation keeps what must not be lost. Only its owner may look into it.
 *
 * @param root absolute and free of symbolic links
 */
public record DataFolder(Path root) {

    /** Takes up the folder, making it where it is missing. */
    public static DataFolder at(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path.toAbsolutePath().normalize());
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
            var folder = new DataFolder(path.toRealPath());
            Files.createDirectories(folder.postgresql());
            return folder;
        } catch (IOException e) {
            throw new DatabaseRefused.FolderUnusable(path.toAbsolutePath(), e);
        }
    }

    /** All that belongs to the embedded PostgreSQL. */
    Path postgresql() {
        return root.resolve("postgresql");
    }

    Path cluster() {
        return postgresql().resolve("cluster");
    }

    /** The superuser's password. */
    Path password() {
        return postgresql().resolve("password");
    }

    /** The password of him who owns Rumbo's tables. */
    Path ownerPassword() {
        return postgresql().resolve("password-owner");
    }

    /** The password of him as whom Rumbo works. */
    Path applicationPassword() {
        return postgresql().resolve("password-application");
    }

    /** What the server says. */
    Path serverLog() {
        return postgresql().resolve("server.log");
    }

    /** What its other programs say. */
    Path programLog() {
        return postgresql().resolve("programs.log");
    }

    Path lock() {
        return root.resolve("rumbo.lock");
    }

    /** Removes a file tree; a missing one is fine. */
    static void remove(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (var files = Files.walk(tree)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
