package app.rumbo.platform;

/** The demonstration, whose password all the world knows, and a real installation are kept apart. */
abstract sealed class InstallationRefused extends StartRefused {

    private InstallationRefused(String key) {
        super("error.platform." + key);
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
