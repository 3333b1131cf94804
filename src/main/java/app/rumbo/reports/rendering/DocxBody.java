package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;

/** Writes the Word document's sections. */
final class DocxBody {

    private static final int MILLIMETRE = Units.EMU_PER_CENTIMETER / 10;
    private static final int LEAST_HEIGHT = (int) (Units.EMU_PER_CENTIMETER * 5.3);

    private final WordDocument document;
    private final OfficeNumbers numbers;
    private final SourceLinks sources;
    private int bookmarks;
    private int figures;

    DocxBody(WordDocument document, OfficeNumbers numbers, SourceLinks sources) {
        this.document = document;
        this.sources = sources;
        this.numbers = numbers;
    }

    void section(Section section, int level) {
        var heading = document.createParagraph();
        heading.setStyle("Heading" + level);
        heading.setPageBreak(section.opensPage());
        if (section.opensPage()) {
            heading.setSpacingBefore(0);
        }
        var mark = heading.getCTP().addNewBookmarkStart();
        mark.setId(BigInteger.valueOf(bookmarks));
        mark.setName(DocxContents.anchor(section));
        heading.createRun().setText(section.heading());
        heading.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
        bookmarks++;
        blocks(section.blocks());
        section.parts().forEach(part -> section(part, level + 1));
    }

    /** Blocks without a heading of their own. */
    void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Prose prose -> paragraph("Normal", prose.text());
            case Block.Note note -> paragraph("Note", note.text());
            case Block.Points points -> points.items().forEach(item -> paragraph("ListBullet", "•\u00a0" + item));
            case Block.Facts facts -> DocxTable.facts(document, "", facts.facts(), new int[] {26, 74});
            case Table table -> DocxTable.write(document, table, sources);
            case Chart chart -> chart(chart);
        }
    }

    private void chart(Chart chart) {
        paragraph("Caption", chart.heading());
        try {
            var place = document.createParagraph();
            place.setStyle("Figure");
            var run = place.createRun();
            var height = Math.max(LEAST_HEIGHT, SvgCharts.height(chart) * Units.EMU_PER_PIXEL);
            var drawn = document.createChart(
                    run, MILLIMETRE * DocxPage.box(document).textMillimetres(), height);
            var figures = new EmbeddedFigures(drawn, ChartFigures.Columns.of(chart), numbers);
            var charts = new NativeCharts(drawn, figures, numbers);
            charts.draw(chart);
            var properties = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
            properties.setId(++this.figures);
            properties.setName(chart.label().isEmpty() ? chart.title() : chart.label());
            properties.setDescr(chart.alternative());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (InvalidFormatException broken) {
            throw new IllegalStateException("chart", broken);
        }
    }

    private void paragraph(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }
}
