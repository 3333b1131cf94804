package app.rumbo.reports.rendering;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * A Word document whose long tables are not built as objects: their rows are kept as the text they are in the file, and stand
 * in it where a mark held their place (ADR 0303). No text of a report can be taken for a mark, since a text's {@code <} is
 * escaped.
 */
final class WordDocument extends XWPFDocument {

    private static final String MARK = "<w:tr w:rsidR=\"";
    private static final String END = "\"/>";

    private final List<CharSequence> rows = new ArrayList<>();

    /** Puts rows, as the file holds them, at the end of a table. */
    void append(XWPFTable table, CharSequence written) {
        table.getCTTbl()
                .addNewTr()
                .setRsidR(ByteBuffer.allocate(Integer.BYTES).putInt(rows.size()).array());
        rows.add(written);
    }

    /** The key of a new relation to an address outside. */
    String relation(String address) {
        return getPackagePart()
                .addExternalRelationship(address, XWPFRelation.HYPERLINK.getRelation())
                .getId();
    }

    @Override
    protected void commit() throws IOException {
        super.commit();
        var part = getPackagePart();
        String marked;
        try (var stream = part.getInputStream()) {
            marked = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        part.clear();
        try (var file = new OutputStreamWriter(part.getOutputStream(), StandardCharsets.UTF_8)) {
            var from = 0;
            for (var mark = marked.indexOf(MARK); mark >= 0; mark = marked.indexOf(MARK, from)) {
                var number = mark + MARK.length();
                file.append(marked, from, mark).append(rows.get(HexFormat.fromHexDigits(marked, number, number + 8)));
                from = number + 8 + END.length();
            }
            file.append(marked, from, marked.length());
        }
    }
}
