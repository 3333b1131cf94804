package app.rumbo.delivery.ui;

import app.rumbo.delivery.Delivery;
import app.rumbo.delivery.MailStanding;
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
import java.util.List;
import java.util.Optional;
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

    /** How many mails did not arrive; nothing where all did. */
    Optional<String> lost(Delivery delivery) {
        return Optional.of(delivery.lost())
                .filter(lost -> lost > 0)
                .map(lost -> language.say("delivery.ui.lost", lost));
    }

    /** How far the mail has come. */
    String mail(Recipient to) {
        if (to.email() == null) {
            return language.say("delivery.ui.mail.none");
        }
        var mail = to.mail();
        return language.say("delivery.ui.mail." + (mail == null ? "waiting" : mail.state()));
    }

    /** What kept the mail from arriving and what to do about it, and what the server said; nothing where nothing did. */
    List<String> trouble(Recipient to) {
        var mail = to.mail();
        var trouble = mail == null || to.hasReceived() ? null : mail.trouble();
        if (mail == null || trouble == null) {
            return List.of();
        }
        var said = mail.said();
        var words = language.say("delivery.ui.mail.trouble." + key(mail, trouble));
        return said == null || said.isBlank()
                ? List.of(words)
                : List.of(words, language.say("delivery.ui.mail.said", said));
    }

    private static String key(MailStanding mail, String trouble) {
        if (mail.isLost()) {
            return trouble.equals("refused") || trouble.equals("address") ? trouble : "given-up";
        }
        return trouble.equals("unreachable") ? trouble : "retried";
    }

    /** What sending them a link is called. */
    String sendAnew(Recipient to) {
        return language.say(to.links() == 0 ? "delivery.ui.anew.first.of" : "delivery.ui.anew.of", to.name());
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
