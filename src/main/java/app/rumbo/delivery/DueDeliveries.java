package app.rumbo.delivery;

import app.rumbo.reports.KeptReport;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Hands over what is handed over by itself. Asked as often as one likes, by as many servers as there are: what was handed
 * over is left alone, and one report that cannot be leaves the others alone.
 */
@Service
@RolesAllowed(Permissions.HAND_OVER_REPORTS)
public class DueDeliveries {

    private static final Logger log = LoggerFactory.getLogger(DueDeliveries.class);

    private final Deliveries deliveries;

    DueDeliveries(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /**
     * What came of a round.
     *
     * @param handedOver codes of the reports
     * @param failed codes of those that could not be
     */
    public record Round(List<String> handedOver, List<String> failed) {}

    /** Hands over each report that is due to go by itself. */
    public Round handOverAll() {
        var round = new Round(new ArrayList<>(), new ArrayList<>());
        due().forEach(report -> handOver(report, round));
        return round;
    }

    /** Those asked for since their kind was switched on, by recorded time, which no clock that is set back turns round. */
    private List<KeptReport> due() {
        var since = deliveries.byThemselves();
        return deliveries.waiting().stream()
                .filter(report -> {
                    var from = since.get(report.kind());
                    return from != null && !report.knownAt().isBefore(from);
                })
                .toList()
                .reversed();
    }

    private void handOver(KeptReport report, Round round) {
        try {
            var order = new HandOverOrder(report.id(), null, null, deliveries.proposed(report.kind()));
            if (deliveries.handOver(order).fresh()) {
                round.handedOver().add(report.code());
            }
        } catch (RuntimeException failure) {
            log.error("report {} could not be handed over by itself", report.code(), failure);
            round.failed().add(report.code());
        }
    }
}
