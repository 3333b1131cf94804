package app.rumbo.reports.rendering;

import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.document.SealedDocument;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.filter.Filter;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Draws the report as a tagged pdf for keeping: PDF/A-2a and PDF/UA-1, fonts and vector charts inside. */
@Component
final class PdfRenderer implements ReportRenderer {

    /** How hard streams are packed: lightly, for a quarter of the time and a tenth more bytes. */
    private static final String PACKED = "1";

    private static final byte[] COLOURS = resource("/reports/fonts/sRGB.icc");
    private static final String STYLE = new String(resource("/reports/report.css"), StandardCharsets.UTF_8);

    static {
        XRLog.setLoggerImpl(new EngineLog());
        System.setProperty(Filter.SYSPROP_DEFLATELEVEL, PACKED);
    }

    @Override
    public ReportFormat format() {
        return ReportFormat.PDF;
    }

    @Override
    public byte[] render(SealedDocument report) {
        try {
            return file(builder(report), report);
        } catch (IOException | RuntimeException broken) {
            throw new RenderingFailed("pdf", broken);
        }
    }

    /** The engine, set up for the report. */
    static PdfRendererBuilder builder(SealedDocument report) throws IOException {
        var builder = new PdfRendererBuilder();
        var pictures = new PdfPictures();
        builder.useSVGDrawer(pictures);
        builder.usePageSupplier(PdfPages.of(report));
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Rumbo");
        builder.withDiagnosticConsumer(PdfRenderer::insist);
        fonts(builder);
        builder.withW3cDocument(read(HtmlPages.of(report, STYLE, pictures)), null);
        return builder;
    }

    /** The engine reads text too, by way of a transformation that takes twice as long. */
    private static Document read(String page) throws IOException {
        try {
            var reading = DocumentBuilderFactory.newDefaultInstance();
            reading.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return reading.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(unreadable);
        }
    }

    /** The engine leaves out what it cannot draw and only says so in passing; here that is a failure. */
    private static void insist(Diagnostic said) {
        if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
            throw new IllegalStateException(said.getFormattedMessage());
        }
    }

    private static byte[] file(PdfRendererBuilder builder, SealedDocument report) throws IOException {
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PageNumbers.keep(report, renderer);
            var document = renderer.getPdfDocument();
            PdfIdentity.of(report).imprint(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fonts(PdfRendererBuilder builder) {
        for (var font : ReportFont.values()) {
            builder.useFont(font::open, font.family(), font == ReportFont.BOLD ? 700 : 400, FontStyle.NORMAL, true);
            if (font == ReportFont.SIGNS || font == ReportFont.REST) {
                builder.useFont(font::open, font.family(), 700, FontStyle.NORMAL, true);
            }
        }
    }

    private static byte[] resource(String name) {
        try (var stream = PdfRenderer.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + name);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
