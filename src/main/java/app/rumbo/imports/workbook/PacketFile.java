package app.rumbo.imports.workbook;

import app.rumbo.imports.Cell;
import app.rumbo.imports.Origin;
import app.rumbo.imports.UnusableFile;
import app.rumbo.imports.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A small table as a workbook, to be filled in elsewhere and brought back: one sheet that people see, and a hidden one
 * that remembers how it was handed out.
 */
public final class PacketFile {

    private static final String MEMORY = "Rumbo";
    private static final int MOST_ROWS = 5_000;
    private static final String GIVEN = "F5F7F9";
    private static final String HEAD = "DFE4E9";

    private PacketFile() {}

    /**
     * A column that people see.
     *
     * @param header its name
     * @param open whether it is to be filled in
     * @param width in characters
     */
    public record Head(String header, boolean open, int width) {}

    /**
     * What is handed out.
     *
     * @param title name of the sheet
     * @param rows figures as numbers, all else as text; null leaves a cell empty
     * @param memory rows of the hidden sheet
     */
    public record Table(String title, List<Head> heads, List<List<@Nullable Object>> rows, List<List<String>> memory) {}

    /**
     * A row that came back.
     *
     * @param number as Excel counts
     * @param cells by header as people see it, blank ones left out
     */
    public record Line(int number, Map<String, Cell> cells) {}

    /** What came back. */
    public record Returned(String title, List<Line> lines, List<List<String>> memory) {}

    /** Writes it. */
    public static void write(Table table, OutputStream out) {
        try (var workbook = new Workbook(out, "Rumbo", "1.0")) {
            var sheet = workbook.newWorksheet(table.title());
            sheet.freezePane(0, 1);
            for (var at = 0; at < table.heads().size(); at++) {
                head(sheet, at, table.heads().get(at), table.rows().size());
            }
            for (var row = 0; row < table.rows().size(); row++) {
                row(sheet, row + 1, table.rows().get(row));
            }
            sheet.finish();
            var memory = workbook.newWorksheet(MEMORY);
            memory.setVisibilityState(VisibilityState.VERY_HIDDEN);
            for (var row = 0; row < table.memory().size(); row++) {
                row(memory, row, new ArrayList<>(table.memory().get(row)));
            }
            memory.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one that came back.
     *
     * @throws UnusableFile where it is no workbook, a dangerous one, or none that was handed out
     */
    public static Returned read(Path file) {
        try (var workbook = WorkbookFile.open(file)) {
            var memory = workbook.sheets().stream()
                    .filter(sheet -> sheet.name().equals(MEMORY))
                    .findFirst()
                    .orElseThrow(() -> new UnusableFile("imports.packet.not-ours"));
            var seen = workbook.sheets().stream()
                    .filter(sheet -> !sheet.name().equals(MEMORY))
                    .findFirst()
                    .orElseThrow(() -> new UnusableFile("imports.packet.not-ours"));
            return new Returned(seen.name(), lines(workbook, seen), memory(workbook, memory));
        }
    }

    private static void head(Worksheet sheet, int at, Head head, int rows) {
        sheet.inlineString(0, at, head.header());
        sheet.width(at, head.width());
        sheet.style(0, at).bold().fillColor(HEAD).set();
        if (!head.open()) {
            for (var row = 1; row <= rows; row++) {
                sheet.style(row, at).fillColor(GIVEN).set();
            }
        }
    }

    private static void row(Worksheet sheet, int row, List<? extends @Nullable Object> values) {
        for (var at = 0; at < values.size(); at++) {
            switch (values.get(at)) {
                case null -> {}
                case BigDecimal number -> sheet.value(row, at, number);
                case Object text -> sheet.inlineString(row, at, Escapes.encode(text.toString()));
            }
        }
    }

    private static List<Line> lines(WorkbookFile workbook, WorkbookFile.SheetPart part) {
        var headers = new LinkedHashMap<Integer, String>();
        var lines = new ArrayList<Line>();
        workbook.read(part, row -> {
            if (headers.isEmpty()) {
                for (var i = 0; i < row.size(); i++) {
                    headers.put(row.column(i), Words.trim(row.cell(i).text()));
                }
                return true;
            }
            var cells = new LinkedHashMap<String, Cell>();
            for (var i = 0; i < row.size(); i++) {
                var header = headers.get(row.column(i));
                if (header != null && !row.cell(i).isBlank()) {
                    cells.put(header, row.cell(i).at(new Origin(part.name(), row.number(), header)));
                }
            }
            lines.add(new Line(row.number(), cells));
            return lines.size() < MOST_ROWS;
        });
        return lines;
    }

    private static List<List<String>> memory(WorkbookFile workbook, WorkbookFile.SheetPart part) {
        var rows = new ArrayList<List<String>>();
        workbook.read(part, row -> {
            var texts = new ArrayList<String>();
            for (var i = 0; i < row.size(); i++) {
                while (texts.size() < row.column(i)) {
                    texts.add("");
                }
                texts.add(row.cell(i).text());
            }
            rows.add(texts);
            return rows.size() < MOST_ROWS;
        });
        return rows;
    }
}
