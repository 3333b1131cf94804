package app.rumbo.imports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.imports.Cell;
import app.rumbo.imports.TestBook;
import app.rumbo.imports.UnusableFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no workbooks, or that are made to hurt. */
class HostileFilesTests {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String HEAD =
            "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String TAIL = "</sheetData></worksheet>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                    imports.file.empty
            'hola, esto es texto', imports.file.not-a-workbook
            '<html></html>',       imports.file.not-a-workbook
            """)
    void whatIsNoPackageIsRefused(String content, String key) throws IOException {
        refused(content.getBytes(StandardCharsets.UTF_8), key);
    }

    @Test
    void aPackageThatIsNoWorkbookIsRefused() throws IOException {
        refused(zip("leeme.txt", "hola"), "imports.file.not-a-workbook");
    }

    @Test
    void anEncryptedWorkbookIsToldFromAnOldOne() throws Exception {
        try (var files = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("clave");
            try (var inside = encryptor.getDataStream(files)) {
                inside.write(book().bytes());
            }
            files.writeFilesystem(out);
            refused(out.toByteArray(), "imports.file.encrypted");
        }
        try (var old = new org.apache.poi.hssf.usermodel.HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            old.createSheet("Planes");
            old.write(out);
            refused(out.toByteArray(), "imports.file.old-workbook");
        }
    }

    @Test
    void aTruncatedWorkbookIsRefused() throws IOException {
        var whole = book().bytes();

        refused(Arrays.copyOf(whole, whole.length / 2), "imports.file.truncated");
    }

    @Test
    void brokenXmlIsRefused() throws IOException {
        refused(replaced(SHEET, HEAD + "<row><c><v>1</row>"), "imports.file.damaged");
    }

    @Test
    void entitiesAreRefusedWhereverTheyStand() throws IOException {
        var external = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        var body =
                "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";

        refused(replaced(SHEET, external + body), "imports.file.entities");
        refused(replaced("[Content_Types].xml", external + "<Types/>"), "imports.file.entities");
        refused(replaced("docProps/core.xml", external + "<x>&e;</x>"), "imports.file.entities");
    }

    @Test
    void aBombIsRefusedWithinItsLimitAndQuickly() throws IOException {
        var bomb = with(SHEET, out -> {
            out.write(HEAD.getBytes(StandardCharsets.UTF_8));
            var row = "<row><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row>"
                    .repeat(20_000)
                    .getBytes(StandardCharsets.UTF_8);
            for (var i = 0; i < 100; i++) {
                out.write(row);
            }
            out.write(TAIL.getBytes(StandardCharsets.UTF_8));
        });
        var file = Files.write(folder.resolve("bomba.xlsx"), bomb);

        assertThatThrownBy(() -> read(file, new Limits(50_000_000, 1_000_000, 100, 1 << 20)))
                .isInstanceOf(UnusableFile.class)
                .hasMessage("imports.file.too-large-inside");
    }

    @Test
    void aTextWithoutEndIsRefusedBeforeItFillsTheMemory() throws IOException {
        var endless = with(SHEET, out -> {
            out.write((HEAD + "<row><c t=\"inlineStr\"><is><t>").getBytes(StandardCharsets.UTF_8));
            var text = "a".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
            for (var i = 0; i < 300; i++) {
                out.write(text);
            }
            out.write(("</t></is></c></row>" + TAIL).getBytes(StandardCharsets.UTF_8));
        });

        refused(endless, "imports.file.too-large-inside");
    }

    @Test
    void aMillionEmptyRowsAreNothing() throws IOException {
        var empty = with(SHEET, out -> {
            out.write((HEAD + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Código</t></is></c></row>")
                    .getBytes(StandardCharsets.UTF_8));
            for (var i = 2; i <= 1_048_576; i++) {
                out.write(
                        ("<row r=\"" + i + "\"><c r=\"A" + i + "\" s=\"1\"/></row>").getBytes(StandardCharsets.UTF_8));
            }
            out.write(TAIL.getBytes(StandardCharsets.UTF_8));
        });

        assertThat(read(Files.write(folder.resolve("vacio.xlsx"), empty), Limits.DEFAULT))
                .hasSize(1);
    }

    @Test
    void cellsAreReadForWhatTheyHold() throws IOException {
        var book = new TestBook()
                .sheet("Planes", "a")
                .row("007", 1.1, new TestBook.Percent(0.65), java.time.LocalDate.of(2026, 7, 1), true)
                .row(new TestBook.Formula("A1", null), new TestBook.Formula("1/3", 0.1), " ", "=1+1");
        book.last().getRow(1).createCell(5).setCellErrorValue((byte) 7);

        var cells = read(Files.write(folder.resolve("celdas.xlsx"), book.bytes()), Limits.DEFAULT);

        assertThat(cells.subList(1, cells.size()))
                .extracting(cell -> cell.kind() + " " + cell.text())
                .containsExactly(
                        "TEXT 007",
                        "NUMBER 1.1",
                        "PERCENT 65%",
                        "DATE 2026-07-01",
                        "BOOLEAN VERDADERO",
                        "ERROR #DIV/0!",
                        "UNCOMPUTED =A1",
                        "NUMBER 0.1",
                        "TEXT =1+1");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0%,              PERCENT
            '#,##0.00 %',    PERCENT
            0.00\\%,         PLAIN
            '0" %"',         PLAIN
            yyyy-mm-dd,      DATE
            [$-340A]d/m/yy,  DATE
            [h]:mm,          DATE
            '#,##0 "días"',  PLAIN
            [Red]0.00,       PLAIN
            General,         PLAIN
            """)
    void aFormatSaysWhatANumberIs(String code, Styles.Format format) {
        assertThat(Styles.format(code)).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1.1000000000000001, 1.1
            0.30000001192,      0.30000001192
            1E-7,               0.0000001
            9000000,            9000000
            -0012.50,           -12.5
            999999999999999,    999999999999999
            -99999999999.99,    -99999999999.99
            0.1000000000000001, 0.1000000000000001
            9007199254740993,   9007199254740992
            123456789012345.1234, 123456789012345.1234
            """)
    void aNumberIsTheOneThatWasTyped(String stored, java.math.BigDecimal typed) {
        assertThat(SheetParser.decimal(stored)).isEqualByComparingTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "1-2", "1.2.3", "--5", "1d", "0x1p3", "NaN", "Infinity", "1E999"})
    void whatIsNoNumberIsNone(String stored) {
        assertThat(SheetParser.decimal(stored)).isNull();
    }

    private void refused(byte[] content, String key) throws IOException {
        var file = Files.write(folder.resolve("archivo.xlsx"), content);

        assertThatThrownBy(() -> read(file, Limits.DEFAULT))
                .isInstanceOf(UnusableFile.class)
                .hasMessage(key);
    }

    private static List<RawCell> read(Path file, Limits limits) {
        var cells = new ArrayList<RawCell>();
        try (var workbook = WorkbookFile.open(file, limits)) {
            for (var sheet : workbook.sheets()) {
                workbook.read(sheet, row -> {
                    for (var i = 0; i < row.size() && cells.size() < 1_000; i++) {
                        cells.add(row.cell(i));
                    }
                    return true;
                });
            }
        }
        assertThat(cells).allMatch(cell -> cell.kind() != Cell.Kind.BLANK);
        return cells;
    }

    private static TestBook book() {
        return new TestBook().sheet("Planes", "Código").row("P");
    }

    private static byte[] replaced(String entry, String content) throws IOException {
        return with(entry, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** A workbook of which one part was exchanged. */
    private static byte[] with(String entry, Content content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(book().bytes()));
                var zip = new ZipOutputStream(out)) {
            for (var next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(next.getName()));
                if (next.getName().equals(entry)) {
                    content.write(zip);
                } else {
                    in.transferTo(zip);
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
