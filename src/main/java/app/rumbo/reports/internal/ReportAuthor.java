package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.shared.DomainException;
import java.util.Set;

/** Puts the reports of one kind together. */
interface ReportAuthor {

    /** What it writes. */
    ReportKind kind();

    /** What it speaks of: whose corrections a later issue tells. */
    Set<Matter> matters();

    /**
     * The report's whole content, every figure as it was known when the report was asked for.
     *
     * @throws DomainException where the period has nothing to report on; the report fails with its words
     */
    ReportDocument write(KeptReport report);

    /** The same document where it tells of its own sections, after they were moved or left out. */
    default ReportDocument settle(ReportDocument arranged) {
        return arranged;
    }
}
