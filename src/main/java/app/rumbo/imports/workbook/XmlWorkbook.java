package app.rumbo.imports.workbook;

import app.rumbo.imports.Cell;
import app.rumbo.imports.UnusableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workbook as one XML file (SpreadsheetML of Excel 2003), which many systems call {@code .xls}. */
final class XmlWorkbook implements TableFile {

    private static final int MOST_STYLES = 100_000;
    private static final int LAST_COLUMN = 16_383;
    private static final int LAST_ROW = 1_048_576;

    private final Path file;
    private final Quota quota;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Styles.Format> styles = new HashMap<>();

    XmlWorkbook(Path file, Limits limits) {
        this.file = file;
        this.quota = new Quota(limits);
        try (var xml = open()) {
            if (!"Workbook".equals(xml.nextElement())) {
                throw new UnusableFile("imports.file.not-a-workbook");
            }
            var style = "";
            for (var name = xml.nextElement(); name != null; name = xml.nextElement()) {
                switch (name) {
                    case "Style" -> style = orBlank(xml.attribute("ID"));
                    case "NumberFormat" -> styles.put(style, format(xml.attribute("Format")));
                    case "Worksheet" -> names.add(orBlank(xml.attribute("Name")));
                    default -> {}
                }
                if (styles.size() > MOST_STYLES) {
                    throw Quota.tooLarge();
                }
            }
        }
        if (names.isEmpty()) {
            throw new UnusableFile("imports.file.not-a-workbook");
        }
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(names);
    }

    @Override
    public void read(int sheet, SheetReader reader) {
        quota.startAgain();
        try (var xml = open()) {
            var at = -1;
            for (var name = xml.nextElement(); name != null && at <= sheet; name = xml.nextElement()) {
                if (name.equals("Worksheet") && ++at == sheet) {
                    new Rows(xml, reader).read();
                    return;
                }
            }
        }
    }

    @Override
    public void close() {
        // Each reading closes the file itself.
    }

    private Xml open() {
        try {
            return new Xml(quota.count(Files.newInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Styles.Format format(@Nullable String written) {
        return "Percent".equals(written) ? Styles.Format.PERCENT : Styles.format(written);
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** One sheet's rows, one by one. */
    private final class Rows {

        private final Xml xml;
        private final SheetReader reader;
        private final SheetRow row = new SheetRow();
        private int number;
        private int column;
        private int merged;
        private Styles.Format format = Styles.Format.PLAIN;

        Rows(Xml xml, SheetReader reader) {
            this.xml = xml;
            this.reader = reader;
        }

        void read() {
            var goOn = true;
            for (var name = xml.nextElement(); name != null && goOn; name = xml.nextElement()) {
                switch (name) {
                    case "Row" -> {
                        goOn = handOver();
                        number = index("Index", number + 1, LAST_ROW);
                        column = -1;
                        merged = 0;
                        row.start(number, "1".equals(xml.attribute("Hidden")));
                    }
                    case "Cell" -> {
                        column = index("Index", column + merged + 2, LAST_COLUMN + 1) - 1;
                        format = styles.getOrDefault(orBlank(xml.attribute("StyleID")), Styles.Format.PLAIN);
                        merged = index("MergeAcross", 0, LAST_COLUMN);
                    }
                    case "Data" -> put(orBlank(xml.attribute("Type")));
                    case "Comment" -> xml.skip();
                    case "Worksheet" -> {
                        handOver();
                        return;
                    }
                    default -> {}
                }
            }
            if (goOn) {
                handOver();
            }
        }

        private boolean handOver() {
            var goOn = row.size() == 0 || reader.row(row);
            row.start(0, false);
            return goOn;
        }

        private void put(String type) {
            var cell = cell(type, xml.text(null));
            if (!cell.isBlank()) {
                quota.cell();
                row.add(column, cell);
            }
        }

        private RawCell cell(String type, String text) {
            return switch (type) {
                case "Number" -> number(text.strip());
                case "DateTime" -> day(text.strip());
                case "Boolean" ->
                    new RawCell(Cell.Kind.BOOLEAN, text.strip().equals("1") ? "VERDADERO" : "FALSO", null, null);
                case "Error" -> new RawCell(Cell.Kind.ERROR, text.strip(), null, null);
                default -> RawCell.text(text);
            };
        }

        private RawCell number(String text) {
            if (text.length() > 400) {
                throw Xml.damaged();
            }
            try {
                var value = RawCell.exact(Double.parseDouble(text));
                return RawCell.number(value, format, false);
            } catch (NumberFormatException _) {
                return RawCell.text(text);
            }
        }

        private static RawCell day(String text) {
            try {
                return RawCell.date(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
            } catch (DateTimeParseException _) {
                return RawCell.text(text);
            }
        }

        private int index(String attribute, int otherwise, int most) {
            var text = xml.attribute(attribute);
            var index = text == null ? otherwise : text.matches("\\d{1,9}") ? Integer.parseInt(text) : most + 1;
            if (index > most) {
                throw Xml.damaged();
            }
            return index;
        }
    }
}
