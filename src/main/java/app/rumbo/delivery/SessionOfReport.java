package app.rumbo.delivery;

import app.rumbo.delivery.internal.DeliveryTable;
import app.rumbo.delivery.internal.DeliveryWords;
import app.rumbo.reports.HandedOver;
import app.rumbo.reports.ReportId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whoever verifies a report to which session of the Concejo it went. */
@Component
class SessionOfReport implements HandedOver {

    private final DeliveryTable table;
    private final DeliveryWords words;

    SessionOfReport(DeliveryTable table, DeliveryWords words) {
        this.table = table;
        this.words = words;
    }

    @Override
    public Optional<Session> of(ReportId report) {
        return table.of(report)
                .flatMap(delivery -> Optional.ofNullable(delivery.session())
                        .map(session -> new Session(words.name(session), session.day(), delivery.handedAt())));
    }
}
