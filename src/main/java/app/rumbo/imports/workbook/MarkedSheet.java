package app.rumbo.imports.workbook;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A copy of a sheet part in which the bad cells are filled and each bad row says what to correct. */
final class MarkedSheet extends XmlCopy {

    private final SheetMarks marks;
    private final int twin;
    private final TreeSet<Integer> missing = new TreeSet<>();
    private int row;
    private int column;
    private SheetMarks.@Nullable RowMarks current;
    private boolean inRow;

    /** @param twin how far a format's bad twin is from it; 0 where cells cannot be filled */
    MarkedSheet(InputStream in, OutputStream out, SheetMarks marks, int twin) throws XMLStreamException {
        super(in, out);
        this.marks = marks;
        this.twin = twin;
    }

    @Override
    void started(String name) throws XMLStreamException {
        switch (name) {
            case "dimension" -> drop();
            case "row" -> startRow();
            case "c" -> startCell();
            default -> copyStart(Map.of());
        }
    }

    @Override
    void ended(String name) throws XMLStreamException {
        if (name.equals("row") && inRow) {
            fillMissingBefore(Integer.MAX_VALUE);
            writeRemedy();
            inRow = false;
        }
        copyEnd();
    }

    private void startRow() throws XMLStreamException {
        var written = attribute("r");
        row = written.isEmpty() ? row + 1 : Integer.parseInt(written);
        column = -1;
        inRow = true;
        current = marks.row(row);
        missing.clear();
        if (current != null) {
            missing.addAll(current.columns());
        }
        copyStart(Map.of("r", String.valueOf(row), "spans", ""));
    }

    private void startCell() throws XMLStreamException {
        var written = attribute("r");
        column = written.isEmpty() ? column + 1 : CellRange.column(written.replaceAll("\\d", ""));
        if (column == marks.remedyColumn()) {
            drop();
            return;
        }
        fillMissingBefore(column);
        var changes = new LinkedHashMap<String, String>();
        changes.put("r", name(column));
        if (missing.remove(column) && twin > 0) {
            var style = attribute("s");
            changes.put("s", String.valueOf((style.isEmpty() ? 0 : Integer.parseInt(style)) + twin));
        }
        copyStart(changes);
    }

    /** A bad cell that the sheet does not have, because it is empty, is made to be filled. */
    private void fillMissingBefore(int next) throws XMLStreamException {
        while (!missing.isEmpty() && missing.first() < next && missing.first() < marks.remedyColumn()) {
            var at = missing.pollFirst();
            if (twin > 0) {
                open("c", "r", name(at), "s", String.valueOf(twin));
                copyEnd();
            }
        }
    }

    private void writeRemedy() throws XMLStreamException {
        var said = row == marks.headerRow() ? marks.header() : current == null ? null : current.sentences();
        if (said != null) {
            open("c", "r", name(marks.remedyColumn()), "t", "inlineStr");
            open("is");
            open("t");
            text(said);
            copyEnd();
            copyEnd();
            copyEnd();
        }
    }

    private String name(int at) {
        return CellRange.letters(at) + row;
    }
}
