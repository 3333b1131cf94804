package app.rumbo.reports.internal;

import app.rumbo.reports.ReportKind;
import app.rumbo.reports.document.ReportDocument;
import java.time.Instant;
import java.time.YearMonth;
import org.springframework.context.ApplicationContext;

/** Monthly summaries of a running server, without keeping them. */
public final class Summaries {

    private Summaries() {}

    /** The municipality's of that month, as known now. */
    public static ReportDocument write(ApplicationContext context, YearMonth month) {
        return context.getBeansOfType(ReportAuthor.class).values().stream()
                .filter(author -> author.kind() == ReportKind.REVENUE_MONTHLY)
                .findFirst()
                .orElseThrow()
                .write(RevenueSamples.asked(month, Instant.now()));
    }
}
