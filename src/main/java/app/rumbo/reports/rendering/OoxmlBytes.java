package app.rumbo.reports.rendering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;

/**
 * Packs an Office file again without what depends on the moment: entry times, and the dates in its properties, those of
 * workbooks inside it included.
 */
final class OoxmlBytes {

    private static final LocalDateTime PACKED = LocalDateTime.of(1980, 2, 1, 0, 0);

    private OoxmlBytes() {}

    /** The document's file, the same for ever. */
    static byte[] of(POIXMLDocument document, Instant made) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var loose = new ZipArchiveOutputStream(bytes)) {
            loose.setLevel(Deflater.NO_COMPRESSION);
            document.write(loose);
        }
        return settled(bytes.toByteArray(), made);
    }

    private static byte[] settled(byte[] file, Instant made) throws IOException {
        var settled = new ByteArrayOutputStream(file.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(file));
                var to = new ZipOutputStream(settled)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(PACKED);
                to.putNextEntry(copy);
                to.write(content(entry.getName(), from.readAllBytes(), made));
                to.closeEntry();
            }
        }
        return settled.toByteArray();
    }

    private static byte[] content(String name, byte[] bytes, Instant made) throws IOException {
        if (name.endsWith(".xlsx")) {
            return settled(bytes, made);
        }
        return name.equals("docProps/core.xml") ? dated(bytes, made) : bytes;
    }

    private static byte[] dated(byte[] properties, Instant made) {
        var moment = made.truncatedTo(ChronoUnit.SECONDS).toString();
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*<", "$1" + moment + "<")
                .getBytes(StandardCharsets.UTF_8);
    }
}
