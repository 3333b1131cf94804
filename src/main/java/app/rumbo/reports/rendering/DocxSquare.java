package app.rumbo.reports.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.STAlignH;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.STRelFromH;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.STRelFromV;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.STWrapText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;

/** Puts the square code into a Word document. */
final class DocxSquare {

    private static final String NAME = "QR";

    private DocxSquare() {}

    /** As a sign among the paragraph's words. */
    static void within(XWPFParagraph paragraph, SquareCode code, int points) {
        draw(paragraph, code, points);
    }

    /** At the right margin beside the paragraph, which flows around it. */
    static void beside(XWPFParagraph paragraph, SquareCode code, int points) {
        var drawing = draw(paragraph, code, points);
        var inline = drawing.getInlineArray(0);
        anchor(drawing, inline);
        drawing.removeInline(0);
    }

    private static CTDrawing draw(XWPFParagraph paragraph, SquareCode code, int points) {
        try {
            var run = paragraph.createRun();
            var side = Units.toEMU(points);
            run.addPicture(
                    new ByteArrayInputStream(SquarePicture.of(code)), PictureType.PNG, NAME + ".png", side, side);
            var drawing = run.getCTR().getDrawingArray(0);
            var properties = drawing.getInlineArray(0).getDocPr();
            properties.setName(NAME);
            properties.setDescr(code.alternative());
            return drawing;
        } catch (IOException | InvalidFormatException broken) {
            throw new IllegalStateException("square code", broken);
        }
    }

    private static void anchor(CTDrawing drawing, CTInline inline) {
        var anchor = drawing.addNewAnchor();
        anchor.setDistT(0);
        anchor.setDistB(0);
        anchor.setDistL(Units.toEMU(10));
        anchor.setDistR(0);
        anchor.setSimplePos2(false);
        anchor.setRelativeHeight(1);
        anchor.setBehindDoc(false);
        anchor.setLocked(false);
        anchor.setLayoutInCell(true);
        anchor.setAllowOverlap(false);
        var origin = anchor.addNewSimplePos();
        origin.setX(0);
        origin.setY(0);
        var across = anchor.addNewPositionH();
        across.setRelativeFrom(STRelFromH.MARGIN);
        across.setAlign(STAlignH.RIGHT);
        var down = anchor.addNewPositionV();
        down.setRelativeFrom(STRelFromV.PARAGRAPH);
        down.setPosOffset(0);
        anchor.setExtent(inline.getExtent());
        anchor.addNewWrapSquare().setWrapText(STWrapText.LEFT);
        anchor.setDocPr(inline.getDocPr());
        anchor.addNewCNvGraphicFramePr();
        anchor.setGraphic(inline.getGraphic());
    }
}
