package app.rumbo.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxRowsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " antes y después ",
                "Sueldos & <b>viáticos</b>",
                "a ]]> b",
                "1 & 2 & 3 & 4 & 5 & 6 & 7 & ocho, nueve, diez, once",
                "plaza \uD83C\uDF33 nueva",
                "primera\nsegunda",
                "\u00a0\u2212 12,5 %",
                "<w:tr w:rsidR=\"00000000\"/>",
                "</w:t></w:r>"
            })
    void aTextStandsInTheFileAsItIsWhateverItHolds(String text) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file(table(Cell.words(text)))))) {
            var rows = document.getTables().getFirst().getRows();

            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCell(0).getText()).isEqualTo(text);
            assertThat(rows.get(2).getCell(0).getText()).isEqualTo("después");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"con \u0007 pitido", "\u0001"})
    void aControlThatNoFileMayHoldIsNotWritten(String text) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file(table(Cell.words(text)))))) {
            assertThat(document.getTables().getFirst().getRow(1).getCell(0).getText())
                    .isEqualTo(text.replaceAll("\\p{Cntrl}", "?"));
        }
    }

    private static Table table(Cell first) {
        return new Table(
                "Tabla",
                List.of(new Column("Texto", Kind.TEXT, 60), new Column("Código", Kind.CODE, 40)),
                List.of(Table.Row.of(first, Cell.words("1")), Table.Row.of(Cell.words("después"), Cell.words("2"))));
    }

    private static byte[] file(Table table) throws IOException {
        try (var document = new WordDocument();
                var bytes = new ByteArrayOutputStream()) {
            var size = document.getDocument().getBody().addNewSectPr().addNewPgSz();
            size.setW(BigInteger.valueOf(PageBox.A4.twipsWide()));
            DocxTable.write(document, table, new SourceLinks(""));
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
