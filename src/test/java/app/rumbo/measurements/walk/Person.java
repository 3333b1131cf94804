package app.rumbo.measurements.walk;

import java.time.LocalDate;
import java.util.Arrays;

/** The people of a {@link app.rumbo.measurements.Ground}, and what method and permissions let each of them do. */
enum Person {
    ANA("u", true, false, false),
    BETO("u", true, false, false),
    BRUNA("b", true, false, false),
    OTRA("o", true, false, false),
    CARLA(null, true, true, true),
    CIRO(null, true, true, true),
    ADM(null, true, true, true),
    ALCALDE(null, false, false, true),
    CONCEJAL(null, false, false, false),
    TI(null, false, false, false);

    /** On these days somebody stands in for the titular of the first directorate. */
    static final LocalDate SUBROGATED_FROM = LocalDate.of(2026, 12, 1);

    static final LocalDate SUBROGATED_TO = LocalDate.of(2026, 12, 12);

    private final String home;
    private final boolean enters;
    private final boolean control;
    private final boolean reads;

    Person(String home, boolean enters, boolean control, boolean reads) {
        this.home = home;
        this.enters = enters;
        this.control = control;
        this.reads = reads || enters;
    }

    static Person named(String username) {
        return Arrays.stream(values())
                .filter(person -> username.startsWith(person.code() + "-"))
                .findFirst()
                .orElseThrow();
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether they say what was done at all. */
    boolean enters() {
        return enters;
    }

    /** Whether they decide, keep calendars, and enter for all. */
    boolean isControl() {
        return control;
    }

    /** Whether they may see what was said. */
    boolean reads() {
        return reads;
    }

    /** Whether they say what was done by that unit: theirs, one below it; control of all. */
    boolean entersFor(String unit) {
        return control || (enters && (unit.equals(home) || ("u".equals(home) && "b".equals(unit))));
    }

    /** Whether they act as the unit's director on that day; the office below has none of its own. */
    boolean directs(String unit, LocalDate day) {
        if (unit.equals("o")) {
            return this == OTRA;
        }
        var subrogated = !day.isBefore(SUBROGATED_FROM) && !day.isAfter(SUBROGATED_TO);
        return this == (subrogated ? BETO : ANA);
    }
}
