package app.rumbo.evidence.inspection;

import app.rumbo.evidence.EvidenceRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells the office documents that are zip files from any other zip. Each entry is unpacked once, into nothing and within
 * bounds: a file that would fill the reader's machine is found here.
 */
final class ZippedOffice {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_INSIDE = 400L << 20;
    private static final int MOST_TOLD = 1 << 20;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private static final Map<FileType, List<String>> MAIN_PARTS = Map.of(
            FileType.DOCX, List.of("word/", "wordprocessingml.document.main+xml"),
            FileType.XLSX, List.of("xl/", "spreadsheetml.sheet.main+xml"),
            FileType.PPTX, List.of("ppt/", "presentationml.presentation.main+xml"));

    private ZippedOffice() {}

    static FileType type(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw new EvidenceRefused.Bomb();
            }
            refuseBombs(zip);
            refusePrograms(zip);
            return openXml(zip).or(() -> openDocument(zip)).orElseThrow(EvidenceRefused.NotAllowed::new);
        } catch (ZipException bad) {
            throw String.valueOf(bad.getMessage()).contains("encrypted")
                    ? new EvidenceRefused.Encrypted()
                    : new EvidenceRefused.Damaged();
        } catch (IllegalArgumentException | java.io.EOFException bad) {
            throw new EvidenceRefused.Damaged();
        }
    }

    private static void refuseBombs(ZipFile zip) throws IOException {
        var buffer = new byte[1 << 16];
        long inside = 0;
        for (var entry : Collections.list(zip.entries())) {
            try (var in = zip.getInputStream(entry)) {
                for (int read; (read = in.read(buffer)) >= 0; ) {
                    inside += read;
                    if (inside > MOST_INSIDE) {
                        throw new EvidenceRefused.Bomb();
                    }
                }
            }
        }
    }

    private static void refusePrograms(ZipFile zip) {
        var programs = zip.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("vbaproject.bin")
                        || name.startsWith("basic/")
                        || name.startsWith("scripts/")
                        || name.matches(".*\\.(exe|dll|com|scr|bat|cmd|ps1|vbs|js|jar|msi|lnk|hta)"));
        if (programs) {
            throw new EvidenceRefused.Macros();
        }
    }

    private static Optional<FileType> openXml(ZipFile zip) {
        var types = text(zip, CONTENT_TYPES);
        return MAIN_PARTS.entrySet().stream()
                .filter(each -> types.contains(each.getValue().getLast())
                        && zip.stream()
                                .anyMatch(entry -> entry.getName()
                                        .startsWith(each.getValue().getFirst())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<FileType> openDocument(ZipFile zip) {
        var told = text(zip, "mimetype").strip();
        var found = List.of(FileType.ODT, FileType.ODS, FileType.ODP).stream()
                .filter(type -> type.mediaType().equals(told) && zip.getEntry("content.xml") != null)
                .findFirst();
        if (found.isPresent() && text(zip, MANIFEST).contains("encryption-data")) {
            throw new EvidenceRefused.Encrypted();
        }
        return found;
    }

    private static String text(ZipFile zip, String name) {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MOST_TOLD), StandardCharsets.UTF_8);
        } catch (IOException bad) {
            throw new EvidenceRefused.Damaged();
        }
    }
}
