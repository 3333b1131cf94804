package app.rumbo.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.reports.LosAromos;
import app.rumbo.reports.document.SealedDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class XlsxRendererTests {

    private static XSSFWorkbook workbook;

    @BeforeAll
    static void draw() throws IOException {
        var report = SealedDocument.of(LosAromos.report());
        workbook = new XSSFWorkbook(new ByteArrayInputStream(new XlsxRenderer().render(report)));
    }

    @Test
    void writesFiguresAsNumbersWithTheirFormat() {
        var score = find("2 Resumen ejecutivo", "1 Territorio y hábitat", 3);

        assertThat(score.getNumericCellValue()).isEqualTo(68.1);
        assertThat(score.getCellStyle().getDataFormatString()).isEqualTo("[$-340A]#,##0.0");
    }

    @Test
    void writesATextThatBeginsLikeAFormulaAsText() {
        var name = find("4 Indicadores frente a sus meta", "=HYPERLINK(\"http://malo\")", 1);

        assertThat(name.getCellType()).isEqualTo(CellType.STRING);
        assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void leadsFromARowsFirstFigureToItsSource() {
        var weight = find("2 Resumen ejecutivo", "1 Territorio y hábitat", 1);

        assertThat(weight.getHyperlink().getAddress())
                .isEqualTo("https://rumbo.losaromos.cl/planes/PLADECO/objetivo/1"
                        + "?corte=2026-06-30&conocido=2026-07-17T16%3A00%3A00Z");
        assertThat(find("2 Resumen ejecutivo", "1 Territorio y hábitat", 3).getHyperlink())
                .isNull();
    }

    @Test
    void writesAFigureThatFollowsFromOthersAsAFormulaWithItsResult() {
        var change = find("2 Resumen ejecutivo", "1 Territorio y hábitat", 4);

        assertThat(change.getCellFormula()).matches("ROUND\\(D(\\d+)-C\\1,1\\)");
        assertThat(change.getNumericCellValue()).isEqualTo(2.1);
    }

    @Test
    void holdsItsChartsAsCharts() {
        assertThat(workbook.getSheet("2 Resumen ejecutivo")
                        .getDrawingPatriarch()
                        .getCharts())
                .hasSize(2);
    }

    @Test
    void isSetUpForPrintingOnA4() {
        for (var sheet : workbook) {
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getFooter().getRight()).contains("&P");
        }
    }

    private static XSSFCell find(String sheet, String text, int column) {
        for (var row : workbook.getSheet(sheet)) {
            for (var cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(text)) {
                    return (XSSFCell) row.getCell(column);
                }
            }
        }
        throw new AssertionError("no " + text);
    }
}
