package app.rumbo.reports.rendering;

import app.rumbo.reports.document.SealedDocument;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Optional;

/** The QR code (ISO/IEC 18004) that leads from a report's first page to where it is verified. */
final class SquareCode {

    /** The room around the squares by which a camera finds them, in squares. */
    private static final int QUIET = 4;

    private final String address;
    private final ByteMatrix squares;

    private SquareCode(String address, ByteMatrix squares) {
        this.address = address;
        this.squares = squares;
    }

    /** The report's; none where its installation has no address that strangers can open. */
    static Optional<SquareCode> of(SealedDocument report) {
        return Optional.ofNullable(report.document().identity().verifyAddress()).map(SquareCode::of);
    }

    private static SquareCode of(String address) {
        try {
            return new SquareCode(
                    address, Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("an address no QR code can hold", tooLong);
        }
    }

    /** What those hear who do not see it: where it leads. */
    String alternative() {
        return "QR: " + address;
    }

    /** Squares to a side, with the room around. */
    int side() {
        return squares.getWidth() + 2 * QUIET;
    }

    /** Whether the square is dark, counted with the room around. */
    boolean isDark(int x, int y) {
        var column = x - QUIET;
        var row = y - QUIET;
        return column >= 0
                && row >= 0
                && column < squares.getWidth()
                && row < squares.getHeight()
                && squares.get(column, row) == 1;
    }

    /** As a vector picture with so many CSS pixels to a square. */
    SvgCanvas picture(int scale) {
        var canvas = new SvgCanvas(side() * scale, side() * scale);
        canvas.area(path(scale), "#000000");
        return canvas;
    }

    /** A box to each run of dark squares in a row. */
    private String path(int scale) {
        var path = new StringBuilder();
        for (var y = 0; y < side(); y++) {
            for (var x = 0; x < side(); x++) {
                var run = 0;
                while (isDark(x + run, y)) {
                    run++;
                }
                if (run > 0) {
                    path.append("M%s %sh%sv%sh%sZ".formatted(x * scale, y * scale, run * scale, scale, -run * scale));
                    x += run;
                }
            }
        }
        return path.toString();
    }
}
