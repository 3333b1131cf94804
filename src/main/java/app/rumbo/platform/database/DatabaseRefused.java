package app.rumbo.platform.database;

import app.rumbo.platform.StartRefused;
import java.nio.file.Path;

/** Why the embedded PostgreSQL does not start. */
public abstract sealed class DatabaseRefused extends StartRefused {

    private DatabaseRefused(String key, Object... arguments) {
        super("error.platform." + key, arguments);
    }

    /** Another Rumbo works on the data folder. */
    public static final class FolderInUse extends DatabaseRefused {
        FolderInUse(Path folder) {
            super("folder-in-use", folder);
        }
    }

    /** The data folder cannot be made or written to. */
    public static final class FolderUnusable extends DatabaseRefused {
        FolderUnusable(Path folder, Throwable cause) {
            super("folder-unusable", folder);
            initCause(cause);
        }
    }

    /** The data are there, but the password to them is not. */
    public static final class PasswordLost extends DatabaseRefused {
        PasswordLost(Path file) {
            super("password-lost", file);
        }
    }

    /** No PostgreSQL is shipped for this operating system and processor. */
    public static final class SystemUnknown extends DatabaseRefused {
        SystemUnknown(String system) {
            super("system-unknown", system);
        }
    }

    /** One of PostgreSQL's own programs failed; its words are in the log. */
    public static final class ProgramFailed extends DatabaseRefused {
        ProgramFailed(String program, Path log) {
            super("program-failed", program, log);
        }
    }
}
