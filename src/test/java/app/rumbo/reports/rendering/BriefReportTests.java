package app.rumbo.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.internal.RevenueSamples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The month's summary in its three formats: a brief report, whose first page says it all. */
class BriefReportTests {

    private static SealedDocument report;
    private static byte[] pdf;

    @BeforeAll
    static void draw() {
        VeraGreenfieldFoundryProvider.initialise();
        report = SealedDocument.of(RevenueSamples.report(7).verifiedAt("https://rumbo.losaromos.cl/verificar"));
        pdf = new PdfRenderer().render(report);
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void isMadeToBeKeptAndToBeReadByAll(PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);

            assertThat(result.getTestAssertions().stream()
                            .map(failed -> failed.getRuleId().getClause() + " " + failed.getMessage())
                            .collect(Collectors.toSet()))
                    .isEmpty();
        }
    }

    @Test
    void saysTheFigureAndWhatToWatchOnItsFirstPageAndHowToCheckItOnItsLast() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(page(1)).contains("Ingresos de", "Percibido en el mes", "Qué vigilar", "Página 1 de");
            assertThat(page(document.getNumberOfPages()))
                    .contains("Cómo comprobar que este informe es auténtico", report.mark());
        }
    }

    @Test
    void holdsItsChartAndItsTintsInEachOfficeFile() throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(new DocxRenderer().render(report)));
                var workbook = new XSSFWorkbook(new ByteArrayInputStream(new XlsxRenderer().render(report)))) {
            assertThat(word.getCharts()).hasSize(1);
            assertThat(word.getDocument().xmlText()).contains("9DB3DF").doesNotContain(" TOC ");
            SquareCodeTests.leadsWhereItShould(word.getAllPictures().getFirst().getData(), report);
            assertThat(workbook.getSheet("En una página").getDrawingPatriarch().getCharts())
                    .hasSize(1);
        }
    }

    @Test
    void leadsFromItsFirstPageToWhereItIsVerified() throws Exception {
        SquareCodeTests.leadsWhereItShould(SquareCodeTests.firstPage(pdf), report);
    }

    private static String page(int number) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document);
        }
    }
}
