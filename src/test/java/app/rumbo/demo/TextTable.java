package app.rumbo.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads the tables of plain text: one row a line, cells between bars, {@code #} before remarks. */
final class TextTable {

    private TextTable() {}

    /** The rows of a table, each cell trimmed; a row that leaves its last cells out is filled up with empty ones. */
    static List<Row> read(String file) {
        try (var in = Objects.requireNonNull(TextTable.class.getResourceAsStream("/demo/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Row(Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList()))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /**
     * One row.
     *
     * @param cells its cells, from the left
     */
    record Row(List<String> cells) {

        /** The cell at that place, empty where the row is shorter. */
        String at(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
