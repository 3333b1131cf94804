package app.rumbo.evidence.inspection;

import app.rumbo.evidence.EvidenceRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/** Tells what a file is by what is in it. What it is called, or what a browser says of it, counts for nothing. */
public final class FileInspection {

    private static final int HEAD = 16;
    private static final byte[] ZIP = bytes("504b0304");
    private static final byte[] COMPOUND = bytes("d0cf11e0a1b11ae1");
    private static final Map<FileType, byte[]> BEGINNINGS = Map.of(
            FileType.PDF,
            bytes("255044462d"),
            FileType.PNG,
            bytes("89504e470d0a1a0a"),
            FileType.JPEG,
            bytes("ffd8ff"),
            FileType.GIF,
            bytes("47494638"));

    private FileInspection() {}

    /**
     * The file's type.
     *
     * @throws EvidenceRefused where it is none that is taken, or hides something
     */
    public static FileType type(Path file) throws IOException {
        var head = head(file);
        if (head.length == 0) {
            throw new EvidenceRefused.Empty();
        }
        for (var each : BEGINNINGS.entrySet()) {
            if (begins(head, each.getValue())) {
                return each.getKey();
            }
        }
        if (isWebp(head)) {
            return FileType.WEBP;
        }
        if (begins(head, ZIP)) {
            return ZippedOffice.type(file);
        }
        return begins(head, COMPOUND) ? CompoundOffice.type(file) : PlainText.type(file);
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }

    private static boolean isWebp(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith("RIFF") && text.startsWith("WEBPVP8", 8);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
