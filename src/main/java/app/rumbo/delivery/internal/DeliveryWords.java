package app.rumbo.delivery.internal;

import app.rumbo.delivery.Addressee;
import app.rumbo.delivery.AddresseeId;
import app.rumbo.delivery.Delivery;
import app.rumbo.delivery.Receipt;
import app.rumbo.delivery.Session;
import app.rumbo.language.Language;
import app.rumbo.notices.NewMail;
import app.rumbo.notices.NewNotice;
import app.rumbo.notices.NoticesSettings;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.PeriodWords;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is said of a delivery to those whom it is for. */
@Component
public class DeliveryWords {

    /** How the keys of all mails of deliveries begin. */
    static final String MAIL = "delivery:";

    private final Language language;
    private final NoticesSettings notices;
    private final MunicipalitySettings settings;
    private final PeriodWords periods;

    DeliveryWords(Language language, NoticesSettings notices, MunicipalitySettings settings, PeriodWords periods) {
        this.language = language;
        this.notices = notices;
        this.settings = settings;
        this.periods = periods;
    }

    /** {@code sesión ordinaria N.º 32, del 1 de diciembre de 2026}; for persons where there is none. */
    public String session(@Nullable Session session) {
        return session == null
                ? language.say("delivery.session.none")
                : language.say(
                        "delivery.session." + session.kind().name(),
                        session.number(),
                        language.format().longDay(session.day()));
    }

    /** {@code Sesión ordinaria N.º 32 del Concejo, del 1 de diciembre de 2026}; or that there was none. */
    public String sessionOr(@Nullable Session session) {
        return session == null
                ? language.say("delivery.ui.no-session")
                : language.say(
                        "delivery.session.title." + session.kind().name(),
                        session.number(),
                        language.format().longDay(session.day()));
    }

    /** {@code Informe semestral al Concejo, primer semestre de 2026}. */
    public String title(KeptReport report) {
        return language.say(
                "delivery.title",
                language.say("reports.kind." + report.kind().name()),
                periods.inSentence(report.period()));
    }

    /** {@code Sesión ordinaria N.º 32}. */
    public String name(Session session) {
        return language.say("delivery.session.name." + session.kind().name(), session.number());
    }

    /** How somebody received it: on the page of their link, or on paper and how. */
    public String way(Receipt receipt) {
        var note = receipt.note();
        return note == null
                ? language.say("delivery.way." + receipt.way().name())
                : language.say("delivery.way." + receipt.way().name(), note);
    }

    /** The moment's day where the municipality is, in words. */
    public String onDay(Instant moment) {
        return language.format()
                .longDay(moment.atZone(settings.current().zone()).toLocalDate());
    }

    /** The municipality as it signs. */
    public String municipality() {
        var name = settings.current().name();
        return name.startsWith("Municipalidad") ? name : language.say("delivery.municipality", name);
    }

    /** What the mail of one addressee is about: the same for ever. */
    public static String mailKey(String code, String email) {
        return MAIL + code + ":" + email.toLowerCase(Locale.ROOT);
    }

    /** What the mail with an addressee's link of that number is about; the first has a key of its own. */
    public static String mailKey(String code, AddresseeId to, int number) {
        return MAIL + code + ":" + to.value() + ":" + number;
    }

    /** The mail that carries an addressee's link. */
    public NewMail mail(Delivery delivery, Addressee to, String secret) {
        return mail(delivery, to, secret, mailKey(delivery.code(), Objects.requireNonNull(to.email())), "");
    }

    /** The mail that carries a link which was sent anew. */
    public NewMail mailAnew(Delivery delivery, Addressee to, String secret, String key) {
        return mail(delivery, to, secret, key, language.say("delivery.mail.anew") + "\n\n");
    }

    private NewMail mail(Delivery delivery, Addressee to, String secret, String key, String before) {
        var email = Objects.requireNonNull(to.email());
        var text = language.say(
                "delivery.mail.text",
                to.name(),
                delivery.title(),
                session(delivery.session()),
                notices.link("recibo/" + secret),
                delivery.code(),
                delivery.sha256(),
                notices.link("verificar/" + delivery.code()),
                municipality());
        return NewMail.plain(
                key, email, to.username(), language.say("delivery.mail.subject", delivery.title()), before + text);
    }

    /** The notice to an addressee who uses Rumbo. */
    public NewNotice notice(Delivery delivery) {
        return new NewNotice(
                "delivery:" + delivery.code(),
                "delivery.notice",
                List.of(delivery.title(), session(delivery.session())),
                "informes/informe/" + delivery.report());
    }
}
