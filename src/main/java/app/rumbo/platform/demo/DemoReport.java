package app.rumbo.platform.demo;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.reports.CouncilReports;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportStage;
import app.rumbo.reports.ReportStatus;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Seals the report on the first semester of 2026, out of what was known in July, before the later corrections. */
@Component
@Profile("demo")
class DemoReport {

    /** Where its knowledge ends: a working day after the semester's data came in. */
    static final Instant KNOWN = Instant.parse("2026-07-20T15:00:00Z");

    private static final Period SEMESTER = new Period(2026, Frequency.SEMIANNUAL, 1);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int PAUSES = 1200;

    private final CouncilReports reports;

    DemoReport(CouncilReports reports) {
        this.reports = reports;
    }

    /**
     * Begins it, and returns once it has read what was known by then: it is drawn while the loading goes on. One that was
     * begun by a start that was killed is taken up by the workshop itself.
     */
    void begin() {
        if (reports.all().isEmpty()) {
            Thread.ofPlatform().daemon().name("demo-report").start(() -> Control.acts(this::make));
            for (var pause = 0; pause < PAUSES && !hasReadAll(); pause++) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void make() {
        Knowledge.at(KNOWN, () -> reports.make(ReportKind.COUNCIL_SEMESTER, SEMESTER));
    }

    private boolean hasReadAll() {
        return reports.all().stream().anyMatch(DemoReport::isBeyondReading);
    }

    private static boolean isBeyondReading(KeptReport report) {
        return report.status() != ReportStatus.BUILDING || report.stage().compareTo(ReportStage.ASSEMBLING) > 0;
    }
}
