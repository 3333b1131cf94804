package app.rumbo.delivery;

import app.rumbo.deadlines.WorkingDays;
import app.rumbo.shared.Country;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The term within which it is certified to Contraloría that its final report was put before the Concejo. Letters of
 * Contraloría ask for ten days from the session; those of an administrative procedure are working days (Chile, Ley 19.880
 * art. 25), and a letter may say otherwise.
 *
 * @param proofDays how many days after the session
 * @param proofInWorkingDays whether they are working days, or days of the calendar
 */
@ConfigurationProperties("rumbo.delivery")
public record DeliverySettings(
        @DefaultValue("10") int proofDays,
        @DefaultValue("true") boolean proofInWorkingDays) {

    /** Where there is such a duty: in Chile. In Peru, recommendations of control are followed up in another way. */
    public static boolean isProven(Country country) {
        return country == Country.CL;
    }

    /** Last day of the term; none in a country that has no such duty. */
    public Optional<LocalDate> due(LocalDate session, WorkingDays days) {
        if (!isProven(days.country())) {
            return Optional.empty();
        }
        if (proofInWorkingDays) {
            return Optional.of(days.after(session, proofDays));
        }
        var last = session.plusDays(proofDays);
        return Optional.of(days.isWorkingDay(last) ? last : days.after(last, 1));
    }
}
