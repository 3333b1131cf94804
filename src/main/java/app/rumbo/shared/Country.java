package app.rumbo.shared;

import java.util.Locale;

/** A country whose municipalities use Rumbo; it decides words, number format, currency and working days. */
public enum Country {
    CL("es-CL"),
    PE("es-PE");

    private final Locale locale;

    Country(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** Spanish with the country's own words. */
    public Locale locale() {
        return locale;
    }
}
