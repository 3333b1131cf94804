package app.rumbo.platform.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs as they come on the class path, one archive for each kind of processor. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** Unpacks them below the folder unless these very ones lie there, and returns where. */
    static Path unpackedIn(Path folder) {
        try {
            var archive = archive();
            var home = folder.resolve("programs-" + fingerprint(archive));
            if (!Files.isDirectory(home)) {
                var unfinished = folder.resolve("programs-unfinished");
                DataFolder.remove(unfinished);
                unpack(archive, Files.createDirectories(unfinished));
                Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            }
            return home;
        } catch (IOException e) {
            throw new DatabaseRefused.FolderUnusable(folder, e);
        }
    }

    private static byte[] archive() throws IOException {
        var system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        try (var stream = PostgresBinaries.class.getResourceAsStream(resourceFor(system.toLowerCase(Locale.ROOT)))) {
            if (stream == null) {
                throw new DatabaseRefused.SystemUnknown(system);
            }
            return stream.readAllBytes();
        }
    }

    private static String resourceFor(String system) {
        return switch (system) {
            case "linux amd64" -> "/postgres-linux-x86_64.txz";
            case "linux aarch64" -> "/postgres-linux-arm_64.txz";
            default -> "/postgres-none.txz";
        };
    }

    private static String fingerprint(byte[] archive) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(byte[] archive, Path home) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, home.resolve(entry.getName()).normalize());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
