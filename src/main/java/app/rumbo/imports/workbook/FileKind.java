package app.rumbo.imports.workbook;

import app.rumbo.imports.UnusableFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** What a file is by its first bytes, so that the refusal of a wrong one can say what to do. */
enum FileKind {
    /** A compound file that is not encrypted: BIFF. */
    OLD_WORKBOOK,
    /** XML as text. */
    XML,
    /** A page, or a piece of one. */
    HTML,
    /** A package, or nothing that can be read. */
    OTHER;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final int START = 4_096;

    /** What the file is by its first bytes; encrypted ones are refused. */
    static FileKind of(Path file) {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var start = in.readNBytes(START);
            if (start.length >= COMPOUND.length
                    && Arrays.equals(start, 0, COMPOUND.length, COMPOUND, 0, COMPOUND.length)) {
                if (contains(new SequenceInputStream(new ByteArrayInputStream(start), in), ENCRYPTED)) {
                    throw new UnusableFile("imports.file.encrypted");
                }
                return OLD_WORKBOOK;
            }
            return ofText(new String(start, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileKind ofText(String start) {
        var text = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3).strip() : start.strip();
        if (!text.startsWith("<")) {
            return OTHER;
        }
        if (text.contains("<workbook")) {
            return XML;
        }
        if (text.contains("<html") || text.contains("<table") || text.contains("<!doctype html")) {
            return HTML;
        }
        return text.startsWith("<?xml") ? XML : OTHER;
    }

    /** Refuses whatever is not a zip package. */
    static void requireZip(Path file) {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var start = in.readNBytes(4);
            if (start.length == 0) {
                throw new UnusableFile("imports.file.empty");
            }
            if (Arrays.equals(start, COMPOUND)) {
                throw new UnusableFile(
                        contains(in, ENCRYPTED) ? "imports.file.encrypted" : "imports.file.old-workbook");
            }
            if (!Arrays.equals(start, ZIP)) {
                throw new UnusableFile("imports.file.not-a-workbook");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the bytes occur in the stream; a sequence whose first byte does not come again in it. */
    private static boolean contains(InputStream in, byte[] sought) throws IOException {
        var matched = 0;
        for (var next = in.read(); next >= 0 && matched < sought.length; next = in.read()) {
            matched = (byte) next == sought[matched] ? matched + 1 : (byte) next == sought[0] ? 1 : 0;
            if (matched == sought.length) {
                return true;
            }
        }
        return false;
    }
}
