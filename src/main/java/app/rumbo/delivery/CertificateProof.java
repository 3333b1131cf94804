package app.rumbo.delivery;

import app.rumbo.delivery.internal.CertificateTable;
import app.rumbo.delivery.internal.DeliveryTable;
import app.rumbo.delivery.internal.DeliveryWords;
import app.rumbo.language.Language;
import app.rumbo.reports.SealedPapers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whoever verifies a certificate what it is, and whether a later one was made of the same delivery. */
@Component
class CertificateProof implements SealedPapers {

    private final CertificateTable table;
    private final DeliveryTable deliveries;
    private final DeliveryWords words;
    private final Language language;

    CertificateProof(CertificateTable table, DeliveryTable deliveries, DeliveryWords words, Language language) {
        this.table = table;
        this.deliveries = deliveries;
        this.words = words;
        this.language = language;
    }

    @Override
    public Optional<SealedPaper> ofCode(String code) {
        return table.ofCode(code).flatMap(this::paper);
    }

    @Override
    public Optional<SealedPaper> ofHash(String sha256) {
        return table.ofHash(sha256).flatMap(this::paper);
    }

    private Optional<SealedPaper> paper(CertificateTable.Place place) {
        return deliveries
                .ofCode(place.report())
                .flatMap(delivery -> delivery.certificates().stream()
                        .filter(one -> one.code().equals(place.code()))
                        .findFirst()
                        .map(certificate -> paper(delivery, certificate)));
    }

    private SealedPaper paper(Delivery delivery, Certificate certificate) {
        var latest = delivery.certificates().getFirst();
        return new SealedPaper(
                Certificates.KIND,
                delivery.period(),
                certificate.number(),
                certificate.code(),
                certificate.at(),
                language.say("delivery.proof.name", certificate.number()),
                facts(delivery, certificate),
                delivery.code(),
                latest.number() == certificate.number() ? null : latest.code(),
                certificate.sha256(),
                certificate.pdfSha256());
    }

    private Map<String, String> facts(Delivery delivery, Certificate certificate) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(language.say("delivery.proof.what"), language.say("delivery.proof.name", certificate.number()));
        facts.put(language.say("delivery.proof.code"), certificate.code());
        facts.put(language.say("delivery.proof.report"), delivery.title() + " (" + delivery.code() + ")");
        facts.put(language.say("delivery.proof.session"), words.sessionOr(delivery.session()));
        facts.put(language.say("delivery.proof.handed-over"), language.moment(delivery.handedAt()));
        facts.put(language.say("delivery.proof.at"), language.moment(certificate.at()));
        facts.put(language.say("delivery.proof.by"), certificate.by());
        return facts;
    }
}
