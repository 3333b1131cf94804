package app.rumbo.imports.workbook;

import app.rumbo.imports.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is to be marked in one sheet: which cells of which rows, and what to say beside them. */
final class SheetMarks {

    /** Where headers are looked for. */
    private static final int FIRST_ROWS = 40;

    private static final int LONGEST = 32_000;

    private final Map<Integer, RowMarks> rows = new HashMap<>();
    private final String header;
    private int headerRow;
    private int remedyColumn;

    /** The marks of one row. */
    static final class RowMarks {

        private final Set<Integer> columns = new TreeSet<>();
        private final StringBuilder sentences = new StringBuilder();

        Set<Integer> columns() {
            return columns;
        }

        String sentences() {
            return sentences.toString();
        }

        private void say(String sentence) {
            if (sentences.length() < LONGEST - sentence.length()) {
                sentences.append(sentences.isEmpty() ? "" : "\n").append(sentence);
            }
        }
    }

    /** Finds the places of the problems of one sheet. */
    SheetMarks(WorkbookFile workbook, WorkbookFile.SheetPart sheet, List<WorkbookMarker.Mark> marks, String header) {
        this.header = header;
        var headers = new HashMap<String, Integer>();
        var sought = new HashSet<String>();
        sought.add(Words.plain(header));
        for (var mark : marks) {
            var column = mark.column();
            if (column != null) {
                sought.add(Words.plain(column));
            }
        }
        var last = new int[] {-1, 0};
        workbook.read(sheet, row -> {
            last[0] = Math.max(last[0], row.column(row.size() - 1));
            if (last[1]++ < FIRST_ROWS) {
                for (var i = 0; i < row.size(); i++) {
                    note(headers, row, i, sought);
                }
            }
            return true;
        });
        var standing = headers.get(Words.plain(header));
        remedyColumn = standing == null ? last[0] + 1 : standing;
        marks.forEach(mark -> add(mark, headers));
    }

    @Nullable
    RowMarks row(int number) {
        return rows.get(number);
    }

    /** The row in which the column that says what to correct gets its own header. */
    int headerRow() {
        return headerRow;
    }

    String header() {
        return header;
    }

    /** Where that column stands, from 0. */
    int remedyColumn() {
        return remedyColumn;
    }

    private void note(Map<String, Integer> headers, SheetRow row, int index, Set<String> sought) {
        var plain = Words.plain(row.cell(index).text());
        var wanted = sought.contains(plain);
        if (headerRow == 0) {
            headerRow = row.number();
        }
        if (wanted && headers.putIfAbsent(plain, row.column(index)) == null && headers.size() == 1) {
            headerRow = row.number();
        }
    }

    private void add(WorkbookMarker.Mark mark, Map<String, Integer> headers) {
        var row = rows.computeIfAbsent(mark.row(), ignored -> new RowMarks());
        var column = mark.column();
        if (column == null) {
            row.say(mark.sentence());
            return;
        }
        row.say(column + ": " + mark.sentence());
        var at = headers.get(Words.plain(column));
        if (at != null) {
            row.columns().add(at);
        }
    }
}
