package app.rumbo.shared;

/** How often an indicator is measured; it fixes the periods on which its targets and measurements stand (method §1). */
public enum Frequency {
    ANNUAL(12),
    SEMIANNUAL(6),
    QUARTERLY(3),
    MONTHLY(1);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** Length of one period, in months. */
    public int months() {
        return months;
    }

    /** Periods in a calendar year. */
    public int perYear() {
        return 12 / months;
    }
}
