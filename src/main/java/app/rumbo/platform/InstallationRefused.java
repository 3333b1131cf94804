package app.rumbo.platform;

import java.nio.file.Path;

/** The demonstration, whose password all the world knows, and a real installation are kept apart. */
abstract sealed class InstallationRefused extends StartRefused {

    private InstallationRefused(String key, Object... arguments) {
        super("error.platform." + key, arguments);
    }

    /** There is no installation in the folder. */
    static final class NoData extends InstallationRefused {
        NoData(Path folder) {
            super("no-data", folder);
        }
    }

    /** The demonstration would answer to other machines. */
    static final class DemonstrationExposed extends InstallationRefused {
        DemonstrationExposed() {
            super("demonstration-exposed");
        }
    }

    /** The demonstration was asked for on the data of a real municipality. */
    static final class RealData extends InstallationRefused {
        RealData() {
            super("real-data");
        }
    }

    /** A real installation was asked for on the data of the demonstration. */
    static final class DemonstrationData extends InstallationRefused {
        DemonstrationData() {
            super("demonstration-data");
        }
    }
}
