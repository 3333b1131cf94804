package app.rumbo.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.reports.LosAromos;
import app.rumbo.reports.document.SealedDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DocxRendererTests {

    private static XWPFDocument document;
    private static SealedDocument report;

    @BeforeAll
    static void draw() throws IOException {
        report = SealedDocument.of(LosAromos.report());
        document = new XWPFDocument(new ByteArrayInputStream(new DocxRenderer().render(report)));
    }

    /** Page numbers are kept from the pdf that was just drawn, or laid out anew: of a report that nothing drew before. */
    @Test
    void isTheSameWhetherItsPdfWasJustDrawnOrNot() {
        var unseen = SealedDocument.of(LosAromos.report().verifiedAt("https://rumbo.example/unseen"));
        var alone = new DocxRenderer().render(unseen);

        new PdfRenderer().render(unseen);

        assertThat(new DocxRenderer().render(unseen)).isEqualTo(alone);
    }

    @Test
    void givesEachSectionARealHeading() {
        var headings = document.getParagraphs().stream()
                .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText);

        assertThat(headings)
                .containsExactly(
                        "1. Marco legal",
                        "2. Resumen ejecutivo",
                        "3. Avance por lineamiento y objetivo",
                        "4. Indicadores frente a sus metas",
                        "5. Hitos",
                        "6. Avance por dirección",
                        "7. Desviaciones, causas y medidas",
                        "8. Modificaciones al plan",
                        "Anexos");
    }

    @Test
    void carriesATableOfContentsFieldFilledWithTheHeadings() {
        var xml = document.getDocument().xmlText();

        assertThat(xml).contains(" TOC \\o \"1-2\" \\h \\z \\u ");
        assertThat(document.getParagraphs().stream()
                        .filter(paragraph -> "TOC1".equals(paragraph.getStyle()))
                        .map(XWPFParagraph::getText))
                .anyMatch(entry -> entry.matches("4\\. Indicadores frente a sus metas\t[3-9]"));
    }

    @Test
    void holdsItsChartsAsChartsWithTheirFigures() {
        assertThat(document.getCharts()).hasSize(2);
        assertThat(document.getCharts())
                .extracting(chart -> chart.getChartSeries()
                        .getFirst()
                        .getSeries(1)
                        .getValuesData()
                        .getPointAt(1)
                        .toString())
                .contains("64.9");
    }

    @Test
    void leadsFromEachFigureToItsSource() {
        var figure = document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .filter(row -> row.getCell(0).getText().equals("1 Territorio y hábitat"))
                .map(row -> row.getCell(3).getParagraphArray(0))
                .findFirst()
                .orElseThrow();

        assertThat(figure.getText()).isEqualTo("68,1");
        assertThat(figure.getRuns().getFirst())
                .isInstanceOfSatisfying(
                        XWPFHyperlinkRun.class,
                        link -> assertThat(link.getHyperlink(document).getURL())
                                .startsWith("https://rumbo.losaromos.cl/planes/PLADECO/objetivo/1?"));
    }

    @Test
    void repeatsTheMarkOnEachPage() {
        assertThat(document.getFooterList().getFirst().getText()).contains(report.mark());
    }

    @Test
    void tellsEachLightByShapeAndWord() {
        var lines = document.getTables().get(3);

        assertThat(lines.getRow(1).getCell(5).getText()).isEqualTo("✖\u00a0No cumple");
    }
}
