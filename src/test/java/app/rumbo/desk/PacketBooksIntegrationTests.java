package app.rumbo.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.desk.PacketMerge.Kind;
import app.rumbo.desk.PacketMerge.Line;
import app.rumbo.imports.UnusableFile;
import app.rumbo.measurements.Caller;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.Ground;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** A packet goes out as a workbook, is filled in, and comes back: a three-way merge. */
@IntegrationTest
class PacketBooksIntegrationTests {

    private static final Packet.Id MARCH = new Packet.Id(EntryKind.MEASUREMENT, "2026-M03");
    private static final int VALUE = 7;
    private static final int COMMENT = 10;

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private TestClock clock;

    @Autowired
    private DeskUnits units;

    @Autowired
    private PacketBooks books;

    @TempDir
    private Path folder;

    private Ground ground;
    private Caller calls;

    @BeforeEach
    void prepare() {
        clock.set(LocalDate.of(2026, 4, 8));
        ground = Ground.store(jdbc, transactions, 4);
        calls = new Caller(http, ground);
    }

    @Test
    void aFileThatNobodyTouchedChangesNothing() throws IOException {
        calls.enter("ana", "M1", "2026-M03", "9.25", "casi");

        var merge = compare(filled(sheet -> {}));

        assertThat(merge.lines()).isEmpty();
        assertThat(merge.untouched()).isEqualTo(5);
    }

    @Test
    void whatWasFilledInIsTakenAndWhatOthersChangedMeanwhileIsAConflict() throws IOException {
        calls.enter("ana", "M1", "2026-M03", "9", "casi");
        var handedOut = handOut();
        calls.enter("beto", "M1", "2026-M03", "8", "otro");
        calls.enter("beto", "M3", "2026-M03", "12", null);

        var merge = compare(filled(handedOut, sheet -> {
            put(sheet, 1, VALUE, 11);
            put(sheet, 2, VALUE, 10);
            put(sheet, 3, VALUE, 12);
        }));

        assertThat(merge.lines()).extracting(Line::kind).containsExactly(Kind.CONFLICT, Kind.TAKE);
        assertThat(merge.untouched()).isEqualTo(3);
        assertThat(apply(merge, Set.of())).isEmpty();
        assertThat(latest("M1")).isEqualTo("8");
        assertThat(latest("M2")).isEqualTo("10");
        assertThat(apply(compare(filled(handedOut, sheet -> put(sheet, 1, VALUE, 11))), Set.of(2)))
                .isEmpty();
        assertThat(latest("M1")).isEqualTo("11");
    }

    @Test
    void anEmptiedCellTakesNothingBack() throws IOException {
        calls.enter("ana", "M1", "2026-M03", "9", null);

        var merge = compare(filled(sheet -> sheet.getRow(1).getCell(VALUE).setBlank()));

        assertThat(merge.lines()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsMarkedInTheFileAndTheRestIsTaken() throws IOException {
        var file = filled(sheet -> {
            sheet.getRow(1).createCell(VALUE).setCellValue("4l,2");
            put(sheet, 2, VALUE, 10);
            sheet.getRow(2).createCell(COMMENT).setCellValue("=1+1 no es fórmula");
            sheet.getRow(3).removeCell(sheet.getRow(3).getCell(1));
            sheet.getRow(3).createCell(1).setCellValue("OTRO");
            sheet.getRow(3).createCell(VALUE).setCellValue(3);
        });

        var merge = compare(file);

        assertThat(merge.lines()).extracting(Line::kind).containsExactly(Kind.PROBLEM, Kind.TAKE, Kind.PROBLEM);
        assertThat(merge.lines().getFirst().column()).isEqualTo("Valor");
        assertThat(apply(merge, Set.of())).isEmpty();
        assertThat(latest("M2")).isEqualTo("10");
        var marked = new ByteArrayOutputStream();
        ground.as("ana", () -> {
            try {
                books.mark(file, merge, marked);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return null;
        });
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(marked.toByteArray()))) {
            var head = book.getSheetAt(0).getRow(0);
            assertThat(head.getCell(head.getLastCellNum() - 1).getStringCellValue())
                    .isEqualTo("Qué corregir");
            var row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(row.getLastCellNum() - 1).getStringCellValue())
                    .contains("No es un número");
        }
    }

    @Test
    void aRatioComesBackByItsTwoFigures() throws IOException {
        var merge = compare(filled(sheet -> {
            put(sheet, 5, VALUE + 1, 40);
            put(sheet, 5, VALUE + 2, 50);
        }));

        assertThat(apply(merge, Set.of())).isEmpty();
        assertThat(latest("R")).isEqualTo("40/50");
    }

    @Test
    void anotherFileIsRefusedInWords() throws IOException {
        var file = folder.resolve("otra.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.createSheet("Mediciones");
            book.write(out);
        }

        assertThatThrownBy(() -> compare(file)).isInstanceOf(UnusableFile.class);
    }

    private byte[] handOut() {
        return ground.as("ana", () -> {
            var out = new ByteArrayOutputStream();
            books.write(units.desk(null), MARCH, out);
            return out.toByteArray();
        });
    }

    private Path filled(Consumer<Sheet> work) throws IOException {
        return filled(handOut(), work);
    }

    private Path filled(byte[] handedOut, Consumer<Sheet> work) throws IOException {
        var file = Files.createTempFile(folder, "planilla", ".xlsx");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(handedOut));
                var out = Files.newOutputStream(file)) {
            work.accept(book.getSheetAt(0));
            book.write(out);
        }
        return file;
    }

    private static void put(Sheet sheet, int row, int column, double value) {
        sheet.getRow(row).createCell(column).setCellValue(value);
    }

    private PacketMerge compare(Path file) {
        return ground.as("ana", () -> books.compare(units.desk(null), file));
    }

    private List<Line> apply(PacketMerge merge, Set<Integer> mine) {
        return ground.as("ana", () -> books.apply(merge, mine));
    }

    private String latest(String indicator) {
        return jdbc.sql("""
                        select coalesce(trim_scale(m.value)::text, trim_scale(m.numerator) || '/' || trim_scale(m.denominator))
                        from measurement m join indicator i on i.id = m.indicator_id join plan p on p.id = i.plan_id
                        where p.code = :plan and i.code = :code order by m.version desc limit 1
                        """)
                .param("plan", ground.plan())
                .param("code", indicator)
                .query(String.class)
                .single();
    }
}
