package app.rumbo.imports.templates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A text file of separated values as a sheet: charset (UTF-8, else the Windows one of old exports) and separator
 * (semicolon, comma or tabulator, by the first line) are found out. Read as a stream.
 */
final class CsvSheet implements OwnSheet {

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER = 8192;

    private final Path file;
    private final String name;

    CsvSheet(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void read(Predicate<SheetLine> taker) {
        try {
            parse(taker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        // Each reading closes the file itself.
    }

    private void parse(Predicate<SheetLine> taker) throws IOException {
        var charset = charset(file);
        try (var reader = open(file, charset);
                var parser = CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator(file, charset))
                        .setLenientEof(true)
                        .setTrailingData(true)
                        .get()
                        .parse(reader)) {
            var row = 0;
            var goOn = true;
            for (var lines = parser.iterator(); goOn && lines.hasNext(); ) {
                goOn = taker.test(new SheetLine(++row, cells(lines.next())));
            }
        }
    }

    private static List<SheetCell> cells(CSVRecord line) {
        return line.stream().map(SheetCell::text).toList();
    }

    private static char separator(Path file, Charset charset) throws IOException {
        try (var reader = open(file, charset)) {
            var first = reader.readLine();
            var best = ';';
            for (var candidate : new char[] {',', '\t'}) {
                best = count(first, candidate) > count(first, best) ? candidate : best;
            }
            return best;
        }
    }

    private static long count(@Nullable String line, char candidate) {
        return line == null ? 0 : line.chars().filter(c -> c == candidate).count();
    }

    private static Charset charset(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            var buffer = new char[BUFFER];
            while (reader.read(buffer) >= 0) {
                // Only whether it can be read counts.
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return OLD_WINDOWS;
        }
    }

    private static BufferedReader open(Path file, Charset charset) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(stream(file), charset));
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    private static InputStream stream(Path file) throws IOException {
        return Files.newInputStream(file);
    }
}
