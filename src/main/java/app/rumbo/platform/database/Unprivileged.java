package app.rumbo.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;

/**
 * How to run PostgreSQL's programs, which refuse to work for root: in a user namespace of its own where the system
 * allows one, else as the unprivileged user {@code nobody}, who then owns the database's files.
 *
 * @param prefix what stands before the program's name on the command line
 * @param owner who has to own the files
 */
record Unprivileged(List<String> prefix, UserPrincipal owner) {

    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid", "nobody", "--regid", "nogroup", "--clear-groups");

    /** The way that works here, for a folder that belongs to the user under whom Rumbo runs. */
    static Unprivileged on(DataFolder folder) {
        try {
            var self = Files.getOwner(Path.of("/proc/self"));
            if (!self.getName().equals("root")) {
                return new Unprivileged(List.of(), self);
            }
            if (Programs.succeed(NAMESPACE, "true")) {
                return new Unprivileged(NAMESPACE, self);
            }
            var nobody = folder.root()
                    .getFileSystem()
                    .getUserPrincipalLookupService()
                    .lookupPrincipalByName("nobody");
            return new Unprivileged(NOBODY, nobody);
        } catch (IOException e) {
            throw new DatabaseRefused.FolderUnusable(folder.root(), e);
        }
    }

    /** Gives it the tree, and lets it pass through the folders of ours that lie above. */
    void own(Path tree, DataFolder folder) {
        try (var files = Files.walk(tree)) {
            if (Files.getOwner(tree).equals(owner)) {
                return;
            }
            for (var file : files.toList()) {
                Files.setOwner(file, owner);
            }
            Files.setPosixFilePermissions(folder.root(), PosixFilePermissions.fromString("rwx--x--x"));
        } catch (IOException e) {
            throw new DatabaseRefused.FolderUnusable(tree, e);
        }
    }
}
