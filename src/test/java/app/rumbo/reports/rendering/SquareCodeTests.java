package app.rumbo.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.reports.LosAromos;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.SealedDocument;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** A camera that sees the first page of any of the three files is led to where the report is verified. */
class SquareCodeTests {

    private final SealedDocument report = SealedDocument.of(LosAromos.report());

    @Test
    void isReadOffTheFirstPageOfThePdf() throws Exception {
        leadsWhereItShould(firstPage(new PdfRenderer().render(report)), report);
    }

    @Test
    void isReadOffTheWordDocumentAndSaysWhereItLeads() throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(new DocxRenderer().render(report)))) {
            leadsWhereItShould(word.getAllPictures().getFirst().getData(), report);
            assertThat(word.getDocument().xmlText()).contains("descr=\"QR: https://rumbo.losaromos.cl/verificar/INF-");
        }
    }

    @Test
    void isReadOffTheWorkbook() throws Exception {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(new XlsxRenderer().render(report)))) {
            leadsWhereItShould(workbook.getAllPictures().getFirst().getData(), report);
        }
    }

    @Test
    void isNotDrawnWhereStrangersCanOpenNoPage() throws Exception {
        var json = new String(CanonicalJson.write(LosAromos.report()), StandardCharsets.UTF_8)
                .replace("\"verifyAt\":\"https://rumbo.losaromos.cl/verificar\",", "");
        var plain = SealedDocument.ofSnapshot(json.getBytes(StandardCharsets.UTF_8));

        assertThat(plain.document().identity().verifyAddress()).isNull();
        assertThat(SquareCode.of(plain)).isEmpty();
    }

    static void leadsWhereItShould(byte[] png, SealedDocument report) throws Exception {
        leadsWhereItShould(ImageIO.read(new ByteArrayInputStream(png)), report);
    }

    static void leadsWhereItShould(BufferedImage seen, SealedDocument report) throws NotFoundException {
        var pixels = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
        var light = new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), pixels);
        var read = new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE));

        assertThat(read.getText())
                .isEqualTo("https://rumbo.losaromos.cl/verificar/"
                        + report.document().identity().code());
    }

    static BufferedImage firstPage(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 150);
        }
    }
}
