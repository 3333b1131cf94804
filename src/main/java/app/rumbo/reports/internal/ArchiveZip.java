package app.rumbo.reports.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip of few and small files, written alike each time, read without trusting it. */
final class ArchiveZip {

    private static final LocalDateTime PACKED = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final int MOST_FILES = 100;
    private static final int MOST_BYTES = 400 * 1024 * 1024;

    private ArchiveZip() {}

    static byte[] write(SequencedMap<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(PACKED);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The files by their names; nothing where it is no zip, is too large, or has a name twice. */
    static Optional<Map<String, byte[]>> read(byte[] bytes) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            var room = MOST_BYTES;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readNBytes(room + 1);
                room -= content.length;
                if (room < 0 || files.size() == MOST_FILES || files.put(entry.getName(), content) != null) {
                    return Optional.empty();
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(files);
    }
}
