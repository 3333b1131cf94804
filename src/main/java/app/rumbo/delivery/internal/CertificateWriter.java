package app.rumbo.delivery.internal;

import app.rumbo.delivery.Certificates;
import app.rumbo.delivery.Delivery;
import app.rumbo.delivery.Proof;
import app.rumbo.delivery.Receipt;
import app.rumbo.delivery.Recipient;
import app.rumbo.language.Language;
import app.rumbo.notices.NoticesSettings;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.Paper;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Fact;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts into words what the Secretaría certifies of a delivery. */
@Component
public class CertificateWriter {

    private final Language language;
    private final DeliveryWords words;
    private final NoticesSettings notices;
    private final MunicipalitySettings settings;

    CertificateWriter(Language language, DeliveryWords words, NoticesSettings notices, MunicipalitySettings settings) {
        this.language = language;
        this.words = words;
        this.notices = notices;
        this.settings = settings;
    }

    /**
     * The certificate of that number.
     *
     * @param by name of whoever certifies
     * @param at when
     */
    public Paper write(Delivery delivery, int number, String by, Instant at) {
        var session = delivery.session();
        var code = DeliverySecret.code(delivery.period().toString());
        return new Paper(
                Certificates.KIND,
                delivery.period(),
                number,
                code,
                say("office"),
                say("eyebrow", number),
                say(session == null ? "title.persons" : "title"),
                session == null
                        ? say("subtitle.persons", words.onDay(delivery.handedAt()))
                        : language.say(
                                "delivery.session.title." + session.kind().name(),
                                session.number(),
                                language.format().longDay(session.day())),
                say("subject", delivery.title()),
                session == null ? day(delivery.handedAt()) : session.day(),
                at,
                new Section("certificate", "", say("title"), blocks(delivery, by, at), List.of()),
                say("legal"),
                List.of(
                        new Fact(say("report-code"), delivery.code()),
                        new Fact(say("report-hash"), delivery.sha256()),
                        new Fact(say("where"), notices.link("verificar/" + delivery.code())),
                        new Fact(say("where-this"), notices.link("verificar/" + code))));
    }

    private List<Block> blocks(Delivery delivery, String by, Instant at) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(
                say("certifies", by, delivery.title(), words.session(delivery.session()), words.municipality())));
        blocks.add(new Block.Facts(List.of(
                new Fact(say("report"), delivery.title()),
                new Fact(say("version"), Integer.toString(delivery.version())),
                new Fact(
                        say("handed-over"),
                        say("handed-over-by", language.moment(delivery.handedAt()), delivery.handedBy())),
                new Fact(say("stands-at"), language.moment(at)))));
        blocks.add(new Block.Prose(
                say("received", delivery.received(), delivery.recipients().size())));
        blocks.add(table(delivery));
        var proof = delivery.proof();
        if (proof != null) {
            blocks.add(new Block.Prose(proof(proof)));
        }
        blocks.add(new Block.Prose(say("signature", by)));
        return blocks;
    }

    private Table table(Delivery delivery) {
        return new Table(
                say("table"),
                List.of(
                        new Column(say("number"), Kind.FIGURE, 10),
                        new Column(language.say("delivery.column.name"), Kind.TEXT, 40),
                        new Column(language.say("delivery.column.received"), Kind.TEXT, 26),
                        new Column(language.say("delivery.column.way"), Kind.TEXT, 34)),
                delivery.recipients().stream().map(this::row).toList());
    }

    private Table.Row row(Recipient to) {
        var receipt = to.receipt();
        return Table.Row.of(
                Cell.words(Integer.toString(to.number())),
                Cell.words(to.name()),
                Cell.words(receipt == null ? say("not-received") : received(receipt)),
                Cell.words(receipt == null ? "–" : words.way(receipt)));
    }

    private String received(Receipt receipt) {
        return switch (receipt.way()) {
            case LINK -> language.moment(receipt.at());
            case PAPER -> language.format().day(receipt.day());
        };
    }

    private String proof(Proof proof) {
        var sentOn = proof.sentOn();
        return sentOn == null
                ? say("proof.due", proof.comptrollerReport(), language.format().longDay(proof.due()))
                : say(
                        "proof.done",
                        proof.comptrollerReport(),
                        String.valueOf(proof.document()),
                        language.format().longDay(sentOn));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, settings.current().zone());
    }

    private String say(String key, Object... arguments) {
        return language.say("delivery.certificate." + key, arguments);
    }
}
