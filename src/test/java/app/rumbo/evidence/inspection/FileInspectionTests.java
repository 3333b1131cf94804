package app.rumbo.evidence.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.rumbo.evidence.EvidenceRefused;
import app.rumbo.evidence.SampleFiles;
import app.rumbo.evidence.SampleFiles.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A file is what its content says. */
class FileInspectionTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("allowed")
    void tellsEachTypeThatIsTakenByItsContentAlone(Sample sample) throws IOException {
        assertThat(FileInspection.type(file(sample.content())).mediaType()).isEqualTo(sample.mediaType());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWhatIsNotWhatItSays(String what, byte[] content, Class<?> refusal) throws IOException {
        var file = file(content);

        assertThatThrownBy(() -> FileInspection.type(file)).isInstanceOf(refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            acta.pdf                        | PDF  | acta.pdf
            ACTA.PDF                        | PDF  | ACTA.pdf
            foto.jpeg                       | JPEG | foto.jpeg
            virus.exe                       | TEXT | virus.exe.txt
            página.html                     | TEXT | página.html.txt
            datos.csv                       | TEXT | datos.csv
            acta.pdf                        | DOCX | acta.pdf.docx
            ../../etc/passwd                | TEXT | passwd.txt
            C:\\Users\\ana\\acta.pdf        | PDF  | acta.pdf
            ..                              | PNG  | archivo.png
            ''                              | PNG  | archivo.png
            a"b;c<d>.png                    | PNG  | a_b_c_d_.png
            """)
    void keepsACleanNameWithAnEndingThatFits(String given, FileType type, String kept) {
        assertThat(FileNames.clean(given, type)).isEqualTo(kept);
    }

    @org.junit.jupiter.api.Test
    void hidesNothingInAName() {
        assertThat(FileNames.clean("acta\u202Efdp.exe\u0000\r\n.pdf", FileType.PDF))
                .isEqualTo("actafdp.exe.pdf");
        assertThat(FileNames.clean("😀".repeat(500) + ".png", FileType.PNG)).isEqualTo("😀".repeat(120) + ".png");
    }

    static List<Sample> allowed() {
        return SampleFiles.allowed();
    }

    static Stream<Arguments> refused() {
        var notAllowed = EvidenceRefused.NotAllowed.class;
        var damaged = EvidenceRefused.Damaged.class;
        var encrypted = EvidenceRefused.Encrypted.class;
        var macros = EvidenceRefused.Macros.class;
        var docx = SampleFiles.docx();
        var xls = SampleFiles.xls();
        var head = SampleFiles.compound("WordDocument", new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0});
        return Stream.of(
                arguments("nothing", new byte[0], EvidenceRefused.Empty.class),
                arguments("a Linux program", SampleFiles.elf(), notAllowed),
                arguments("a Windows program", SampleFiles.windowsProgram(), notAllowed),
                arguments("a page", SampleFiles.text("<!DOCTYPE html><script>alert(1)</script>"), notAllowed),
                arguments("a page after a word", SampleFiles.text("hola <SCRIPT>alert(1)</SCRIPT>"), notAllowed),
                arguments("a page after a mark", SampleFiles.text("\ufeff  <html>"), notAllowed),
                arguments("a wide page", "<html>".getBytes(StandardCharsets.UTF_16), notAllowed),
                arguments("a drawing", SampleFiles.text("<svg xmlns='http://www.w3.org/2000/svg'/>"), notAllowed),
                arguments("a script", SampleFiles.text("#!/bin/sh\nrm -rf /"), notAllowed),
                arguments("any zip", SampleFiles.zip("a.txt", "hola"), notAllowed),
                arguments(
                        "a zip that says it is Word",
                        SampleFiles.zip("[Content_Types].xml", "wordprocessingml.document.main+xml"),
                        notAllowed),
                arguments("a zip with a program", SampleFiles.zip("word/run.exe", "MZ"), macros),
                arguments("a document with macros", SampleFiles.zip("word/vbaProject.bin", "x"), macros),
                arguments("an encrypted zip", SampleFiles.encrypted(docx), encrypted),
                arguments(
                        "an encrypted OpenDocument",
                        SampleFiles.openDocument("text", "<manifest:encryption-data/>"),
                        encrypted),
                arguments("a zip bomb", SampleFiles.bomb(), EvidenceRefused.Bomb.class),
                arguments("half a document", Arrays.copyOf(docx, docx.length / 2), damaged),
                arguments("half a workbook", Arrays.copyOf(xls, 300), damaged),
                arguments("a locked workbook", SampleFiles.locked(), encrypted),
                arguments("a locked Word file of old", head, encrypted),
                arguments(
                        "a workbook of old with macros", SampleFiles.compound("_VBA_PROJECT_CUR", new byte[9]), macros),
                arguments("an installer", SampleFiles.compound("!_StringData", new byte[9]), notAllowed));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("x"), content);
    }
}
