package app.rumbo.imports.templates;

import app.rumbo.imports.UnusableFile;
import app.rumbo.imports.Words;
import app.rumbo.imports.workbook.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens what a municipality uploads: a workbook, or separated values as text. */
public final class OwnSheets {

    private static final byte[] ZIP = "PK".getBytes(StandardCharsets.US_ASCII);
    private static final int START = 4096;

    private OwnSheets() {}

    /** Names of the file's sheets, in order; a text file has one, called as the file. */
    public static List<String> names(Path file, String fileName) {
        if (isText(file)) {
            return List.of(fileName);
        }
        try (var workbook = TableFile.open(file)) {
            return workbook.sheets();
        }
    }

    /**
     * The sheet of that name, or the first one; empty where the file has none of that name.
     *
     * @throws UnusableFile where the file is neither a workbook nor text
     */
    public static Optional<OwnSheet> open(Path file, String fileName, @Nullable String sheet) {
        if (isText(file)) {
            return Optional.of(new CsvSheet(file, fileName));
        }
        var workbook = TableFile.open(file);
        var names = workbook.sheets();
        for (var at = 0; at < names.size(); at++) {
            if (sheet == null || Words.plain(names.get(at)).equals(Words.plain(sheet))) {
                return Optional.of(new WorkbookSheet(workbook, at));
            }
        }
        workbook.close();
        return Optional.empty();
    }

    /** The first rows with something in them. */
    public static List<SheetLine> first(OwnSheet sheet, int most) {
        var lines = new ArrayList<SheetLine>();
        sheet.read(line -> {
            lines.add(line);
            return lines.size() < most;
        });
        return lines;
    }

    private static boolean isText(Path file) {
        try (var stream = Files.newInputStream(file)) {
            var start = stream.readNBytes(START);
            var zipped = start.length >= 2 && start[0] == ZIP[0] && start[1] == ZIP[1];
            return !zipped && start.length > 0 && isText(start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isText(byte[] start) {
        for (var octet : start) {
            if (octet >= 0 && octet < ' ' && octet != '\n' && octet != '\r' && octet != '\t') {
                return false;
            }
        }
        return !new String(start, StandardCharsets.ISO_8859_1).stripLeading().startsWith("<");
    }
}
