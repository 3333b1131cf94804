package app.rumbo.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.reports.LosAromos;
import app.rumbo.reports.document.SealedDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfRendererTests {

    private static byte[] file;
    private static SealedDocument report;

    @BeforeAll
    static void draw() {
        VeraGreenfieldFoundryProvider.initialise();
        report = SealedDocument.of(LosAromos.report());
        file = new PdfRenderer().render(report);
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void isMadeToBeKeptAndToBeReadByAll(PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);

            assertThat(result.getTestAssertions().stream()
                            .map(failed -> failed.getRuleId().getClause() + " " + failed.getMessage())
                            .collect(Collectors.toSet()))
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void saysOnTheCoverWhatItIsAndHowToCheckIt() throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setEndPage(1);
            var cover = stripper.getText(document);

            assertThat(cover).contains("Municipalidad de Los Aromos", "INF-2026-S1-7K3M9P", "79,0\u00a0%");
            assertThat(cover).contains(HtmlCover.grouped(report.sha256().substring(0, 32)));
        }
    }

    @Test
    void saysOnceToAPageThatGroundsAndRulesAreNoContent() throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var types = new HashMap<String, Integer>();
            for (var page : document.getPages()) {
                var lists = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
                for (var name : lists.keySet()) {
                    types.merge(lists.getCOSDictionary(name).getNameAsString(COSName.TYPE), 1, Integer::sum);
                }
            }
            assertThat(types)
                    .containsOnlyKeys("Layout", "Pagination")
                    .containsEntry("Layout", document.getNumberOfPages());
        }
    }

    @Test
    void numbersItsPagesAndMarksEachOne() throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var pages = document.getNumberOfPages();
            for (var page = 1; page <= pages; page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);

                assertThat(stripper.getText(document)).contains("Página " + page + " de " + pages, report.mark());
            }
        }
    }

    @Test
    void leadsFromEachFigureToItsSourceAndSaysWhatTheLinkIs() throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var links = new ArrayList<PDAnnotationLink>();
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link
                            && link.getAction() instanceof PDActionURI to
                            && to.getURI().contains("/objetivo/")) {
                        links.add(link);
                    }
                }
            }

            assertThat(links).hasSizeGreaterThanOrEqualTo(30);
            assertThat(links).allSatisfy(link -> assertThat(link.getContents()).isNotBlank());
            assertThat(links.stream().map(PDAnnotationLink::getContents))
                    .anyMatch(title -> title.contains("1 Territorio y hábitat, Jun 2026 %: 68,1"));
        }
    }

    @Test
    void leadsFromItsOutlineToTheSections() throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var outline = document.getDocumentCatalog().getDocumentOutline();

            assertThat(outline.children()).hasSize(9);
        }
    }
}
