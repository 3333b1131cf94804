package app.rumbo.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.SealedDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/**
 * What was sealed before goes on being drawn as it was: a snapshot of the tree's second schema, drawn then and now. What is
 * compared is what the files hold, unpacked, since how a machine's zlib packs it is not ours.
 */
class DrawnBeforeTests {

    private static final SealedDocument SEALED = sealed();

    @Test
    void theWordDocumentIsTheSame() throws IOException {
        assertThat(unpacked(new DocxRenderer().render(SEALED)))
                .isEqualTo("0a57e2b76f8a3d5488bfa828a85bc066526404dbc1d788977d78126dc86e826d");
    }

    @Test
    void theWorkbookIsTheSame() throws IOException {
        assertThat(unpacked(new XlsxRenderer().render(SEALED)))
                .isEqualTo("70ed9c60eb4c18dd0f7b6e7fe0a75adf95d8f980ec81ba1b5168d66037eec7f5");
    }

    @Test
    void thePdfIsTheSame() throws IOException {
        assertThat(pages(new PdfRenderer().render(SEALED)))
                .isEqualTo("115509b1c0629e7168f2d9e0bbfdcb0734ca7287317479b86200876e8e1b59e6");
    }

    private static SealedDocument sealed() {
        try (var stream = DrawnBeforeTests.class.getResourceAsStream("/reports/sealed-by-schema-2.json")) {
            return SealedDocument.ofSnapshot(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String unpacked(byte[] file) throws IOException {
        var all = new ByteArrayOutputStream();
        append(file, all);
        return CanonicalJson.sha256(all.toByteArray());
    }

    private static void append(byte[] file, ByteArrayOutputStream all) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.write(entry.getName().getBytes(StandardCharsets.UTF_8));
                var bytes = zip.readAllBytes();
                if (entry.getName().endsWith(".xlsx")) {
                    append(bytes, all);
                } else {
                    all.write(bytes);
                }
            }
        }
    }

    private static String pages(byte[] file) throws IOException {
        var all = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(file)) {
            for (var page : document.getPages()) {
                try (var content = page.getContents()) {
                    content.transferTo(all);
                }
            }
        }
        return CanonicalJson.sha256(all.toByteArray());
    }
}
