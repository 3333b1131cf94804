package app.rumbo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.RunningRumbo;
import app.rumbo.access.SystemUser;
import app.rumbo.access.Users;
import app.rumbo.measurements.Ground;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A directorate says what was done: its month in a minute, two people on one value, a session that ends meanwhile. */
@ExtendWith(Stage.class)
class EntryJourneyTests {

    private static final String PASSWORD = "clave-de-prueba";
    private static final String OCTOBER = "pendientes/2026-M10";

    private final Chromium browser;
    private final RunningRumbo rumbo = RunningRumbo.workshop();
    private Ground ground;

    @TempDir
    private Path folder;

    EntryJourneyTests(Chromium browser) {
        this.browser = browser;
    }

    @BeforeEach
    void prepare() {
        rumbo.useItsHolder();
        ground = Ground.store(rumbo.bean(JdbcClient.class), rumbo.bean(TransactionTemplate.class), 20);
        SystemUser.run(() -> List.of("ana", "beto", "carla")
                .forEach(person -> rumbo.bean(Users.class).setPassword(ground.person(person), PASSWORD)));
    }

    @Test
    void aDirectoratesMonthTakesLessThanAMinute() throws IOException {
        var files = IntStream.rangeClosed(1, 3).mapToObj(this::pdf).toArray(Path[]::new);
        try (var visit = browser.visit(rumbo, Look.LIGHT)) {
            visit.go(OCTOBER);
            var person = new Person(visit.page());
            visit.page().locator("input[name=username]").focus();
            person.type(ground.person("ana"));
            person.press("Tab");
            person.type(PASSWORD);
            person.press("Enter");
            visit.page().waitForURL(url -> url.endsWith(OCTOBER));
            assertThat(cell(visit, "M1", "value")).isFocused();
            var clicksToTheFirstCell = person.clicks();

            paste(visit, IntStream.rangeClosed(1, 20).mapToObj(this::value).collect(Collectors.joining("\n")));
            visit.page().locator(".paste-preview").waitFor();
            visit.picture("pendientes-pegar");
            person.press("Enter");
            assertThat(visit.page().locator(".entry-said")).containsText("Guardados: 20");
            for (var red : List.of("M3", "M7")) {
                person.click(cell(visit, red, "note"));
                person.type("Licitación desierta");
            }
            person.press("Enter");
            assertThat(visit.page().locator(".entry-said")).containsText("Guardado");
            person.click(row(visit, "M3").locator("td button.link").first());
            var upload = visit.page().locator("vaadin-upload input[type=file]");
            person.click(visit.page().locator("vaadin-upload vaadin-button").first());
            upload.setInputFiles(files);
            assertThat(visit.page().locator(".evidence tbody tr")).hasCount(3);
            visit.picture("respaldos");
            person.press("Escape");
            assertThat(row(visit, "M3")).containsText("3");
            person.click(visit.button("Enviar 20 a validación"));
            visit.words("¿Enviar 20 a validación?");
            person.press("Enter");
            visit.words("Enviado: 20");
            visit.picture("pendientes-enviado");

            note(person, clicksToTheFirstCell);
            assertThat(clicksToTheFirstCell).isLessThanOrEqualTo(2);
            assertThat(person.seconds()).isLessThan(60);
        }
    }

    @Test
    void twoPeopleOnOneValueSeeBothAndTheSecondChooses() {
        try (var ana = browser.visit(rumbo, Look.LIGHT);
                var beto = browser.visit(rumbo, Look.LIGHT)) {
            ana.go(OCTOBER).signIn(ground.person("ana"), PASSWORD);
            beto.go(OCTOBER).signIn(ground.person("beto"), PASSWORD);
            cell(ana, "M1", "value").fill("11");
            ana.page().keyboard().press("Enter");
            assertThat(ana.page().locator(".entry-said")).containsText("Guardado 11");

            cell(beto, "M1", "value").fill("12");
            beto.page().keyboard().press("Enter");

            var both = beto.page().locator(".entry-float");
            assertThat(both).containsText("Otra persona cambió este valor");
            assertThat(both).containsText("ana");
            assertThat(both).containsText("11");
            assertThat(both).containsText("12");
            beto.picture("dos-personas");
            beto.button("Guardar el mío").click();
            assertThat(beto.page().locator(".entry-said")).containsText("Guardado 12");
            ana.go(OCTOBER);
            assertThat(cell(ana, "M1", "value")).hasValue("12");
        }
    }

    @Test
    void whatWasTypedWhenTheSessionHadEndedIsKeptAndSavedAfterwards() {
        try (var visit = browser.visit(rumbo, Look.LIGHT)) {
            visit.go(OCTOBER).signIn(ground.person("ana"), PASSWORD);
            rumbo.passes(Duration.ofMinutes(31));
            cell(visit, "M2", "value").fill("9,5");
            visit.page().keyboard().press("Enter");

            visit.words("Su sesión terminó").click();
            visit.page().waitForURL("**/ingresar");
            visit.signIn(ground.person("ana"), PASSWORD);

            assertThat(visit.page().locator(".entry-said")).containsText("Guardado 9,5");
            visit.go(OCTOBER);
            assertThat(cell(visit, "M2", "value")).hasValue("9,5");
            visit.mayComplainOf("403");
            visit.mayComplainOf("401");
        }
    }

