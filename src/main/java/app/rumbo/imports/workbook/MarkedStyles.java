package app.rumbo.imports.workbook;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A copy of the style part in which every cell format has a twin with the fill of a bad cell. */
final class MarkedStyles extends XmlCopy {

    private static final String BAD = "FFFFC7CE";

    private final List<Xf> formats = new ArrayList<>();
    private int fills;
    private boolean inFormats;

    /** What a twin takes from its format. */
    private record Xf(String number, String font, String border, String parent) {}

    MarkedStyles(InputStream in, OutputStream out) throws XMLStreamException {
        super(in, out);
    }

    /** How many formats there were: the twin of format s is s + that many. */
    static int count(InputStream in) throws XMLStreamException {
        var counting = new MarkedStyles(in, new ByteArrayOutputStream());
        counting.run();
        return counting.formats.size();
    }

    @Override
    void started(String name) throws XMLStreamException {
        switch (name) {
            case "fill" -> fills++;
            case "cellXfs" -> inFormats = true;
            case "xf" -> remember();
            default -> {}
        }
        copyStart(name.equals("fills") || name.equals("cellXfs") ? Map.of("count", "") : Map.of());
    }

    @Override
    void ended(String name) throws XMLStreamException {
        if (name.equals("fills")) {
            open("fill");
            open("patternFill", "patternType", "solid");
            open("fgColor", "rgb", BAD);
            copyEnd();
            copyEnd();
            copyEnd();
        } else if (name.equals("cellXfs")) {
            for (var xf : List.copyOf(formats)) {
                open(
                        "xf",
                        "numFmtId",
                        xf.number(),
                        "fontId",
                        xf.font(),
                        "fillId",
                        String.valueOf(fills),
                        "borderId",
                        xf.border(),
                        "xfId",
                        xf.parent(),
                        "applyNumberFormat",
                        "1",
                        "applyFill",
                        "1");
                copyEnd();
            }
            inFormats = false;
        }
        copyEnd();
    }

    private void remember() {
        if (inFormats) {
            formats.add(new Xf(id("numFmtId"), id("fontId"), id("borderId"), id("xfId")));
        }
    }

    private String id(String name) {
        var value = attribute(name);
        return value.isEmpty() ? "0" : value;
    }
}
