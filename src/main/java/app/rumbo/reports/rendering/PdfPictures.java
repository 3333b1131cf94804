package app.rumbo.reports.rendering;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.w3c.dom.Element;

/**
 * A pdf's charts and codes. The page holds an empty SVG picture for each, with its number; where the engine comes to it, the
 * canvas itself is drawn, so that no path is written out to be taken apart again.
 */
final class PdfPictures implements SVGDrawer {

    private final List<SvgCanvas> canvases = new ArrayList<>();

    /** The address of the picture's place, for the page. */
    String address(SvgCanvas canvas) {
        canvases.add(canvas);
        var place = "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"p%s\" width=\"%s\" height=\"%s\"/>"
                .formatted(canvases.size() - 1, canvas.width(), canvas.height());
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(place.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public SVGImage buildSVGImage(
            Element place, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return buildStandaloneSVGImage(place, "", width, height, dotsPerPixel);
    }

    /** Sizes are dots, below nothing where the style gives none. */
    @Override
    public SVGImage buildStandaloneSVGImage(
            Element place, String address, double width, double height, double dotsPerPixel) {
        var canvas = canvases.get(Integer.parseInt(place.getAttribute("id").substring(1)));
        return new Picture(
                canvas,
                width >= 0 ? width / dotsPerPixel : canvas.width(),
                height >= 0 ? height / dotsPerPixel : canvas.height(),
                dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // letters are outlines
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // letters are outlines
    }

    @Override
    public void close() {
        // nothing is open
    }

    /** A canvas in its place; width and height are CSS pixels. */
    private record Picture(SvgCanvas canvas, double width, double height, double dotsPerPixel) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) (width * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) (height * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, this::paint);
        }

        private void paint(Graphics2D graphics) {
            graphics.scale(width / canvas.width(), height / canvas.height());
            canvas.paint(graphics);
        }
    }
}
