package app.rumbo.imports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.imports.Cell;
import app.rumbo.imports.UnusableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files called .xls: old workbooks, XML, pages; read the same, or refused with a reason. */
class OldFilesTests {

    private static final String XML =
            "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                    + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"balance.xls", "balance-xml.xls", "balance-html.xls"})
    void whatLibreOfficeWroteIsReadWhateverItsForm(String name) throws Exception {
        var rows = rows(resource(name), 0);

        assertThat(rows).hasSize(10);
        assertThat(rows.get(2)).isEqualTo("3: 0=AL 31/01/2042");
        assertThat(rows.get(4))
                .isEqualTo(
                        "5: 0=Cuenta 1=Denominación 2=Presupuesto Inicial 3=Presupuesto Vigente 4=Devengado 5=Percibido");
        assertThat(rows.get(8)).isEqualTo("9: 0=115-08-03-001 1=Participación anual 2=1000000 3=1000000 4=-500 5=-500");
    }

    @Test
    void aHeaderOverTwoRowsOfAPageStandsInBoth() throws Exception {
        var page = Files.writeString(folder.resolve("pagina.xls"), """
                <table><tr><td rowspan="2">Rubro<td rowspan=2>PIM</td><td colspan='2'>Ejecución</td><td rowspan="2">Avance</td></tr>
                <tr><td>Devengado</td><td>Girado</td></tr></table>
                <table><tr><td>00</td><td>7</td><td>5</td><td>4</td><td>71.4</td></tr></table>""");

        assertThat(rows(page, 0))
                .containsExactly(
                        "1: 0=Rubro 1=PIM 2=Ejecución 4=Avance",
                        "2: 0=Rubro 1=PIM 2=Devengado 3=Girado 4=Avance",
                        "3: 0=00 1=7 2=5 3=4 4=71.4");
    }

