package app.rumbo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.RunningRumbo;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first morning of a municipality: from the one-time link to its board and its first report, with the spreadsheet
 * that it really keeps. Each step stands on the one before.
 */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class FirstMorningJourneyTests {

    private static final String NAME = "administrador";
    private static final String PASSWORD = "clave de la primera mañana";
    private static final Path SHEETS = Path.of("src/test/resources/sheets");
    private static final int LONG = 120_000;

    private final RunningRumbo rumbo = RunningRumbo.empty();
    private final Chromium browser;

    @TempDir
    private Path folder;

    private Visit visit;

    FirstMorningJourneyTests(Chromium browser) {
        this.browser = browser;
        this.visit = browser.visit(rumbo, Look.LIGHT);
    }

    @BeforeAll
    void signIn() {
        visit.go(rumbo.invitationOf(NAME).substring(rumbo.address().length() + 1));
        var passwords = visit.page().locator("vaadin-password-field input");
        passwords.nth(0).fill(PASSWORD);
        passwords.nth(1).fill(PASSWORD);
        visit.button("Guardar y entrar").click();
        visit.page().waitForURL("**/ingresar");
        visit.signIn(NAME, PASSWORD);
    }

    @AfterAll
    void close() {
        visit.close();
        rumbo.close();
    }

    @Test
    @Order(1)
    void anEmptyBoardSaysWhatToDoNext() {
        visit.arrives("/panel");
        visit.picture("panel-vacio");
        visit.isForEveryone();

        visit.page().locator(".empty a").first().click();

        visit.arrives("/importar");
    }

    @Test
    @Order(2)
    void aReportThatCannotBeMadeSaysWhy() {
        visit.go("informes");
        visit.picture("informes-vacio");
        visit.isForEveryone();
        visit.page().locator(".view-header .report-period").click();
        visit.page().getByText("Segundo semestre de 2025").last().click();
        visit.button("Hacer informe").click();
        visit.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.ALERTDIALOG)
                .getByText("Hacer informe")
                .last()
                .click();
        done("Intentar de nuevo");
        visit.words("Ningún plan estaba vigente");
        visit.picture("informe-fallido");
        visit.isForEveryone();
    }

    @Test
    @Order(3)
    void aFaultyWorkbookIsRefusedWholeAndComesBackMarked() throws IOException {
        visit.go("importar");
        choose(faultyWorkbook());
        done("No se guardó nada: hay 2 problemas por corregir");
        visit.words("No existe la unidad NO-HAY");
        visit.picture("importar-con-errores");
        visit.isForEveryone();

        var marked = download(visit.link("Descargar el libro con lo que hay que corregir"));

        try (var workbook = new XSSFWorkbook(Files.newInputStream(marked))) {
            var goals = workbook.getSheet("Objetivos");
            assertThat(goals.getRow(0).getCell(5).getStringCellValue()).isEqualTo("Qué corregir");
            assertThat(goals.getRow(1).getCell(5).getStringCellValue()).contains("No existe la unidad NO-HAY");
        }
        visit.button("Cerrar").click();
    }

    @Test
    @Order(4)
    void aSpreadsheetOfTheirOwnShowsWhatItWouldBring() {
        visit.go("importar?plantilla=tenjo-plan-indicativo");
        choose(SHEETS.resolve("tenjo-plan-indicativo.xlsx"));
        done("Esto cambiaría");

        assertThat(counts("Indicadores").nth(0)).hasText("331");
        visit.picture("importar-revision");
        visit.isForEveryone();
        visit.go("planes");
        assertThat(visit.page().locator(".page")).not().containsText("Tenjo");
    }

    @Test
    @Order(5)
    void theReviewIsFoundAgainAndStoredOnAWord() {
        visit.go("importar");
        done("Esto cambiaría");
        visit.button("Importar").click();
        visit.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.ALERTDIALOG)
                .getByText("Importar")
                .last()
                .click();
        done("Esto se guardó");

        visit.go("panel?corte=2025-12-31");
        assertThat(visit.page().locator(".headline-number")).hasText("73,1");
        visit.isForEveryone();
    }

    @Test
    @Order(6)
    void whatTheFileGotWrongStandsInTheCheckList() {
        visit.go("planes/PDM-2024-2027/lista-de-control?corte=2025-12-31");

        var line = visit.page()
                .locator("table.checks tr")
                .filter(new Locator.FilterOptions().setHasText("IRCA sin riesgo"));
        assertThat(line.first()).containsText("El archivo dice 200");
        assertThat(line.first()).containsText("PDM, fila 38, AVANCE 2025");
    }

    @Test
    @Order(7)
    void theReportIsMadeAgainSealedAndDownloaded() throws Exception {
        visit.go("informes");
        visit.button("Intentar de nuevo").click();
        done("Cómo comprobar que es auténtico");
        visit.isForEveryone();

        var shown = visit.page().locator(".report-side").innerText();
        for (var file : Map.of(
                        "Descargar pdf", ".pdf", "Descargar Word (docx)", ".docx", "Descargar Excel (xlsx)", ".xlsx")
                .entrySet()) {
            var saved = download(visit.link(file.getKey()));
            assertThat(saved.toString()).endsWith(file.getValue());
            assertThat(shown).contains(sha256(saved));
        }
    }

    @Test
    @Order(8)
    void aTemplateIsMadeByPointingAndUsedAtOnce() {
        visit.go("importar/plantillas");
        choose(SHEETS.resolve("rengo-metas.csv"));
        visit.words("Señale las columnas");
        visit.picture("plantilla");
        visit.isForEveryone();

        visit.button("indicador").click();
        visit.rest();
        visit.page().getByLabel("Sirve para").fill("Nivel 1: nombre");
        visit.page()
                .locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText("Nivel 1: nombre"))
                .click();
        visit.rest();
        var code = visit.page().getByLabel("Código de la plantilla");
        code.fill("metas-propias");
        code.press("Tab");
        visit.rest();
        visit.button("Guardar y usar").click();

        visit.arrives("/importar?plantilla=metas-propias");
        assertThat(visit.page().locator(".file-format")).containsText("rengo-metas.csv");
    }

    @Test
    @Order(9)
    void aMunicipalityOfPeruReadsItsOwnWordsAndNumbers() {
        visit.go("organizacion");
        visit.button("Municipalidad").click();
        visit.page().getByLabel("País").click();
        visit.page()
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("Perú"))
                .click();
        visit.rest();
        assertThat(visit.page().getByLabel("Zona horaria")).hasValue("America/Lima");
        visit.button("Guardar").click();
        visit.words("Se guardaron los datos");

        visit.go("panel?corte=2025-12-31");

        assertThat(visit.page().locator(".headline-number")).hasText("73.1");
        visit.words("Gerencia y peso en el plan");
        visit.picture("panel-peru");
    }

    private void choose(Path file) {
        visit.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
    }

    private void done(String words) {
        visit.page().getByText(words).first().waitFor(new WaitForOptions().setTimeout(LONG));
        visit.rest();
    }

    private Locator counts(String sheet) {
        return visit.page()
                .locator("table.counts tr")
                .filter(new Locator.FilterOptions().setHasText(sheet))
                .locator("td");
    }

    private Path download(Locator link) {
        var download = visit.page().waitForDownload(link::click);
        var saved = folder.resolve(download.suggestedFilename());
        download.saveAs(saved);
        return saved;
    }

    private Path faultyWorkbook() throws IOException {
        var file = folder.resolve("plan.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var plans = workbook.createSheet("Planes");
            row(plans, 0, "Código", "Nombre", "Inicio", "Término");
            row(plans, 1, "P", "Plan de prueba", "2026-01-01", "2026-12-31");
            var goals = workbook.createSheet("Objetivos");
            row(goals, 0, "Plan", "Código", "Nombre", "Ponderación", "Unidad responsable");
            row(goals, 1, "P", "1", "Primero", "1", "NO-HAY");
            row(goals, 2, "P", "2", "Segundo", "mucho", null);
            workbook.write(out);
        }
        return file;
    }

    private static void row(
            org.apache.poi.ss.usermodel.Sheet sheet, int number, @org.jspecify.annotations.Nullable String... cells) {
        var row = sheet.createRow(number);
        for (var column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
