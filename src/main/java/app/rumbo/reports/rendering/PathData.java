package app.rumbo.reports.rendering;

import java.awt.geom.Path2D;

/**
 * Reads the path data that the canvas itself writes: M, L, Q, C and Z with absolute points, h and v with distances, decimal
 * numbers parted by spaces or by their signs (SVG 1.1, 8.3).
 */
final class PathData {

    private final String data;
    private final Path2D.Double path = new Path2D.Double();
    private int at;

    private PathData(String data) {
        this.data = data;
    }

    /**
     * The path as a shape.
     *
     * @throws IllegalArgumentException where there is another letter
     */
    static Path2D read(String data) {
        var reading = new PathData(data);
        while (reading.at < data.length()) {
            reading.step(data.charAt(reading.at++));
        }
        return reading.path;
    }

    private void step(char letter) {
        switch (letter) {
            case 'M' -> path.moveTo(number(), number());
            case 'L' -> path.lineTo(number(), number());
            case 'Q' -> path.quadTo(number(), number(), number(), number());
            case 'C' -> path.curveTo(number(), number(), number(), number(), number(), number());
            case 'Z' -> path.closePath();
            case 'h' ->
                path.lineTo(
                        path.getCurrentPoint().getX() + number(),
                        path.getCurrentPoint().getY());
            case 'v' ->
                path.lineTo(
                        path.getCurrentPoint().getX(), path.getCurrentPoint().getY() + number());
            case ' ' -> {}
            default -> throw new IllegalArgumentException("no step of a path: " + letter);
        }
    }

    /** The next number, digit by digit: there are a hundred thousand to a page of charts. */
    private double number() {
        while (data.charAt(at) == ' ') {
            at++;
        }
        var negative = data.charAt(at) == '-';
        if (negative) {
            at++;
        }
        var digits = 0L;
        var parts = 1L;
        var behind = false;
        for (; at < data.length(); at++) {
            var sign = data.charAt(at);
            if (sign == '.') {
                behind = true;
            } else if (sign >= '0' && sign <= '9') {
                digits = digits * 10 + (sign - '0');
                parts = behind ? parts * 10 : parts;
            } else {
                break;
            }
        }
        return (negative ? -1.0 : 1.0) * digits / parts;
    }
}
