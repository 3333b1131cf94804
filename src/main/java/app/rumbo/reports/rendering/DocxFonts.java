package app.rumbo.reports.rendering;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Puts the report's fonts into the Word document, veiled as the format wants it, so that it looks alike everywhere. */
final class DocxFonts {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private DocxFonts() {}

    static void embed(XWPFDocument document) throws IOException, InvalidFormatException {
        var opc = document.getPackage();
        var table = opc.createPart(
                PackagingURIHelper.createPartName("/word/fontTable.xml"),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml");
        document.getPackagePart().addRelationship(table.getPartName(), TargetMode.INTERNAL, OFFICE + "/fontTable");
        var regular = veiled(document, table, ReportFont.REGULAR, 1);
        var bold = veiled(document, table, ReportFont.BOLD, 2);
        var signs = veiled(document, table, ReportFont.SIGNS, 3);
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:fonts"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"" + OFFICE
                + "\">"
                + "<w:font w:name=\"Instrument Sans\"><w:altName w:val=\"Arial\"/><w:family w:val=\"swiss\"/>"
                + embedded("Regular", regular) + embedded("Bold", bold) + "</w:font>"
                + "<w:font w:name=\"Rumbo Signs\"><w:altName w:val=\"Segoe UI Symbol\"/>"
                + embedded("Regular", signs) + "</w:font></w:fonts>";
        try (var stream = table.getOutputStream()) {
            stream.write(xml.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String embedded(String style, Embedded font) {
        return "<w:embed%s r:id=\"%s\" w:fontKey=\"%s\"/>".formatted(style, font.relation(), font.key());
    }

    private static Embedded veiled(XWPFDocument document, PackagePart table, ReportFont font, int number)
            throws IOException, InvalidFormatException {
        var bytes = font.bytes();
        var key = "%08X-0000-4000-8000-%012X".formatted(0x52554D42, number);
        var mask = HexFormat.of().parseHex(key.replace("-", "").toLowerCase(Locale.ROOT));
        for (var i = 0; i < 32; i++) {
            bytes[i] = (byte) (bytes[i] ^ mask[15 - i % 16]);
        }
        var part = document.getPackage()
                .createPart(
                        PackagingURIHelper.createPartName("/word/fonts/font" + number + ".odttf"),
                        "application/vnd.openxmlformats-officedocument.obfuscatedFont");
        try (var stream = part.getOutputStream()) {
            stream.write(bytes);
        }
        var relation = table.addRelationship(part.getPartName(), TargetMode.INTERNAL, OFFICE + "/font");
        return new Embedded(relation.getId(), "{" + key + "}");
    }

    private record Embedded(String relation, String key) {}
}
