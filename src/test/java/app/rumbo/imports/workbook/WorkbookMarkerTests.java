package app.rumbo.imports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.imports.TestBook;
import app.rumbo.imports.TestBook.Formula;
import app.rumbo.imports.TestBook.Percent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A refused workbook goes back as it came, with its bad cells filled and a column that says what to correct. */
class WorkbookMarkerTests {

    @TempDir
    private Path folder;

    @Test
    void marksTheBadCellsAndLeavesEverythingElse() throws IOException {
        var book = new TestBook()
                .sheet("Planes", "Código", "Nombre", "Inicio")
                .row("007", "=1+1 <&>", LocalDate.of(2026, 7, 1))
                .row("008", null, "ayer")
                .sheet("Otra", "x")
                .row(new Percent(0.65), new Formula("A1*2", 1.3));
        var marks = List.of(
                new WorkbookMarker.Mark("Planes", 3, "Nombre", "Falta Nombre."),
                new WorkbookMarker.Mark("Planes", 3, "Inicio", "Aquí va una fecha."),
                new WorkbookMarker.Mark("Planes", 2, "Inicio", "Es antes."));

        var marked = mark(book.bytes(), marks);

        var plans = marked.getSheet("Planes");
        assertThat(plans.getRow(0).getCell(3).getStringCellValue()).isEqualTo("Qué corregir");
        assertThat(plans.getRow(2).getCell(3).getStringCellValue())
                .isEqualTo("Nombre: Falta Nombre.\nInicio: Aquí va una fecha.");
        assertThat(plans.getRow(1).getCell(1).getStringCellValue()).isEqualTo("=1+1 <&>");
        assertThat(plans.getRow(1).getCell(2).getLocalDateTimeCellValue()).isEqualTo("2026-07-01T00:00");
        assertThat(plans.getRow(1).getCell(2).getCellStyle().getDataFormatString())
                .isEqualTo("yyyy-mm-dd");
        assertThat(filled(marked, 1, 2)).isTrue();
        assertThat(filled(marked, 2, 1)).isTrue();
        assertThat(filled(marked, 2, 2)).isTrue();
        assertThat(filled(marked, 1, 0)).isFalse();
        assertThat(marked.getSheet("Otra").getRow(1).getCell(1).getCellFormula())
                .isEqualTo("A1*2");
        assertThat(marked.getSheet("Otra").getRow(1).getCell(0).getCellStyle().getDataFormatString())
                .isEqualTo("0%");
    }

    @Test
    void marksAgainInTheSameColumn() throws IOException {
        var book = new TestBook().sheet("Planes", "Código").row("a").row("b");
        var once = new ByteArrayOutputStream();
        mark(book.bytes(), List.of(new WorkbookMarker.Mark("Planes", 2, "Código", "Uno.")))
                .write(once);

        var twice = mark(once.toByteArray(), List.of(new WorkbookMarker.Mark("Planes", 3, "Código", "Dos.")));

        var sheet = twice.getSheet("Planes");
        assertThat(sheet.getRow(0).getLastCellNum()).isEqualTo((short) 2);
        assertThat(sheet.getRow(1).getCell(1)).isNull();
        assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("Código: Dos.");
    }

    private XSSFWorkbook mark(byte[] book, List<WorkbookMarker.Mark> marks) throws IOException {
        var file = Files.write(folder.resolve("libro.xlsx"), book);
        var out = new ByteArrayOutputStream();
        WorkbookMarker.mark(file, marks, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static boolean filled(XSSFWorkbook workbook, int row, int column) {
        var color = workbook.getSheet("Planes")
                .getRow(row)
                .getCell(column)
                .getCellStyle()
                .getFillForegroundColorColor();
        return color != null && "FFFFC7CE".equals(color.getARGBHex());
    }
}
