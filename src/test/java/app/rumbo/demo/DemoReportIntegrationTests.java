package app.rumbo.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rumbo.RunningRumbo;
import app.rumbo.access.SystemUser;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.Reports;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.internal.ReportArchive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report that the demonstration brings, as a councillor receives it: whole, worded, the same in three formats. */
class DemoReportIntegrationTests {

    private static final Pattern PERCENT = Pattern.compile("\\d+,\\d(?=\u00a0%)");
    private static final Pattern KEY = Pattern.compile("\\b(reports|scorecard|error)\\.[a-z]");

    private static KeptReport report;
    private static ReportDocument document;

    @BeforeAll
    static void read() {
        var reports = reports();
        await().atMost(Duration.ofMinutes(3))
                .until(() -> SystemUser.call(reports::all).stream()
                        .anyMatch(kept -> kept.status().isKept()));
        report = SystemUser.call(reports::all).getFirst();
        document = CanonicalJson.read(RunningRumbo.demonstration()
                .bean(ReportArchive.class)
                .snapshot(report.id())
                .orElseThrow());
    }

    @Test
    void itIsTheOnlyOne() {
        assertThat(SystemUser.call(reports()::all))
                .extracting(kept -> kept.period().toString())
                .containsExactly("2026-S1");
    }

    @Test
    void itsSectionsComeInTheOrderOfTheirNumbers() {
        assertThat(all(document.sections()).map(Section::heading))
                .containsExactly(
                        "1. Marco legal",
                        "2. Resumen ejecutivo",
                        "3. PLADECO 2023–2030",
                        "3.1. Avance por lineamiento y objetivo",
                        "3.2. Indicadores frente a sus metas",
                        "3.3. Hitos",
                        "3.4. Avance por dirección",
                        "3.5. Desviaciones, causas y medidas",
                        "3.6. Modificaciones al plan",
                        "3.7. Presupuesto",
                        "3.8. Inversión",
                        "4. Plan Anual de Acción Municipal 2026",
                        "4.1. Avance por dirección y programa de trabajo",
                        "4.2. Indicadores frente a sus metas",
                        "4.3. Hitos",
                        "4.4. Avance por dirección",
                        "4.5. Desviaciones, causas y medidas",
                        "4.6. Modificaciones al plan",
                        "4.7. Presupuesto",
                        "4.8. Inversión",
                        "Anexos",
                        "A. Cómo se calculan las cifras",
                        "B. Datos que faltan",
                        "C. Siglas de las unidades");
    }

    @Test
    void noKeyAndNoPlaceLeftToFillStandsInItsWords() {
        assertThat(words())
                .hasSizeGreaterThan(1000)
                .noneMatch(text -> KEY.matcher(text).find())
                .noneMatch(text -> text.contains("{") || text.contains("null"))
                .noneMatch(text -> text.matches("[A-Z]+_[A-Z_]+"));
    }

    @Test
    void theFiguresOfItsSummaryStandInItsTablesAndCharts() {
        var shown = shown();
        var summary = blocks("summary", Block.Prose.class).getFirst().text();
        var told = PERCENT.matcher(summary).results().map(MatchResult::group).toList();
        var range = summary.substring(summary.indexOf("incumplimiento"), summary.indexOf("Por lineamiento"));

        assertThat(told).hasSize(5);
        assertThat(told)
                .filteredOn(figure -> !range.contains(figure))
                .hasSize(3)
                .isSubsetOf(shown);
        assertThat(document.cover().headlines())
                .extracting(headline -> headline.value().replace("\u00a0%", ""))
                .isSubsetOf(shown);
    }

    @Test
    void itsChartsShowWhatTheirTablesSay() {
        var chart = blocks("summary", Chart.Standing.class).getFirst();
        var table = blocks("summary", Table.class).getFirst();

        assertThat(chart.items())
                .hasSize(6)
                .allSatisfy(item -> assertThat(table.rows())
                        .anyMatch(row -> row.cells().getFirst().shown().equals(item.name())
                                && row.cells().get(3).shown().equals(item.shown())));
    }

