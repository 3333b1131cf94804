package app.rumbo.imports.workbook;

import app.rumbo.imports.UnusableFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A workbook on disk, read as a stream: its rows are never in memory together. Whatever is no workbook, is encrypted or
 * cut off, expands without end, or brings entities along is refused with an {@link UnusableFile} that says so.
 */
public final class WorkbookFile implements Closeable {

    private static final String WORKSHEET = "worksheet:";

    private final ZipFile zip;
    private final Quota quota;
    private final List<SheetPart> sheets = new ArrayList<>();
    private final Map<String, String> relations;
    private final Styles styles;
    private boolean from1904;
    private @Nullable SharedStrings strings;

    /**
     * A sheet of the workbook.
     *
     * @param name as its tab shows it
     * @param hidden whether the tab is hidden
     * @param part where its XML stands in the package
     */
    public record SheetPart(String name, boolean hidden, String part) {}

    private WorkbookFile(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.quota = new Quota(limits);
        var workbook = Parts.workbook(relations("_rels/.rels", ""));
        this.relations = relations(Parts.relationsOf(workbook), Parts.folder(workbook));
        readWorkbook(workbook);
        var stylePart = Parts.first(relations, "styles");
        this.styles = stylePart == null ? new Styles() : read(stylePart, Styles::new);
    }

    /** Opens the workbook in that file. */
    public static WorkbookFile open(Path file) {
        return open(file, Limits.DEFAULT);
    }

    /** Opens the workbook in that file, to be read within the limits. */
    public static WorkbookFile open(Path file, Limits limits) {
        FileKind.requireZip(file);
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException | IllegalArgumentException _) {
            throw new UnusableFile("imports.file.truncated");
        }
        try {
            Parts.check(zip, limits);
            return new WorkbookFile(zip, limits);
        } catch (RuntimeException e) {
            Parts.close(zip);
            throw e;
        }
    }

    /** Its sheets in the order of the tabs. */
    public List<SheetPart> sheets() {
        return List.copyOf(sheets);
    }

    /** Where the styles stand in the package; null where there are none. */
    @Nullable
    String stylePart() {
        return Parts.first(relations, "styles");
    }

    /** Streams a sheet through the reader; it may be read any number of times. */
    public void read(SheetPart sheet, SheetReader reader) {
        quota.startAgain();
        try (var xml = xml(sheet.part())) {
            new SheetParser(xml, styles, this::strings, from1904, quota).parse(reader);
        }
    }

    @Override
    public void close() {
        if (strings != null) {
            strings.close();
        }
        Parts.close(zip);
    }

    private SharedStrings strings() {
        var read = strings;
        if (read == null) {
            var part = Parts.first(relations, "sharedStrings");
            read = part == null ? new SharedStrings() : read(part, SharedStrings::new);
            strings = read;
        }
        return read;
    }

    private void readWorkbook(String workbook) {
        try (var xml = xml(workbook)) {
            for (var name = xml.nextElement(); name != null; name = xml.nextElement()) {
                if (name.equals("workbookPr")) {
                    from1904 = xml.flag("date1904");
                } else if (name.equals("sheet")) {
                    sheet(xml.attribute("name"), xml.attribute("state"), xml.attribute("id"));
                }
            }
        }
    }

    private void sheet(@Nullable String name, @Nullable String state, @Nullable String relation) {
        var part = relation == null ? null : relations.get(relation);
        if (name != null && part != null && part.startsWith(WORKSHEET)) {
            var hidden = state != null && !state.equals("visible");
            sheets.add(new SheetPart(name, hidden, part.substring(WORKSHEET.length())));
        }
    }

    /** Relations by id, each as {@code type:part}; the type is the last word of its address. */
    private Map<String, String> relations(String part, String folder) {
        var found = new HashMap<String, String>();
        try (var xml = xml(part)) {
            for (var name = xml.nextElement(); name != null; name = xml.nextElement()) {
                var id = xml.attribute("Id");
                var type = xml.attribute("Type");
                var target = xml.attribute("Target");
                if (id != null && type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    found.put(id, type.substring(type.lastIndexOf('/') + 1) + ":" + Parts.resolve(folder, target));
                }
            }
        }
        return found;
    }

    private <T> T read(String part, Function<Xml, T> reading) {
        try (var xml = xml(part)) {
            return reading.apply(xml);
        }
    }

    private Xml xml(String part) {
        return new Xml(quota.count(stream(part)));
    }

    private InputStream stream(String part) {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw new UnusableFile("imports.file.not-a-workbook");
        }
        return Parts.open(zip, entry);
    }
}
