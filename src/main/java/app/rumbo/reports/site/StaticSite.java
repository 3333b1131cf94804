package app.rumbo.reports.site;

import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.document.SiteWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A report as a folder that opens from a disk or from the cheapest hosting: a page, its charts, its figures, its files, and a
 * manifest of their hashes. It asks nothing of any server, and verifies itself in the reader's browser.
 */
public final class StaticSite {

    private static final LocalDateTime PACKED = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final List<String> LETTERS =
            List.of("InstrumentSans-Regular.ttf", "InstrumentSans-Bold.ttf", "OFL.txt");

    private StaticSite() {}

    /**
     * The folder as a zip file, the same bytes for the same report.
     *
     * @param files the report's other files, as they are kept
     */
    public static byte[] pack(SealedDocument report, Map<ReportFormat, byte[]> files) {
        var content = new LinkedHashMap<String, byte[]>();
        var named = new LinkedHashMap<String, byte[]>();
        files.forEach((format, bytes) -> named.put("informe." + format.extension(), bytes));
        var page = SitePage.of(report, named.keySet());
        content.put("index.html", page.html().getBytes(StandardCharsets.UTF_8));
        content.put("informe.css", resource("site/informe.css"));
        content.put("comprobar.js", resource("site/comprobar.js"));
        LETTERS.forEach(name -> content.put("letras/" + name, resource("fonts/" + name)));
        page.pictures().forEach((name, svg) -> content.put(name, svg.getBytes(StandardCharsets.UTF_8)));
        content.putAll(named);
        content.put("contenido.js", ContentScript.of(report, named));
        content.put("manifiesto.json", SiteManifest.of(report, content));
        return zipped(content);
    }

    /** The words of the site, which every report of schema 4 has. */
    static SiteWords words(ReportDocument document) {
        return Objects.requireNonNull(document.words().site(), "a report without the words of its site");
    }

    private static byte[] zipped(Map<String, byte[]> content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : content.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(PACKED);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] resource(String name) {
        try (var stream = StaticSite.class.getResourceAsStream("/reports/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lower-case hexadecimal SHA-256. */
    static String hash(byte[] bytes) {
        return CanonicalJson.sha256(bytes);
    }
}