    @Test
    void everyUnitThatATableNamesIsWrittenOutInTheAnnex() {
        var names = blocks("unit-names", Table.class).getFirst().rows().stream()
                .map(row -> row.cells().getFirst().shown())
                .toList();
        var used = tables().filter(table -> table.columns().stream()
                        .anyMatch(column -> column.title().equals("Unidad")))
                .flatMap(table -> column(table, "Unidad"))
                .filter(code -> !code.equals("–"));

        assertThat(used).isNotEmpty().isSubsetOf(names);
    }

    @Test
    void theWordDocumentHoldsEachChartAndEachTableCellByCell() throws IOException {
        try (var word = new XWPFDocument(file(ReportFormat.DOCX))) {
            assertThat(word.getCharts()).hasSize((int) charts().count());
            assertThat(word.getTables().stream()
                            .filter(table -> table.getRow(0).isRepeatHeader())
                            .map(DemoReportIntegrationTests::cells))
                    .containsExactlyElementsOf(
                            tables().map(DemoReportIntegrationTests::cells).toList());
        }
    }

    @Test
    void theWordDocumentsContentsNameThePagesThatThePdfHas() throws IOException {
        try (var word = new XWPFDocument(file(ReportFormat.DOCX));
                var pdf = Loader.loadPDF(file(ReportFormat.PDF).readAllBytes())) {
            var entries = word.getParagraphs().stream()
                    .filter(paragraph ->
                            Objects.requireNonNullElse(paragraph.getStyle(), "").matches("TOC\\d"))
                    .map(XWPFParagraph::getText)
                    .toList();
            var outline = new ArrayList<String>();
            for (var item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                outline.add(entry(item, pdf.getPages().indexOf(item.findDestinationPage(pdf))));
                for (var part : item.children()) {
                    outline.add(entry(part, pdf.getPages().indexOf(part.findDestinationPage(pdf))));
                }
            }

            assertThat(entries).hasSize(24).containsExactlyElementsOf(outline);
        }
    }

    @Test
    void theWorkbookHoldsEachChartAndItsFiguresAsNumbers() throws IOException {
        try (var workbook = new XSSFWorkbook(file(ReportFormat.XLSX))) {
            var drawn = IntStream.range(0, workbook.getNumberOfSheets())
                    .mapToObj(workbook::getSheetAt)
                    .filter(sheet -> sheet.getDrawingPatriarch() != null)
                    .mapToInt(sheet -> sheet.getDrawingPatriarch().getCharts().size())
                    .sum();
            assertThat(drawn).isEqualTo((int) charts().count());
            tables().forEach(table -> assertNumbers(workbook, table));
        }
    }

    @Test
    void thePdfNamesEachTableAndChartInOrder() throws IOException {
        try (var pdf = Loader.loadPDF(file(ReportFormat.PDF).readAllBytes())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");

            assertThat(text)
                    .containsSubsequence(tables().map(Table::heading).toList())
                    .containsSubsequence(charts().map(Chart::heading).toList());
        }
    }

    @Test
    void itsFilesComeOutOfTheSnapshotAgainByteForByte() {
        assertThat(SystemUser.call(() -> reports().rebuild(report.id())).identical())
                .isTrue();
    }

    private static void assertNumbers(XSSFWorkbook workbook, Table table) {
        var place = place(workbook, table.heading());
        var row = place.row() + 2;
        for (var expected : table.rows()) {
            var line = place.sheet().getRow(row++);
            for (var i = 0; i < expected.cells().size(); i++) {
                if (expected.cells().get(i) instanceof Cell.Figure figure) {
                    var exact = figure.exact() == null ? figure.value() : figure.exact();
                    assertThat(line.getCell(i).getCellType())
                            .as(table.heading())
                            .isEqualTo(figure.formula() == null ? CellType.NUMERIC : CellType.FORMULA);
                    assertThat(line.getCell(i).getNumericCellValue())
                            .as(table.heading())
                            .isEqualTo(exact.doubleValue());
                    assertThat(exact.setScale(figure.value().scale(), RoundingMode.HALF_UP))
                            .as(table.heading())
                            .isEqualTo(figure.value());
                } else {
                    assertThat(line.getCell(i).getStringCellValue())
                            .endsWith(expected.cells().get(i).shown());
                }
            }
        }
    }

