package app.rumbo.reports.internal;

import app.rumbo.reports.ProofSettings;
import app.rumbo.reports.ReportRefused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.springframework.stereotype.Component;

/**
 * Signs a report's pdf with the organisation's key, where it has one (PAdES, ETSI EN 319 142-1, baseline B-B). The signature is
 * added behind the file's own bytes, which stay as they are.
 */
@Component
public class PdfSigner {

    /** Room for the signature and its certificates. */
    private static final int ROOM = 24 * 1024;

    private final ProofSettings.Signing settings;

    PdfSigner(ProofSettings settings) {
        this.settings = settings.signing();
    }

    /** Whether reports are signed here. */
    public boolean signs() {
        return settings.isWanted();
    }

    /**
     * The signed pdf; nothing where the organisation has no key.
     *
     * @throws ReportRefused where its key cannot be used: the report is then not made
     */
    public Optional<Signed> sign(byte[] pdf, Instant at, String reason) {
        return signs() ? Optional.of(sign(pdf, at, reason, SigningKey.open(settings, at))) : Optional.empty();
    }

    private static Signed sign(byte[] pdf, Instant at, String reason, SigningKey key) {
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setName(key.holder());
            signature.setReason(reason);
            signature.setSignDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(signature, content -> key.sign(content.readAllBytes()), options);
            forAllReaders(document, reason);
            var signed = new ByteArrayOutputStream(pdf.length + 2 * ROOM);
            document.saveIncremental(signed);
            return new Signed(signed.toByteArray(), key.holder());
        } catch (IOException broken) {
            throw new IllegalStateException("signing", broken);
        }
    }

    /** The field of the signature is seen by nobody and said by its name: it lies outside of the page (PDF/UA-1, 7.18). */
    private static void forAllReaders(PDDocument document, String name) throws IOException {
        for (var field : document.getDocumentCatalog().getAcroForm().getFields()) {
            field.setAlternateFieldName(name);
            for (var widget : field.getWidgets()) {
                widget.setRectangle(new PDRectangle(-10, -10, 0, 0));
                widget.setPrinted(true);
                widget.getCOSObject().setNeedToBeUpdated(true);
            }
            field.getCOSObject().setNeedToBeUpdated(true);
        }
        var page = document.getPage(0).getCOSObject();
        page.setName(COSName.getPDFName("Tabs"), "S");
        page.setNeedToBeUpdated(true);
    }

    /** A pdf with its signature. */
    public static final class Signed {

        private final byte[] bytes;
        private final String signer;

        Signed(byte[] bytes, String signer) {
            this.bytes = bytes;
            this.signer = signer;
        }

        /** The file. */
        public byte[] bytes() {
            return bytes;
        }

        /** Whom the certificate names. */
        public String signer() {
            return signer;
        }
    }
}
