package app.rumbo.owners;

import app.rumbo.organization.MunicipalitySettings;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The municipality's day. */
@Component
class Today {

    private final Clock clock;
    private final MunicipalitySettings settings;

    Today(Clock clock, MunicipalitySettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), settings.current().zone());
    }
}
