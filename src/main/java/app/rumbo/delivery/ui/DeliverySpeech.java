package app.rumbo.delivery.ui;

import app.rumbo.delivery.Delivery;
import app.rumbo.delivery.Proof;
import app.rumbo.delivery.Receipt;
import app.rumbo.delivery.Recipient;
import app.rumbo.delivery.Session;
import app.rumbo.language.Language;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.PeriodWords;
import app.rumbo.shared.SpanishFormat;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the pages speak of deliveries. */
@Component
class DeliverySpeech {

    private final Language language;
    private final PeriodWords periods;
    private final MunicipalitySettings settings;
    private final Clock clock;

    DeliverySpeech(Language language, PeriodWords periods, MunicipalitySettings settings, Clock clock) {
        this.language = language;
        this.periods = periods;
        this.settings = settings;
        this.clock = clock;
    }

    /** How figures and days are written, and which country's words are used. */
    Language language() {
        return language;
    }

    /** The municipality's day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.current().zone());
    }

    /** {@code Informe semestral al Concejo: primer semestre de 2026}. */
    String report(KeptReport report) {
        return language.say(
                "delivery.title",
                language.say("reports.kind." + report.kind().name()),
                periods.inSentence(report.period()));
    }

    /** {@code Ordinaria N.º 32, 01-12-2026}. */
    String session(@Nullable Session session) {
        return session == null
                ? language.say("delivery.ui.no-session")
                : language.say(
                        "delivery.ui.session." + session.kind().name(),
                        session.number(),
                        language.format().day(session.day()));
    }

    /** How many have received it, of how many. */
    String received(Delivery delivery) {
        return language.say(
                "delivery.ui.received-of",
                delivery.received(),
                delivery.recipients().size());
    }

    /** Where the proof to Contraloría stands. */
    String proof(@Nullable Proof proof) {
        if (proof == null) {
            return SpanishFormat.NONE;
        }
        var sentOn = proof.sentOn();
        if (sentOn != null) {
            return language.say("delivery.ui.proof.done", language.format().day(sentOn));
        }
        var key = proof.isLate(today()) ? "delivery.ui.proof.late" : "delivery.ui.proof.due";
        return language.say(key, language.format().day(proof.due()));
    }

    /** How far the mail has come. */
    String mail(Recipient to) {
        return to.email() == null
                ? language.say("delivery.ui.mail.none")
                : language.say("delivery.ui.mail." + (to.mail() == null ? "waiting" : to.mail()));
    }

    /** When and how somebody received it. */
    String receipt(@Nullable Receipt receipt) {
        if (receipt == null) {
            return language.say("delivery.ui.not-yet");
        }
        return switch (receipt.way()) {
            case LINK -> language.say("delivery.ui.by-link", language.moment(receipt.at()));
            case PAPER ->
                language.say(
                        "delivery.ui.on-paper",
                        language.format().day(receipt.day()),
                        String.valueOf(receipt.note()),
                        receipt.by());
        };
    }
}
