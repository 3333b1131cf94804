package app.rumbo.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.rumbo.reports.LosAromos;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.internal.RevenueSamples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice, given the workbooks without the results of their formulas, comes to the figures of the reports. Where it is not
 * installed nothing is tried.
 */
class WorkbookRecalculatedTests {

    private static final int SEED = 7;

    /** LibreOffice takes results as a file has them, unless it is told to work them out always. */
    private static final String ALWAYS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    @TempDir
    private Path folder;

    @Test
    void everyFigureIsTheReportsOwn() throws IOException, InterruptedException {
        var office = office();
        assumeTrue(office != null, "no LibreOffice");
        var reports = Map.of("semester.xlsx", LosAromos.report(), "month.xlsx", RevenueSamples.report(SEED));
        for (var report : reports.entrySet()) {
            Files.write(folder.resolve(report.getKey()), withoutResults(drawn(report.getValue())));
        }

        recalculate(office, reports.keySet().stream().sorted().toList());

        for (var report : reports.entrySet()) {
            var told = figures(drawn(report.getValue()));
            var recalculated = figures(Files.readAllBytes(folder.resolve("out").resolve(report.getKey())));
            assertThat(told).hasSizeGreaterThan(5);
            assertThat(recalculated).as(report.getKey()).isEqualTo(told);
        }
    }

    private static byte[] drawn(ReportDocument report) {
        return new XlsxRenderer().render(SealedDocument.of(report));
    }

    /** What is told by each cell with a formula, as it is read. */
    private static Map<String, String> figures(byte[] file) throws IOException {
        var told = new LinkedHashMap<String, String>();
        var format = new DataFormatter(java.util.Locale.ROOT);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            var result = cell.getCachedFormulaResultType() == CellType.NUMERIC
                                    ? format.formatRawCellContents(cell.getNumericCellValue(), -1, "0.0")
                                    : cell.getCachedFormulaResultType().toString();
                            told.put(sheet.getSheetName() + "!" + cell.getAddress(), result);
                        }
                    }
                }
            }
        }
        return told;
    }

    private static byte[] withoutResults(byte[] file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(file));
                var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var content = from.readAllBytes();
                to.write(entry.getName().startsWith("xl/worksheets/") ? withoutValues(content) : content);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutValues(byte[] sheet) {
        return new String(sheet, StandardCharsets.UTF_8)
                .replaceAll("</f><v>[^<]*</v>", "</f>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void recalculate(Path office, List<String> files) throws IOException, InterruptedException {
        var profile = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), ALWAYS);
        var command = new ArrayList<>(List.of(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "xlsx",
                "--outdir",
                folder.resolve("out").toString()));
        files.forEach(file -> command.add(folder.resolve(file).toString()));
        var running = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!running.waitFor(2, TimeUnit.MINUTES)) {
            running.destroyForcibly();
        }
        assertThat(running.exitValue())
                .as(Files.readString(folder.resolve("office.log")))
                .isZero();
    }

    private static @Nullable Path office() {
        return Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
