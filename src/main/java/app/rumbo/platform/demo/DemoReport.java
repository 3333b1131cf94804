package app.rumbo.platform.demo;

import app.rumbo.access.Role;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.Reports;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Seals the report on the first semester of 2026, out of what was known in July, before the later corrections. */
@Component
@Profile("demo")
class DemoReport {

    /** Where its knowledge ends: a working day after the semester's data came in. */
    static final Instant KNOWN = Instant.parse("2026-07-20T15:00:00Z");

    private static final Period SEMESTER = new Period(2026, Frequency.SEMIANNUAL, 1);

    private final Reports reports;

    DemoReport(Reports reports) {
        this.reports = reports;
    }

    /** Asks for it, once; it is made while the loading goes on, and taken up again by the next start if this one dies. */
    void begin() {
        if (reports.all().isEmpty()) {
            Acting.as(
                    Acting.CONTROL,
                    Role.CONTROL,
                    () -> Knowledge.at(KNOWN, () -> reports.request(ReportKind.COUNCIL_SEMESTER, SEMESTER)));
        }
    }
}
