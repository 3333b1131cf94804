package app.rumbo.measurements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of {@code docs/measurement-workflow.md}, by the heading above them: each row by its columns' names. */
final class Tables {

    private static final Path PAGE = Path.of("docs", "measurement-workflow.md");

    private Tables() {}

    static List<Map<String, String>> under(String heading) {
        var rows = new ArrayList<Map<String, String>>();
        List<String> columns = List.of();
        var here = false;
        for (var line : lines()) {
            if (line.startsWith("#")) {
                here = line.endsWith("# " + heading) || line.equals("## " + heading);
            } else if (here && line.startsWith("|") && !line.startsWith("|--")) {
                var cells = cells(line);
                if (columns.isEmpty()) {
                    columns = cells;
                } else {
                    rows.add(row(columns, cells));
                }
            }
        }
        if (rows.isEmpty()) {
            throw new AssertionError("no table under " + heading);
        }
        return rows;
    }

    /** The parts of a cell that stands for several. */
    static List<String> each(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).toList();
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        for (var column = 0; column < columns.size(); column++) {
            row.put(columns.get(column), cells.get(column));
        }
        return row;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                .map(String::strip)
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
