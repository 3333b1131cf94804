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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A text file of separated values as a sheet: charset (UTF-8, else the Windows one of old exports) and separator
 * (semicolon, comma or tabulator, by the first lines) are found out. Read as a stream.
 */
final class CsvSheet implements OwnSheet {

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER = 8192;
    private static final int LOOKED_AT = 40;

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
        var cells = new ArrayList<SheetCell>(line.size());
        for (var text : line) {
            cells.add(SheetCell.text(text));
        }
        return cells;
    }

    private static char separator(Path file, Charset charset) throws IOException {
        try (var reader = open(file, charset)) {
            var first = reader.lines().limit(LOOKED_AT).toList();
            var best = ';';
            for (var candidate : new char[] {',', '\t'}) {
                best = most(first, candidate) > most(first, best) ? candidate : best;
            }
            return best;
        }
    }

    /** How often it stands in the line that has most of it: titles above a table have none, and a name has one at times. */
    private static long most(List<String> lines, char candidate) {
        return lines.stream().mapToLong(line -> count(line, candidate)).max().orElse(0);
    }

    /** Those within amounts, as {@code 62,334,134} has them, part nothing. */
    private static long count(String line, char candidate) {
        return IntStream.range(0, line.length())
                .filter(at -> line.charAt(at) == candidate && !(isDigit(line, at - 1) && isDigit(line, at + 1)))
                .count();
    }

    private static boolean isDigit(String line, int at) {
        return at >= 0 && at < line.length() && Character.isDigit(line.charAt(at));
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
