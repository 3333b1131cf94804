package app.rumbo.delivery.internal;

import app.rumbo.delivery.Delivery;
import app.rumbo.delivery.DeliveryRefused;
import app.rumbo.delivery.DeliverySettings;
import app.rumbo.delivery.HandOverOrder;
import app.rumbo.delivery.Session;
import app.rumbo.language.Language;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.KeptReport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether what is to be handed over can be: somebody is named, addresses are addresses, the session can have been. */
@Component
public class OrderCheck {

    private static final int MOST_ADDRESSEES = 100;
    private static final int DAYS_AHEAD = 90;
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]]+@[^\\s@<>,;:\"()\\[\\]]+\\.[\\p{Alnum}-]+");

    private final MunicipalitySettings settings;
    private final Language language;
    private final Clock clock;

    OrderCheck(MunicipalitySettings settings, Language language, Clock clock) {
        this.settings = settings;
        this.language = language;
        this.clock = clock;
    }

    /** @throws DeliveryRefused where the order cannot be carried out */
    public void check(HandOverOrder order, KeptReport report) {
        addressees(order);
        var session = order.session();
        if (session != null) {
            session(session, report);
        }
        if (order.comptrollerReport() != null
                && (session == null
                        || !DeliverySettings.isProven(settings.current().country()))) {
            throw new DeliveryRefused.NothingToProve();
        }
    }

    /** That a day lies between the session and today. */
    public void day(LocalDate day, Delivery delivery) {
        var session = delivery.session();
        var from = session == null
                ? LocalDate.ofInstant(delivery.handedAt(), settings.current().zone())
                : session.day();
        between(day, from, today());
    }

    /** The municipality's day. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.current().zone());
    }

    private void session(Session session, KeptReport report) {
        if (session.number().isBlank()) {
            throw new DeliveryRefused.NumberMissing();
        }
        between(session.day(), report.period().end(), today().plusDays(DAYS_AHEAD));
    }

    private void between(LocalDate day, LocalDate from, LocalDate to) {
        if (day.isBefore(from) || day.isAfter(to)) {
            var format = language.format();
            throw new DeliveryRefused.UnfitDay(format.longDay(from), format.longDay(to));
        }
    }

    /** That a mail address is one. */
    public void address(@Nullable String email) {
        if (email == null || !ADDRESS.matcher(email).matches()) {
            throw new DeliveryRefused.BadAddress(email == null ? "" : email);
        }
    }

    private void addressees(HandOverOrder order) {
        if (order.addressees().isEmpty()) {
            throw new DeliveryRefused.NobodyNamed();
        }
        if (order.addressees().size() > MOST_ADDRESSEES) {
            throw new DeliveryRefused.TooMany(MOST_ADDRESSEES);
        }
        var known = new HashSet<String>();
        for (var to : order.addressees()) {
            if (to.name().isEmpty()) {
                throw new DeliveryRefused.NameMissing();
            }
            var email = to.email();
            if (email != null) {
                address(email);
            }
            if (email != null && !known.add(email.toLowerCase(Locale.ROOT))) {
                throw new DeliveryRefused.AddressTwice(email);
            }
        }
    }
}
