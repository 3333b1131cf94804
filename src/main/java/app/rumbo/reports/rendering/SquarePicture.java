package app.rumbo.reports.rendering;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * A {@link SquareCode} as PNG (ISO/IEC 15948), for Office files: black and white, a bit to a pixel, not packed, so that its
 * bytes depend on no library's way of packing.
 */
final class SquarePicture {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Pixels to a square. */
    private static final int SCALE = 8;

    private SquarePicture() {}

    static byte[] of(SquareCode code) {
        var png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        var side = code.side() * SCALE;
        var header = ByteBuffer.allocate(13).putInt(side).putInt(side);
        chunk(png, "IHDR", header.put((byte) 1).array());
        chunk(png, "IDAT", stored(pixels(code)));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** Each line begins with a byte that says that it is written as it is; a bit that is set is white. */
    private static byte[] pixels(SquareCode code) {
        var line = code.side();
        var pixels = new byte[line * SCALE * (line + 1)];
        for (var y = 0; y < line * SCALE; y++) {
            for (var x = 0; x < line; x++) {
                pixels[y * (line + 1) + 1 + x] = (byte) (code.isDark(x, y / SCALE) ? 0 : 0xff);
            }
        }
        return pixels;
    }

    /** The bytes as a zlib stream (RFC 1950) of blocks that are stored (RFC 1951, 3.2.4). */
    private static byte[] stored(byte[] bytes) {
        var most = 0xffff;
        var blocks = (bytes.length + most - 1) / most;
        var stream = ByteBuffer.allocate(2 + 5 * blocks + bytes.length + 4);
        stream.put((byte) 0x78).put((byte) 0x01);
        for (var from = 0; from < bytes.length; from += most) {
            var length = Math.min(most, bytes.length - from);
            stream.put((byte) (from + length == bytes.length ? 1 : 0));
            stream.putShort(Short.reverseBytes((short) length)).putShort(Short.reverseBytes((short) ~length));
            stream.put(bytes, from, length);
        }
        var sum = new Adler32();
        sum.update(bytes);
        return stream.putInt((int) sum.getValue()).array();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        var named = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        var sum = new CRC32();
        sum.update(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
