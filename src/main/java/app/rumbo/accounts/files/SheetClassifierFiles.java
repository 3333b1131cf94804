package app.rumbo.accounts.files;

import app.rumbo.accounts.ClassifierEntry;
import app.rumbo.accounts.ClassifierFile;
import app.rumbo.accounts.ClassifierFiles;
import app.rumbo.accounts.ClassifierProblem;
import app.rumbo.accounts.ClassifierRefused;
import app.rumbo.accounts.ClassifierRow;
import app.rumbo.imports.ImportedFile;
import app.rumbo.imports.Words;
import app.rumbo.imports.templates.OwnSheets;
import app.rumbo.imports.templates.SheetCell;
import app.rumbo.imports.templates.SheetLine;
import app.rumbo.imports.workbook.TextSheet;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first line with something in it names the columns; all cells are written as texts, so that codes stay codes. */
@Component
class SheetClassifierFiles implements ClassifierFiles {

    private static final int MOST_ROWS = 20_000;
    private static final List<String> WRITTEN = List.of(
            ClassifierProblem.CODE,
            ClassifierProblem.NAME,
            ClassifierProblem.SOURCE,
            ClassifierProblem.FROM,
            ClassifierProblem.TO);

    @Override
    public ClassifierFile read(Path file, String name) {
        var rows = new ArrayList<ClassifierRow>();
        var columns = new HashMap<String, Integer>();
        try (var sheet = OwnSheets.open(file, name, null)
                .orElseThrow(() -> new ClassifierRefused.Unreadable("error.accounts.file-empty"))) {
            sheet.read(line -> {
                if (columns.isEmpty()) {
                    header(line, columns);
                } else if (line.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row(line, columns));
                }
                return rows.size() <= MOST_ROWS;
            });
        }
        if (columns.isEmpty()) {
            throw new ClassifierRefused.Unreadable("error.accounts.file-empty");
        }
        if (rows.size() > MOST_ROWS) {
            throw new ClassifierRefused.Unreadable("error.accounts.file-long", MOST_ROWS);
        }
        return new ClassifierFile(name, ImportedFile.of(name, file).sha256(), rows);
    }

    private static void header(SheetLine line, Map<String, Integer> columns) {
        for (var at = 0; at < line.cells().size(); at++) {
            var word = Words.plain(line.cell(at).text());
            if (!word.isEmpty() && columns.putIfAbsent(word, at) != null) {
                throw new ClassifierRefused.Unreadable(
                        "error.accounts.column-twice", line.cell(at).text());
            }
        }
        for (var needed : List.of(ClassifierProblem.CODE, ClassifierProblem.NAME)) {
            if (!columns.isEmpty() && !columns.containsKey(Words.plain(needed))) {
                throw new ClassifierRefused.Unreadable("error.accounts.column-missing", needed);
            }
        }
    }

    private static ClassifierRow row(SheetLine line, Map<String, Integer> columns) {
        var code = Objects.requireNonNullElse(cell(line, columns, ClassifierProblem.CODE), SheetCell.EMPTY);
        return new ClassifierRow(
                line.row(),
                code.text(),
                code.number() != null,
                text(line, columns, ClassifierProblem.ABOVE),
                text(line, columns, ClassifierProblem.NAME),
                text(line, columns, ClassifierProblem.SOURCE),
                text(line, columns, ClassifierProblem.FROM),
                text(line, columns, ClassifierProblem.TO));
    }

    private static @Nullable String text(SheetLine line, Map<String, Integer> columns, String column) {
        var cell = cell(line, columns, column);
        return cell == null ? null : cell.text();
    }

    private static @Nullable SheetCell cell(SheetLine line, Map<String, Integer> columns, String column) {
        var at = columns.get(Words.plain(column));
        return at == null ? null : line.cell(at);
    }

    @Override
    public void write(String sheet, List<ClassifierEntry> entries, OutputStream out) {
        TextSheet.write(
                sheet,
                WRITTEN,
                entries.stream().map(SheetClassifierFiles::cells).toList(),
                out);
    }

    private static List<@Nullable String> cells(ClassifierEntry entry) {
        var said = entry.said();
        var to = said.validTo();
        return Arrays.asList(
                said.code(),
                said.name(),
                said.source(),
                said.validFrom().toString(),
                to == null ? null : to.toString());
    }
}
