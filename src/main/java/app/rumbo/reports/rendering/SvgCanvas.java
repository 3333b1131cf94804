package app.rumbo.reports.rendering;

import static app.rumbo.reports.rendering.GlyphPaths.decimal;

/** An SVG picture being drawn: lines, boxes, and texts as outlines. Coordinates are CSS pixels. */
final class SvgCanvas {

    static final String INK = "#131E2B";
    static final String INK2 = "#445261";
    static final String RULE = "#C3CBD4";
    static final String ACCENT = "#26479A";

    private final StringBuilder body = new StringBuilder();
    private final int width;
    private final int height;

    SvgCanvas(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** A straight line; dash is an SVG dash pattern, or empty. */
    void line(double x1, double y1, double x2, double y2, String colour, double weight, String dash) {
        body.append("<path d=\"M%s %sL%s %s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
                .formatted(
                        decimal(x1),
                        decimal(y1),
                        decimal(x2),
                        decimal(y2),
                        colour,
                        decimal(weight),
                        dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\""));
    }

    /** A line through the points of a path's data. */
    void path(String data, String colour, double weight, String dash) {
        body.append("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\"%s/>"
                .formatted(data, colour, decimal(weight), dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\""));
    }

    /** A filled area. */
    void area(String data, String colour) {
        body.append("<path d=\"%s\" fill=\"%s\"/>".formatted(data, colour));
    }

    /** A filled box. */
    void box(double x, double y, double w, double h, String colour) {
        body.append("<path d=\"M%s %sh%sv%sh%sZ\" fill=\"%s\"/>"
                .formatted(decimal(x), decimal(y), decimal(w), decimal(h), decimal(-w), colour));
    }

    /** A text that begins at x. */
    void text(String text, double x, double y, double size, boolean bold, String colour) {
        body.append("<path d=\"%s\" fill=\"%s\"/>".formatted(GlyphPaths.outline(text, x, y, size, bold), colour));
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

    /** The whole picture. */
    String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\">%s</svg>"
                .formatted(width, height, width, height, body);
    }
}
