package app.rumbo.reports.rendering;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    /** How near a half a hundredth is looked at twice. */
    private static final double NEARLY = 1e-6;

    /** End of Unicode's first two Latin blocks. */
    private static final int LATIN = 256;

    /** Beyond what pages measure. */
    private static final double LARGEST = 1e9;

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unit;
    /** Of the letters that nearly all texts consist of. */
    private final int[] glyphs = new int[LATIN];

    private final Map<Integer, List<Stroke>> outlines = new ConcurrentHashMap<>();

    /** A step of an outline: the letter of an SVG path, and its points in the font's units. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Stroke(char letter, double[] points) {}

    private GlyphPaths(ReportFont file) {
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file.bytes()));
            characters = font.getUnicodeCmapLookup();
            unit = font.getUnitsPerEm();
            Arrays.setAll(glyphs, characters::getGlyphId);
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
        return point < glyphs.length ? glyphs[point] : characters.getGlyphId(point);
    }

    private double advance(int point) {
        try {
            return font.getAdvanceWidth(glyph(point)) / unit;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void append(StringBuilder path, int point, double x, double y, double size) {
        var scale = size / unit;
        for (var stroke : outlines.computeIfAbsent(glyph(point), this::strokes)) {
            path.append(stroke.letter());
            for (var i = 0; i < stroke.points().length; i += 2) {
                path.append(decimal(x + stroke.points()[i] * scale))
                        .append(' ')
                        .append(decimal(y - stroke.points()[i + 1] * scale))
                        .append(' ');
            }
        }
    }

    private List<Stroke> strokes(int glyph) {
        try {
            var data = font.getGlyph().getGlyph(glyph);
            var strokes = new ArrayList<Stroke>();
            if (data == null) {
                return strokes;
            }
            var at = new double[6];
            for (var outline = data.getPath().getPathIterator(null); !outline.isDone(); outline.next()) {
                var command = outline.currentSegment(at);
                strokes.add(new Stroke(letter(command), Arrays.copyOf(at, 2 * points(command))));
            }
            return strokes;
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

    /** A coordinate with two decimals at most, halves away from zero. */
    static String decimal(double value) {
        var hundredths = value * 100;
        var whole = Math.floor(hundredths);
        var rest = hundredths - whole;
        if (Math.abs(rest - 0.5) < NEARLY || Math.abs(value) > LARGEST) {
            return rounded(value);
        }
        return plain((long) (rest < 0.5 ? whole : whole + 1));
    }

    /** As written in decimals, which tells a half from what is nearly one. */
    private static String rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String plain(long hundredths) {
        var positive = Math.abs(hundredths);
        var text = (hundredths < 0 ? "-" : "") + positive / 100;
        var rest = positive % 100;
        if (rest == 0) {
            return text;
        }
        return rest % 10 == 0 ? text + "." + rest / 10 : text + "." + rest / 10 + rest % 10;
    }
}
