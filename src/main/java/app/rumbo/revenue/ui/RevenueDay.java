package app.rumbo.revenue.ui;

import app.rumbo.organization.MunicipalitySettings;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What day it is in the municipality, for pages of revenue that are asked as of another. */
@Component
class RevenueDay {

    private final MunicipalitySettings settings;
    private final Clock clock;

    RevenueDay(MunicipalitySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    ZoneId zone() {
        return settings.current().zone();
    }

    /** What the address bar asks. */
    RevenuePlace read(QueryParameters parameters) {
        return RevenuePlace.from(parameters, zone());
    }
}