    @Test
    void wrongTextIsToldWithWhatMayHaveBeenMeantAndTakenBackByUndo() {
        try (var visit = browser.visit(rumbo, Look.LIGHT)) {
            visit.go(OCTOBER).signIn(ground.person("ana"), PASSWORD);
            cell(visit, "M1", "value").fill("1O,5");
            visit.page().keyboard().press("Enter");
            assertThat(row(visit, "M1")).containsText("No es un número");
            assertThat(row(visit, "M1")).containsText("no se guarda");
            visit.picture("pendientes-error");

            row(visit, "M1").getByText("¿Quiso decir 10,5?").click();
            assertThat(visit.page().locator(".entry-said")).containsText("Guardado 10,5");
            visit.button("Deshacer").first().click();

            assertThat(cell(visit, "M1", "value")).hasValue("");
        }
    }

    @Test
    void controlObservesTheDirectorateAnswersAndControlValidates() {
        try (var ana = browser.visit(rumbo, Look.LIGHT);
                var carla = browser.visit(rumbo, Look.LIGHT)) {
            ana.go(OCTOBER).signIn(ground.person("ana"), PASSWORD);
            cell(ana, "M1", "value").fill("10");
            ana.page().keyboard().press("Enter");
            assertThat(ana.page().locator(".entry-said")).containsText("Guardado 10");
            submit(ana);

            carla.go("por-validar").signIn(ground.person("carla"), PASSWORD);
            open(carla);
            carla.picture("por-validar");
            carla.button("Observar").first().click();
            carla.page().getByLabel("Qué debe responder o corregir").fill("¿Cuenta la feria?");
            dialogsButton(carla).click();
            carla.words("La dirección lo verá en Mis pendientes");

            ana.go(OCTOBER);
            assertThat(row(ana, "M1")).containsText("Observado");
            row(ana, "M1").locator("button.state").click();
            ana.words("¿Cuenta la feria?");
            ana.picture("observado");
            ana.page().locator("vaadin-dialog textarea").fill("Sí, con dos puestos");
            ana.button("Responder").click();
            ana.words("Sí, con dos puestos");
            ana.page()
                    .locator("vaadin-dialog vaadin-button", new LocatorOptions().setHasText("Cerrar"))
                    .last()
                    .click();
            submit(ana);

            carla.go("por-validar");
            open(carla);
            carla.words("Sí, con dos puestos");
            carla.button("Validar").first().click();
            carla.words("Validado: 1");
            ana.go(OCTOBER);
            assertThat(row(ana, "M1")).containsText("Validado");
        }
    }

    private static void submit(Visit visit) {
        visit.button("Enviar 1 a validación").first().click();
        visit.words("¿Enviar 1 a validación?");
        visit.page().keyboard().press("Enter");
        visit.words("Enviado: 1");
    }

    private void open(Visit visit) {
        visit.page().locator("vaadin-grid").getByText("Indicador M1").first().click();
        visit.page().getByText("Conversación").waitFor();
    }

    private static Locator dialogsButton(Visit visit) {
        return visit.page()
                .locator("vaadin-dialog vaadin-button[theme~=primary]")
                .last();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void theSheetIsForEveryone(Look look) {
        try (var visit = browser.visit(rumbo, look)) {
            visit.go(OCTOBER).signIn(ground.person("ana"), PASSWORD);
            visit.isForEveryone();
            visit.picture("pendientes");
            visit.go("pendientes/hitos-2026-10-31").isForEveryone();
            visit.picture("pendientes-hitos");
            visit.button("Planilla Excel").click();
            visit.words("Descargar la planilla");
            visit.isForEveryone();
            visit.picture("pendientes-planilla");
        }
    }

    private String value(int number) {
        return number == 3 || number == 7 ? "4" : "1" + number % 10 + ",5";
    }

    private static void paste(Visit visit, String block) {
        visit.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        visit.page().evaluate("text => navigator.clipboard.writeText(text)", block);
        visit.page().keyboard().press("Control+V");
    }

    private static Locator row(Visit visit, String code) {
        return visit.page()
                .locator(".entry-sheet tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(visit.page()
                                .locator(
                                        "td.code",
                                        new LocatorOptions()
                                                .setHasText(java.util.regex.Pattern.compile("^" + code + "$")))));
    }

    private static Locator cell(Visit visit, String code, String field) {
        return row(visit, code).locator("input[data-field=" + field + "]");
    }

    private Path pdf(int number) {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var page = 0; page < number; page++) {
                pdf.addPage(new PDPage());
            }
            pdf.save(out);
            return Files.write(folder.resolve("respaldo-" + number + ".pdf"), out.toByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** For docs/benchmarks.md. */
    private static void note(Person person, int clicksToTheFirstCell) throws IOException {
        Files.writeString(
                Path.of("target/journey.txt"),
                String.format(
                        Locale.ROOT,
                        "a directorate's month: %d clicks to the first cell, %d clicks and %d keys in all, %.1f s%n",
                        clicksToTheFirstCell,
                        person.clicks(),
                        person.keys(),
                        person.seconds()));
    }
}
