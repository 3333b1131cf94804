package app.rumbo.organization;

import app.rumbo.shared.Country;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;

/**
 * The one municipality that this installation serves, and its settings.
 *
 * @param name as it stands on its letters, without the word Municipalidad
 * @param country decides words, number format and currency
 * @param zone where its days begin and end
 * @param limits of the semáforo
 */
public record Municipality(String name, Country country, ZoneId zone, Limits limits) {

    /**
     * Where the lights change (method §5).
     *
     * @param greenFrom fraction from which it is green, 0.9 by default
     * @param amberFrom fraction from which it is amber, 0.75 by default; not above green
     */
    public record Limits(BigDecimal greenFrom, BigDecimal amberFrom) {

        /** The limits that hold until the municipality sets its own. */
        public static final Limits DEFAULT = new Limits(new BigDecimal("0.9"), new BigDecimal("0.75"));

        /** @throws MunicipalityRefused.LimitsReversed where amber is above green or outside of 0 to 1 */
        public Limits {
            if (amberFrom.signum() < 0
                    || amberFrom.compareTo(greenFrom) > 0
                    || greenFrom.signum() <= 0
                    || greenFrom.compareTo(BigDecimal.ONE) > 0) {
                throw new MunicipalityRefused.LimitsReversed();
            }
        }
    }

    /** Reads a time zone by its name. */
    static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new MunicipalityRefused.UnknownZone(name);
        }
    }
}
