package app.rumbo.imports.workbook;

import app.rumbo.imports.UnusableFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tables of an HTML page, which many systems call {@code .xls}: all of them, one below the other, as one sheet of texts. */
final class HtmlTables implements TableFile {

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    private final Path file;
    private final Quota quota;

    HtmlTables(Path file, Limits limits) {
        this.file = file;
        this.quota = new Quota(limits);
        var any = new boolean[1];
        read(0, row -> {
            any[0] = true;
            return false;
        });
        if (!any[0]) {
            throw new UnusableFile("imports.file.html-without-table");
        }
    }

    @Override
    public List<String> sheets() {
        return List.of("Tabla");
    }

    @Override
    public void read(int sheet, SheetReader reader) {
        quota.startAgain();
        try (var in = new BufferedReader(new InputStreamReader(quota.count(Files.newInputStream(file)), charset()))) {
            new HtmlRows(in, reader, quota).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        // Each reading closes the file itself.
    }

    /** UTF-8, and where the bytes are not, the one of old Windows. */
    private Charset charset() throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            var buffer = new char[8192];
            while (reader.read(buffer) >= 0) {
                // Only whether it can be read counts.
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException _) {
            return OLD_WINDOWS;
        }
    }
}
