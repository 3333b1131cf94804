package app.rumbo.imports.workbook;

import app.rumbo.imports.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Gives a workbook back with its bad cells filled and a last column that says what to correct. Only the style part and
 * the sheets concerned are written anew, event by event; everything else in the file stays as it was.
 */
public final class WorkbookMarker {

    /** The header of the column that is added; the import passes over it. */
    public static final String REMEDY = SheetHeaders.REMEDY;

    private WorkbookMarker() {}

    /**
     * A problem to be marked.
     *
     * @param sheet the sheet's name
     * @param row as Excel counts
     * @param column the header of the bad cell's column; null where the whole row is meant
     * @param sentence what to correct
     */
    public record Mark(String sheet, int row, @Nullable String column, String sentence) {}

    /** Writes the file with the marks. */
    public static void mark(Path file, List<Mark> marks, OutputStream out) throws IOException {
        try (var workbook = WorkbookFile.open(file);
                var zip = new ZipFile(file.toFile());
                var marked = new ZipOutputStream(out)) {
            var sheets = sheets(workbook, marks);
            var style = sheets.isEmpty() ? null : workbook.stylePart();
            var twin = style == null ? 0 : MarkedStyles.count(Parts.open(zip, zip.getEntry(style)));
            for (var entry : zip.stream().toList()) {
                marked.putNextEntry(new ZipEntry(entry.getName()));
                copy(zip, entry, marked, sheets.get(entry.getName()), style, twin);
                marked.closeEntry();
            }
        } catch (XMLStreamException _) {
            throw Xml.damaged();
        }
    }

    private static void copy(
            ZipFile zip, ZipEntry entry, OutputStream out, @Nullable SheetMarks marks, @Nullable String style, int twin)
            throws IOException, XMLStreamException {

        try (var in = Parts.open(zip, entry)) {
            if (marks != null) {
                new MarkedSheet(in, out, marks, twin).run();
            } else if (entry.getName().equals(style)) {
                new MarkedStyles(in, out).run();
            } else {
                in.transferTo(out);
            }
        }
    }

    /** The marks of each sheet part that has any. */
    private static Map<String, SheetMarks> sheets(WorkbookFile workbook, List<Mark> marks) {
        var sheets = new HashMap<String, SheetMarks>();
        for (var sheet : workbook.sheets()) {
            var name = Words.plain(sheet.name());
            var own = marks.stream()
                    .filter(mark -> Words.plain(mark.sheet()).equals(name))
                    .toList();
            if (!own.isEmpty()) {
                sheets.put(sheet.part(), new SheetMarks(workbook, sheet, own, REMEDY));
            }
        }
        return sheets;
    }
}
