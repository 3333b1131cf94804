package app.rumbo.reports.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.reports.LosAromos;
import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.SealedDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StaticSiteTests {

    private static final ReportDocument REPORT = LosAromos.report().with(Sites.words());
    private static final SealedDocument SEALED = SealedDocument.of(REPORT);

    @Test
    void theFolderHoldsThePageItsChartsTheFilesAndTheHashOfEach() throws IOException {
        var site = unpacked(site());

        assertThat(site.keySet())
                .contains("index.html", "informe.css", "comprobar.js", "contenido.js", "informe.csv", "informe.json")
                .contains("graficos/1.svg", "manifiesto.json");
        var manifest = JsonMapper.shared().readTree(site.get("manifiesto.json"));
        assertThat(manifest.get("sha256").asString()).isEqualTo(SEALED.sha256());
        site.forEach((name, bytes) -> {
            if (!name.equals("manifiesto.json")) {
                assertThat(manifest.get("files").get(name).get("sha256").asString())
                        .as(name)
                        .isEqualTo(CanonicalJson.sha256(bytes));
            }
        });
        assertThat(site.get("informe.json")).isEqualTo(CanonicalJson.write(REPORT));
    }

    @Test
    void thePageAsksNothingOfAnyServer() throws IOException {
        var site = unpacked(site());
        for (var name : new String[] {"informe.css", "comprobar.js"}) {
            assertThat(new String(site.get(name), StandardCharsets.UTF_8))
                    .as(name)
                    .doesNotContain("//", "fetch(", "import");
        }
        var page = new String(site.get("index.html"), StandardCharsets.UTF_8)
                .replaceAll("<a class=\"source\" href=\"https://rumbo\\.losaromos\\.cl/[^\"]*\"", "<a");
        assertThat(Pattern.compile("(?:src|href)=\"([^\"]*)\"").matcher(page).results())
                .isNotEmpty()
                .allSatisfy(match -> assertThat(match.group(1)).matches("#.*|[a-z/]+\\.[a-z]+|graficos/[0-9]+\\.svg"));
    }

    @Test
    void itIsTheSameInAnyZoneAndLanguage() {
        var first = site();
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(site()).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void eachFigureOfTheReportIsALineOfTheCsv() {
        var lines = new String(FigureLines.of(REPORT), StandardCharsets.UTF_8).split("\r\n");
        var figures = TreeTables.of(REPORT).stream()
                .flatMap(placed -> placed.table().rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Figure.class::isInstance)
                .map(Cell.Figure.class::cast)
                .toList();

        assertThat(lines[0]).isEqualTo("\ufeff\"Sección\";\"Tabla\";\"De qué\";\"Cifra\";\"Valor\";\"Como se lee\"");
        assertThat(figures).isNotEmpty();
        var told = String.join("\n", lines);
        for (var figure : figures) {
            assertThat(told)
                    .contains(";" + figure.value().toPlainString().replace('.', ',') + ";\""
                            + (figure.shown().startsWith("+") ? "'" : "") + figure.shown() + "\"");
        }
    }

    @Test
    void textOfOthersCannotBecomeAFormulaNorMarkup() throws IOException {
        var hostile = Sites.saying("=HYPERLINK(\"x\")", "<script>alert(1)</script>");
        assertThat(new String(FigureLines.of(hostile), StandardCharsets.UTF_8)).contains("\"'=HYPERLINK(\"\"x\"\")");
        var page = new String(
                unpacked(StaticSite.pack(SealedDocument.of(hostile), Map.of())).get("index.html"),
                StandardCharsets.UTF_8);
        assertThat(Pattern.compile("<script(?! src=)").matcher(page).find()).isFalse();
    }

    @Test
    void aFigureLeadsToItsSourceWhereTheReportSaysWhereItIsVerified() throws IOException {
        var source = "planes/PL/indicador/R-1?corte=2026-06-30&conocido=2026-07-20T15%3A00%3A00Z";
        var report = Sites.leading("Caminos", source);
        var address = "href=\"https://rumbo.losaromos.cl/" + source.replace("&", "&amp;") + "\"";

        var open = page(report.verifiedAt("https://rumbo.losaromos.cl/verificar"));
        assertThat(open)
                .contains(address, "aria-label=\"1.1 Caminos, Valor: 412\"")
                .contains("<a class=\"source\"")
                .contains("><span data-c>412</span></a>");
        assertThat(page(report.verifiedAt(null)))
                .doesNotContain("class=\"source\"")
                .contains("<span data-c>412</span>");
    }

    private static String page(ReportDocument document) throws IOException {
        return new String(
                unpacked(StaticSite.pack(SealedDocument.of(document), Map.of())).get("index.html"),
                StandardCharsets.UTF_8);
    }

    private static byte[] site() {
        return Sites.site(SEALED);
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.put(entry.getName(), stream.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void theSiteNeedsNoOtherFormatThanItIsGiven() {
        assertThat(StaticSite.pack(SEALED, Map.of(ReportFormat.CSV, FigureLines.of(REPORT))))
                .isNotEmpty();
    }
}