    private static Place place(XSSFWorkbook workbook, String heading) {
        for (var sheet : workbook) {
            for (var row : sheet) {
                var first = row.getCell(0);
                if (first != null
                        && first.getCellType() == CellType.STRING
                        && first.getStringCellValue().equals(heading)) {
                    return new Place((XSSFSheet) sheet, row.getRowNum());
                }
            }
        }
        throw new AssertionError("no " + heading);
    }

    private static List<List<String>> cells(Table table) {
        var titles = table.columns().stream().map(Table.Column::title);
        return Stream.concat(
                        Stream.of(titles.toList()),
                        table.rows().stream()
                                .map(row -> row.cells().stream()
                                        .map(DemoReportIntegrationTests::text)
                                        .toList()))
                .toList();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> words.shown();
            case Cell.Figure figure -> figure.note() == null ? figure.shown() : figure.shown() + " " + figure.note();
            case Cell.Shade shade -> shade.shown();
            case Cell.Light light -> light.signal().shape() + "\u00a0" + light.shown();
        };
    }

    private static List<List<String>> cells(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream()
                        .map(XWPFTableCell::getText)
                        .map(text -> row.isRepeatHeader() ? text.replace('\u00a0', ' ') : text.replace('\n', ' '))
                        .toList())
                .toList();
    }

    private static String entry(PDOutlineItem item, int page) {
        return item.getTitle() + "\t" + (page + 1);
    }

    private static Stream<String> column(Table table, String title) {
        var at = table.columns().stream().map(Table.Column::title).toList().indexOf(title);
        return table.rows().stream()
                .filter(row -> !row.goesAcross())
                .map(row -> row.cells().get(at).shown());
    }

    private static List<String> shown() {
        return Stream.of(
                        tables().flatMap(table -> table.rows().stream())
                                .flatMap(row -> row.cells().stream())
                                .map(Cell::shown),
                        charts().filter(Chart.Curve.class::isInstance)
                                .map(Chart.Curve.class::cast)
                                .flatMap(curve -> Stream.of(curve.planned(), curve.actual()))
                                .flatMap(name -> PERCENT.matcher(name).results().map(MatchResult::group)))
                .flatMap(texts -> texts)
                .toList();
    }

    /** Each text that somebody reads. */
    private static List<String> words() {
        var words = new ArrayList<String>();
        all(document.sections()).map(Section::title).forEach(words::add);
        all(document.sections()).flatMap(section -> section.blocks().stream()).forEach(block -> {
            switch (block) {
                case Block.Prose prose -> words.add(prose.text());
                case Block.Note note -> words.add(note.text());
                case Block.Points points -> words.addAll(points.items());
                case Block.Facts facts -> facts.facts().forEach(fact -> words.add(fact.label() + fact.value()));
                case Table table -> cells(table).forEach(words::addAll);
                case Chart chart -> words.addAll(List.of(chart.heading(), chart.measure(), chart.alternative()));
            }
        });
        return words;
    }

    private static Stream<Table> tables() {
        return blocks(Table.class);
    }

    private static Stream<Chart> charts() {
        return blocks(Chart.class);
    }

    private static <T extends Block> Stream<T> blocks(Class<T> kind) {
        return all(document.sections())
                .flatMap(section -> section.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static <T extends Block> List<T> blocks(String key, Class<T> kind) {
        return all(document.sections())
                .filter(section -> section.key().equals(key))
                .flatMap(section -> section.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Stream<Section> all(List<Section> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), all(section.parts())));
    }

    private static ByteArrayInputStream file(ReportFormat format) {
        return new ByteArrayInputStream(SystemUser.call(() -> reports().file(report.id(), format)));
    }

    private static Reports reports() {
        return RunningRumbo.demonstration().bean(Reports.class);
    }

    private record Place(XSSFSheet sheet, int row) {}
}
