package app.rumbo.reports.rendering;

import app.rumbo.reports.document.SealedDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a pdf says of its own making: the moment of the data, never of the drawing, and an identifier out of the content's
 * hash, so that it is drawn the same again.
 */
record PdfIdentity(Instant made, long id) {

    static PdfIdentity of(SealedDocument report) {
        var made = report.document().identity().knownAt().truncatedTo(ChronoUnit.SECONDS);
        return new PdfIdentity(made, Long.parseUnsignedLong(report.sha256().substring(0, 16), 16));
    }

    /** Writes it into the document, in place of what the engine put there. */
    void imprint(PDDocument document) throws IOException {
        var calendar = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentInformation().setModificationDate(calendar);
        document.setDocumentId(id);
        var metadata = document.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(dated(xmp).getBytes(StandardCharsets.UTF_8));
    }

    private String dated(String xmp) {
        var instant = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(made.atOffset(ZoneOffset.UTC));
        return xmp.replaceAll(
                "<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*</xmp:\\1>", "<xmp:$1>" + instant + "</xmp:$1>");
    }
}
