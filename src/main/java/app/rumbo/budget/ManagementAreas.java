package app.rumbo.budget;

import app.rumbo.accounts.Classifiers;
import app.rumbo.accounts.Dimension;
import app.rumbo.language.Language;
import app.rumbo.organization.MunicipalitySettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Names of the management areas (áreas de gestión, domain §A2), which lines and rules hold by their codes. */
@Component
public class ManagementAreas {

    private final Classifiers classifiers;
    private final Language language;
    private final MunicipalitySettings settings;
    private final Clock clock;

    ManagementAreas(Classifiers classifiers, Language language, MunicipalitySettings settings, Clock clock) {
        this.classifiers = classifiers;
        this.language = language;
        this.settings = settings;
        this.clock = clock;
    }

    /** Names by code, in the order of the codes; those of today. */
    public Map<String, String> names() {
        var today = LocalDate.ofInstant(clock.instant(), settings.current().zone());
        var names = new LinkedHashMap<String, String>();
        classifiers
                .dimensions(language.format().country(), Dimension.Kind.AREA, today, null)
                .forEach(area -> names.put(area.code(), area.name()));
        return Collections.unmodifiableMap(names);
    }
}
