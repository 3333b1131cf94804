package app.rumbo.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rumbo.reports.LosAromos;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.PaperSize;
import app.rumbo.reports.document.SealedDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A report on oficio: 216 × 330 mm in each format, its tables and charts as wide as the page lets them be. */
class PaperTests {

    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;

    private static SealedDocument report;
    private static byte[] pdf;

    @BeforeAll
    static void draw() {
        VeraGreenfieldFoundryProvider.initialise();
        report = SealedDocument.of(LosAromos.report().on(PaperSize.OFICIO));
        pdf = new PdfRenderer().render(report);
    }

    @Test
    void eachPageOfThePdfHasThePapersSize() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                assertThat((double) page.getMediaBox().getWidth()).isCloseTo(216 * POINTS_A_MILLIMETRE, within(0.5));
                assertThat((double) page.getMediaBox().getHeight()).isCloseTo(330 * POINTS_A_MILLIMETRE, within(0.5));
            }
        }
    }

    @Test
    void longerPagesAreFewer() throws IOException {
        try (var oficio = Loader.loadPDF(pdf);
                var a4 = Loader.loadPDF(new PdfRenderer().render(SealedDocument.of(LosAromos.report())))) {
            assertThat(oficio.getNumberOfPages()).isLessThanOrEqualTo(a4.getNumberOfPages());
            var words = new PDFTextStripper();
            words.setSortByPosition(true);
            assertThat(words.getText(oficio)).contains("Página 1 de " + oficio.getNumberOfPages());
        }
    }

    @Test
    void thePdfIsStillMadeToBeKept() throws Exception {
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_A);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
            assertThat(validator.validate(parser).getTestAssertions().stream()
                            .map(failed -> failed.getRuleId().getClause())
                            .collect(Collectors.toSet()))
                    .isEmpty();
        }
    }

    @Test
    void theWordDocumentHasThePaperAndItsTablesReachTheMargin() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(new DocxRenderer().render(report)))) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(12_246));
            assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(18_709));
            var text = 12_246 - 2 * ((BigInteger) section.getPgMar().getLeft()).intValue();
            assertThat(document.getTables())
                    .isNotEmpty()
                    .allSatisfy(table -> assertThat(table.getWidth()).isEqualTo(text));
            assertThat(document.getStyles().getStyle("Footer").getCTStyle().xmlText())
                    .contains("w:pos=\"" + text + "\"");
        }
    }

    @Test
    void theWorkbookIsPrintedOnIt() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(new XlsxRenderer().render(report)))) {
            for (var sheet : workbook) {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.FOLIO8_PAPERSIZE);
            }
        }
    }

    @Test
    void onA4TheContentSaysNothingOfPaper() {
        var a4 = LosAromos.report();

        assertThat(a4.on(PaperSize.A4)).isEqualTo(a4);
        assertThat(a4.on(PaperSize.OFICIO).on(PaperSize.A4)).isEqualTo(a4);
        assertThat(text(CanonicalJson.write(a4))).doesNotContain("\"paper\"");
        assertThat(text(CanonicalJson.write(report.document()))).contains("\"paper\":\"OFICIO\"");
        assertThat(CanonicalJson.read(CanonicalJson.write(report.document()))).isEqualTo(report.document());
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