    @Test
    void anOldWorkbookKeepsNumbersDaysPercentagesFormulasAndErrors() throws Exception {
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("Otra").createRow(0).createCell(0).setCellValue("no");
            var sheet = workbook.createSheet("Datos");
            var row = sheet.createRow(6);
            row.createCell(0).setCellValue(62334134);
            row.createCell(1).setCellValue(0.1);
            row.createCell(2).setCellValue(true);
            row.createCell(3).setCellValue(LocalDate.of(2026, 10, 31));
            var day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            row.getCell(3).setCellStyle(day);
            row.createCell(4).setCellValue(0.65);
            var percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            row.getCell(4).setCellStyle(percent);
            row.createCell(5).setCellFormula("A7*2");
            row.createCell(6).setCellFormula("\"a\"&\"b\"");
            row.createCell(7).setCellFormula("1/0");
            row.createCell(9).setCellValue(-500);
            row.createCell(10).setCellValue(-501);
            row.createCell(11).setCellValue(-502);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

            assertThat(rows(file(bytes(workbook)), 1))
                    .containsExactly(
                            "7: 0=62334134 1=0.1 2=VERDADERO 3=2026-10-31 4=65% 5=124668268 6=ab 7=#DIV/0! 9=-500 10=-501 11=-502");
        }
    }

    @Test
    void readingStopsWhereTheReaderHasEnough() throws Exception {
        for (var name : List.of("balance.xls", "balance-xml.xls", "balance-html.xls")) {
            try (var table = TableFile.open(resource(name))) {
                var seen = new ArrayList<Integer>();
                table.read(0, row -> {
                    seen.add(row.number());
                    return seen.size() < 2;
                });
                assertThat(seen).as(name).containsExactly(1, 2);
            }
        }
    }

    @Test
    void whatTheReaderThrowsIsNotTakenForABrokenFile() throws Exception {
        try (var table = TableFile.open(resource("balance.xls"))) {
            assertThatThrownBy(() -> table.read(0, row -> {
                        throw new IllegalStateException("of the reader");
                    }))
                    .hasMessage("of the reader");
        }
    }

    @Test
    void anOldWorkbookThatWasCutOffIsRefusedUnlessItsRowsAreWhole() throws Exception {
        var whole = Files.readAllBytes(resource("balance.xls"));
        var all = rows(resource("balance.xls"), 0);
        var refused = 0;
        for (var length = 8; length < whole.length; length += 100) {
            try {
                assertThat(rows(file(Arrays.copyOf(whole, length)), 0))
                        .as("%d bytes", length)
                        .isEqualTo(all);
            } catch (UnusableFile _) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(30);
    }

    @Test
    void anOldWorkbookWithAPasswordIsRefused() throws Exception {
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("Datos").createRow(0).createCell(0).setCellValue("secreto");
            Biff8EncryptionKey.setCurrentUserPassword("clave");
            var locked = bytes(workbook);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            refused(locked, "imports.file.encrypted");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void entitiesInXmlAreRefused() throws Exception {
        refused(
                "<?xml version=\"1.0\"?><!DOCTYPE Workbook [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Workbook><Worksheet/></Workbook>",
                "imports.file.entities");
    }

    @Test
    void xmlThatIsNoWorkbookIsRefused() throws Exception {
        refused("<?xml version=\"1.0\"?><factura><total>1</total></factura>", "imports.file.not-a-workbook");
        refused(XML + "<Worksheet ss:Name=\"a\"><Table><Row ss:Index=\"99999999\"><Cell>", "imports.file.damaged");
    }

    @Test
    void cellsOfXmlThatSkipAndSpanStandWhereTheySay() throws Exception {
        var book = XML + "<Styles><Style ss:ID=\"p\"><NumberFormat ss:Format=\"Percent\"/></Style></Styles>"
                + "<Worksheet ss:Name=\"Hoja\"><Table><Row ss:Index=\"4\"><Cell ss:MergeAcross=\"2\"><Data ss:Type=\"String\">A</Data>"
                + "<Comment><ss:Data>nota</ss:Data></Comment></Cell><Cell ss:MergeAcross=\"1\"/><Cell ss:StyleID=\"p\">"
                + "<Data ss:Type=\"Number\">0.65</Data></Cell><Cell ss:Index=\"9\"><Data ss:Type=\"DateTime\">2026-10-31T00:00:00.000"
                + "</Data></Cell></Row></Table></Worksheet></Workbook>";

        assertThat(rows(file(book.getBytes(StandardCharsets.UTF_8)), 0)).containsExactly("4: 0=A 5=65% 8=2026-10-31");
    }

    @Test
    void aPageThatNobodyClosedProperlyIsStillRead() throws Exception {
        var page =
                "<html><script>if (a<b) { '<td>no' }</script><!-- <tr><td>no --><table><tr><th colspan=2>Cuenta&nbsp;"
                        + "<th>Mont&oacute;<tr><td>115-03<td>&#36; 1.000<td></table>";

        assertThat(rows(file(page.getBytes(StandardCharsets.UTF_8)), 0))
                .containsExactly("1: 0=Cuenta 2=Montó", "2: 0=115-03 1=$ 1.000");
    }

    @Test
    void aPageWithoutTablesIsRefused() throws Exception {
        refused("<html><body>Su sesión expiró</body></html>", "imports.file.html-without-table");
    }

    private List<String> rows(Path file, int sheet) {
        var rows = new ArrayList<String>();
        try (var table = TableFile.open(file)) {
            table.read(sheet, row -> {
                var said = new StringBuilder(row.number() + ":");
                for (var i = 0; i < row.size(); i++) {
                    var cell = row.cell(i);
                    said.append(' ')
                            .append(row.column(i))
                            .append('=')
                            .append(cell.text().strip());
                    assertThat(cell.kind()).isNotEqualTo(Cell.Kind.BLANK);
                }
                rows.add(said.toString());
                return true;
            });
        }
        return rows;
    }

    private void refused(String content, String key) throws IOException {
        refused(content.getBytes(StandardCharsets.UTF_8), key);
    }

    private void refused(byte[] content, String key) throws IOException {
        var file = file(content);
        assertThatThrownBy(() -> rows(file, 0))
                .isInstanceOfSatisfying(
                        UnusableFile.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "libro", ".xls"), content);
    }

    private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Path resource(String name) {
        return Path.of("src/test/resources/accounting", name);
    }
}
