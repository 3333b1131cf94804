package app.rumbo.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A password of the embedded server: made at random once, readable by the owner of the data folder alone.
 *
 * @param file that holds it
 * @param value what it is; never printed
 */
record Password(Path file, String value) {

    private static final int BYTES = 24;

    /** The superuser's; a new one where there are no data yet. */
    static Password in(DataFolder folder) {
        var file = folder.password();
        if (!Files.exists(file) && Files.exists(folder.cluster())) {
            throw new DatabaseRefused.PasswordLost(file);
        }
        return of(file);
    }

    /** That of a role, which the superuser can always give: a new one where there is none. */
    static Password of(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return new Password(file, Files.readString(file).strip());
        } catch (IOException e) {
            throw new DatabaseRefused.FolderUnusable(file, e);
        }
    }

    private static void write(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, ownerOnly);
        Files.writeString(unfinished, HexFormat.of().formatHex(bytes));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public String toString() {
        return "Password in " + file;
    }
}
