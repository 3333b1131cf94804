package app.rumbo.reports.site;

import app.rumbo.reports.LosAromos;
import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.SiteWords;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Properties;

/** Static sites of a report that nobody made, with the words of the bundle. */
public final class Sites {

    private Sites() {}

    /** The words as the bundle has them. */
    public static SiteWords words() {
        var bundle = new Properties();
        try (var stream = Sites.class.getResourceAsStream("/messages/reports.properties")) {
            bundle.load(new StringReader(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var keys = List.of(
                "skip",
                "files",
                "checking",
                "about",
                "script",
                "matches",
                "differs",
                "unable",
                "choose",
                "file",
                "foreign",
                "figures",
                "section",
                "table",
                "row",
                "column",
                "value",
                "shown");
        var said = keys.stream()
                .map(key -> bundle.getProperty("reports.site." + key))
                .toArray(String[]::new);
        return new SiteWords(
                said[0], said[1], said[2], said[3], said[4], said[5], said[6], said[7], said[8], said[9], said[10],
                said[11], said[12], said[13], said[14], said[15], said[16], said[17]);
    }

    /** The site of a report, without the office files. */
    public static byte[] site(SealedDocument report) {
        var files = new LinkedHashMap<ReportFormat, byte[]>();
        files.put(ReportFormat.CSV, FigureLines.of(report.document()));
        files.put(ReportFormat.JSON, CanonicalJson.write(report.document()));
        return StaticSite.pack(report, files);
    }

    /** A report of one row, whose texts somebody else wrote. */
    static ReportDocument saying(String code, String name) {
        return ofOne(code, name, Cell.figure(BigDecimal.ONE, "1"));
    }

    /** A report of one row whose figure comes from there. */
    static ReportDocument leading(String name, String source) {
        return ofOne("1.1", name, Cell.figure(new BigDecimal(412), "412").from(source));
    }

    private static ReportDocument ofOne(String code, String name, Cell figure) {
        var whole = LosAromos.report().with(words());
        var table = new Table(
                name,
                List.of(
                        new Column("Código", Kind.CODE, 10),
                        new Column("Nombre", Kind.TEXT, 10),
                        new Column("Valor", Kind.FIGURE, 10)),
                List.of(Table.Row.of(Cell.words(code), Cell.words(name), figure)));
        return new ReportDocument(
                whole.identity(),
                whole.words(),
                whole.cover(),
                List.of(new Section("summary", "1", name, List.of(table), List.of())));
    }
}
