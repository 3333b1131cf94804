package app.rumbo.reports;

import app.rumbo.shared.Frequency;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The reports that Rumbo knows of. */
public enum ReportKind {
    /** To the Concejo, each semester. */
    COUNCIL_SEMESTER(Frequency.SEMIANNUAL, true),
    /** Of revenue, each month; not made yet. */
    REVENUE_MONTHLY(Frequency.MONTHLY, false);

    private final Frequency frequency;
    private final boolean made;

    ReportKind(Frequency frequency, boolean made) {
        this.frequency = frequency;
        this.made = made;
    }

    /** The kind as the API writes it. */
    public static Optional<ReportKind> parse(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** As the API writes it: {@code council-semester}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of which periods it is. */
    public Frequency frequency() {
        return frequency;
    }

    /** Whether this version of Rumbo makes it. */
    public boolean isMade() {
        return made;
    }
}
