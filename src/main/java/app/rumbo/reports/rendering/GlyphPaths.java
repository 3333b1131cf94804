package app.rumbo.reports.rendering;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Turns text into outlines of the report's own fonts, so that a chart looks the same whatever machine draws it. */
final class GlyphPaths {

    private static final GlyphPaths REGULAR = new GlyphPaths(ReportFont.REGULAR);
    private static final GlyphPaths BOLD = new GlyphPaths(ReportFont.BOLD);
    private static final GlyphPaths SIGNS = new GlyphPaths(ReportFont.SIGNS);
    private static final GlyphPaths REST = new GlyphPaths(ReportFont.REST);

    private final TrueTypeFont font;
    private final CmapLookup characters;

    private GlyphPaths(ReportFont file) {
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file.bytes()));
            characters = font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Width of the text at the size, in the same unit. */
    static double width(String text, double size, boolean bold) {
        return text.codePoints()
                .mapToDouble(point -> holder(point, bold).advance(point) * size)
                .sum();
    }

    /** The outline as an SVG path's data, its baseline beginning at the point. */
    static String outline(String text, double x, double y, double size, boolean bold) {
        var path = new StringBuilder();
        var pen = x;
        for (var point : text.codePoints().toArray()) {
            var holder = holder(point, bold);
            holder.append(path, point, pen, y, size);
            pen += holder.advance(point) * size;
        }
        return path.toString();
    }

    /** Whether one of the report's fonts holds the character. */
    static boolean has(int point) {
        return REGULAR.glyph(point) != 0 || SIGNS.glyph(point) != 0 || REST.glyph(point) != 0;
    }

    private static GlyphPaths holder(int point, boolean bold) {
        var first = bold ? BOLD : REGULAR;
        if (first.glyph(point) != 0) {
            return first;
        }
        return SIGNS.glyph(point) != 0 ? SIGNS : REST;
    }

    private int glyph(int point) {
        return characters.getGlyphId(point);
    }

    private double advance(int point) {
        try {
            return (double) font.getAdvanceWidth(glyph(point)) / font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void append(StringBuilder path, int point, double x, double y, double size) {
        try {
            var glyph = font.getGlyph().getGlyph(glyph(point));
            if (glyph == null) {
                return;
            }
            var scale = size / font.getUnitsPerEm();
            var at = new double[6];
            for (var outline = glyph.getPath().getPathIterator(null); !outline.isDone(); outline.next()) {
                var command = outline.currentSegment(at);
                path.append(letter(command));
                for (var i = 0; i < points(command); i++) {
                    path.append(decimal(x + at[2 * i] * scale))
                            .append(' ')
                            .append(decimal(y - at[2 * i + 1] * scale))
                            .append(' ');
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static char letter(int command) {
        return switch (command) {
            case PathIterator.SEG_MOVETO -> 'M';
            case PathIterator.SEG_LINETO -> 'L';
            case PathIterator.SEG_QUADTO -> 'Q';
            case PathIterator.SEG_CUBICTO -> 'C';
            default -> 'Z';
        };
    }

    private static int points(int command) {
        return switch (command) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 1;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 3;
            default -> 0;
        };
    }

    /** A coordinate with two decimals at most. */
    static String decimal(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
