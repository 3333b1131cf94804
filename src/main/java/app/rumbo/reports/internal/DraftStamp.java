package app.rumbo.reports.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Writes a word large and faint across each page of a pdf, so that no page of it passes for a report's. */
final class DraftStamp {

    private static final float SIZE = 76;
    private static final float FAINT = 0.16f;
    private static final float INK = 0.25f;

    private DraftStamp() {}

    static byte[] on(byte[] pdf, String words) {
        try (var document = Loader.loadPDF(pdf);
                var letters = letters()) {
            var font = PDType0Font.load(document, letters);
            for (var page : document.getPages()) {
                stamp(document, page, font, words);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Up the page's diagonal, about its middle. */
    private static void stamp(PDDocument document, PDPage page, PDFont font, String words) throws IOException {
        var box = page.getMediaBox();
        var width = font.getStringWidth(words) / 1000 * SIZE;
        var place = Matrix.getRotateInstance(
                Math.atan2(box.getHeight(), box.getWidth()), box.getWidth() / 2, box.getHeight() / 2);
        place.translate(-width / 2, -SIZE / 3);
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            var faint = new PDExtendedGraphicsState();
            faint.setNonStrokingAlphaConstant(FAINT);
            content.setGraphicsStateParameters(faint);
            content.beginMarkedContent(COSName.ARTIFACT);
            content.setNonStrokingColor(INK, INK, INK);
            content.beginText();
            content.setFont(font, SIZE);
            content.setTextMatrix(place);
            content.showText(words);
            content.endText();
            content.endMarkedContent();
        }
    }

    private static InputStream letters() {
        return Objects.requireNonNull(DraftStamp.class.getResourceAsStream("/reports/fonts/InstrumentSans-Bold.ttf"));
    }
}
