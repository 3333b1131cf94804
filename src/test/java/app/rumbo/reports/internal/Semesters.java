package app.rumbo.reports.internal;

import app.rumbo.reports.ReportKind;
import app.rumbo.reports.document.ReportDocument;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationContext;

/** Semester reports of a running server, without keeping them. */
public final class Semesters {

    private Semesters() {}

    /** The one on the semester of that day, up to it, as known now. */
    public static ReportDocument write(ApplicationContext context, LocalDate cutoff) {
        return context.getBeansOfType(ReportAuthor.class).values().stream()
                .filter(author -> author.kind() == ReportKind.COUNCIL_SEMESTER)
                .findFirst()
                .orElseThrow()
                .write(PlanSamples.asked(cutoff, Instant.now()));
    }
}
