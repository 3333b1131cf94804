package app.rumbo.language;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import app.rumbo.organization.CurrentMunicipality;
import app.rumbo.organization.Municipality;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Country;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The product's real words without Spring, for tests of sentences. */
public final class Languages {

    private Languages() {}

    /** The settings of a municipality of that country, as services ask for them. */
    public static MunicipalitySettings settings(Country country) {
        var settings = mock(MunicipalitySettings.class, withSettings().stubOnly());
        var current = municipality(country).get();
        when(settings.current()).thenReturn(current);
        return settings;
    }

    /** The settings of a municipality of that country. */
    public static CurrentMunicipality municipality(Country country) {
        var settings = mock(CurrentMunicipality.class, withSettings().stubOnly());
        var zone = ZoneId.of(country == Country.CL ? "America/Santiago" : "America/Lima");
        when(settings.get()).thenReturn(new Municipality("Los Aromos", country, zone, Municipality.Limits.DEFAULT));
        return settings;
    }

    /** The words of those bundles in that country's Spanish. */
    public static Language of(Country country, String... bundles) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(bundles);
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return new Language(messages, municipality(country));
    }
}
