package app.rumbo.delivery;

import app.rumbo.reports.ReportId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be handed over to whom.
 *
 * @param report a sealed report
 * @param session to which it goes; absent where it goes to persons
 * @param comptrollerReport number of the final report of Contraloría that is put before the same session, where there is
 *     one; its being put there has then to be proven
 * @param addressees one or more
 */
public record HandOverOrder(
        ReportId report,
        @Nullable Session session,
        @Nullable String comptrollerReport,
        List<Addressee> addressees) {

    /** Keeps its own copy, and takes a blank number for none. */
    public HandOverOrder {
        addressees = List.copyOf(addressees);
        comptrollerReport = comptrollerReport == null || comptrollerReport.isBlank() ? null : comptrollerReport.strip();
    }
}
