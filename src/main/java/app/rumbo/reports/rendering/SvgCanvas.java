package app.rumbo.reports.rendering;

import static app.rumbo.reports.rendering.GlyphPaths.decimal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture being drawn, for SVG or for a device: lines, boxes, and texts as outlines. Coordinates are CSS pixels. */
final class SvgCanvas {

    static final String INK = "#131E2B";
    static final String INK2 = "#445261";
    static final String RULE = "#C3CBD4";
    static final String ACCENT = "#26479A";

    /** How far a corner may reach before it is cut, in widths of its line (SVG 1.1, 11.4). */
    private static final float MITER = 4;

    private final List<Piece> pieces = new ArrayList<>();
    private final int width;
    private final int height;

    SvgCanvas(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** A straight line; dash is an SVG dash pattern, or empty. */
    void line(double x1, double y1, double x2, double y2, String colour, double weight, String dash) {
        var data = "M" + decimal(x1) + " " + decimal(y1) + "L" + decimal(x2) + " " + decimal(y2);
        pieces.add(new Piece(data, colour, new Stroke(weight, dash, false)));
    }

    /** A line through the points of a path's data. */
    void path(String data, String colour, double weight, String dash) {
        pieces.add(new Piece(data, colour, new Stroke(weight, dash, true)));
    }

    /** A filled area. */
    void area(String data, String colour) {
        pieces.add(new Piece(data, colour, null));
    }

    /** A filled box. */
    void box(double x, double y, double w, double h, String colour) {
        var data = "M" + decimal(x) + " " + decimal(y) + "h" + decimal(w) + "v" + decimal(h) + "h" + decimal(-w) + "Z";
        area(data, colour);
    }

    /** A text that begins at x. */
    void text(String text, double x, double y, double size, boolean bold, String colour) {
        area(GlyphPaths.outline(text, x, y, size, bold), colour);
    }

    /** A text that ends at x. */
    void textEnd(String text, double x, double y, double size, boolean bold, String colour) {
        text(text, x - GlyphPaths.width(text, size, bold), y, size, bold, colour);
    }

    /** A text whose middle is x. */
    void textMiddle(String text, double x, double y, double size, boolean bold, String colour) {
        text(text, x - GlyphPaths.width(text, size, bold) / 2, y, size, bold, colour);
    }

    /** The text, cut with an ellipsis where it is wider than the room. */
    static String fit(String text, double room, double size) {
        if (GlyphPaths.width(text, size, false) <= room) {
            return text;
        }
        var end = text.length();
        while (end > 1 && GlyphPaths.width(text.substring(0, end).strip() + "…", size, false) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }

    /** The whole picture as SVG. */
    String svg() {
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$s\" height=\"%2$s\"".formatted(width, height));
        svg.append(" viewBox=\"0 0 %s %s\">".formatted(width, height));
        pieces.forEach(piece -> piece.write(svg));
        return svg.append("</svg>").toString();
    }

    /** Draws the whole picture, a unit to a CSS pixel. */
    void paint(Graphics2D graphics) {
        pieces.forEach(piece -> piece.paint(graphics));
    }

    /**
     * How a line is drawn.
     *
     * @param weight its width
     * @param dash an SVG dash pattern, or empty
     * @param round whether its corners are
     */
    private record Stroke(double weight, String dash, boolean round) {

        String attributes() {
            return " stroke-width=\"" + decimal(weight) + "\"" + (round ? " stroke-linejoin=\"round\"" : "")
                    + (dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\"");
        }

        BasicStroke pen() {
            var join = round ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
            return new BasicStroke((float) weight, BasicStroke.CAP_BUTT, join, MITER, lengths(), 0);
        }

        private float @Nullable [] lengths() {
            if (dash.isEmpty()) {
                return null;
            }
            var parts = dash.split(" ", -1);
            var lengths = new float[parts.length];
            for (var i = 0; i < parts.length; i++) {
                lengths[i] = Float.parseFloat(parts[i]);
            }
            return lengths;
        }
    }

    /** A path, filled where it has no stroke. */
    private record Piece(
            String data, String colour, @Nullable Stroke stroke) {

        void write(StringBuilder svg) {
            svg.append("<path d=\"").append(data).append("\" fill=\"");
            if (stroke == null) {
                svg.append(colour).append("\"/>");
            } else {
                svg.append("none\" stroke=\"").append(colour).append('"').append(stroke.attributes());
                svg.append("/>");
            }
        }

        void paint(Graphics2D graphics) {
            graphics.setPaint(Color.decode(colour));
            var shape = PathData.read(data);
            if (stroke == null) {
                graphics.fill(shape);
            } else {
                graphics.setStroke(stroke.pen());
                graphics.draw(shape);
            }
        }
    }
}
