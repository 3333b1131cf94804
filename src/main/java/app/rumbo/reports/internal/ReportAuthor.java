package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.shared.DomainException;

/** Puts the reports of one kind together. */
interface ReportAuthor {

    /** What it writes. */
    ReportKind kind();

    /**
     * The report's whole content, every figure as it was known when the report was asked for.
     *
     * @throws DomainException where the period has nothing to report on; the report fails with its words
     */
    ReportDocument write(KeptReport report);
}
