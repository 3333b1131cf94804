package app.rumbo.journeys;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.RunningRumbo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen as each kind of reader may meet it: fit for everyone, no wider than the window, without complaint. */
@ExtendWith(Stage.class)
class ScreensTests {

    private static final String PLAN = "planes/PLADECO-2023-2030";

    private final RunningRumbo rumbo;
    private final Chromium browser;

    ScreensTests(RunningRumbo rumbo, Chromium browser) {
        this.rumbo = rumbo;
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "PHONE"})
    void thosePagesThatNeedNoAccount(Look look) {
        try (var visit = browser.visit(rumbo, look)) {
            visit.go("ingresar");
            judge(visit, "ingresar");
            visit.go("bienvenida?llave=ninguna");
            judge(visit, "bienvenida");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "PHONE"})
    void everyScreenOfThoseWhoFollowThePlans(Look look) {
        look(
                look,
                "control",
                Map.ofEntries(
                        entry("panel", "panel"),
                        entry("presupuesto", "presupuesto"),
                        entry("presupuesto-consultas", "presupuesto/preguntas"),
                        entry("presupuesto-modificaciones", "presupuesto/modificaciones"),
                        entry("presupuesto-cuentas", "presupuesto/cuentas"),
                        entry("presupuesto-cuenta", "presupuesto/cuentas?cuenta=215-31&conocido=2026-10-31"),
                        entry("presupuesto-por-asignar", "presupuesto/por-asignar"),
                        entry("presupuesto-reglas", "presupuesto/reglas"),
                        entry("planes", "planes"),
                        entry("plan", PLAN),
                        entry("objetivo", PLAN + "/objetivo/5.1"),
                        entry("indicador", PLAN + "/indicador/1.2.3-A"),
                        entry("hito", PLAN + "/hito/1.1.2-H1"),
                        entry("lista-de-control", PLAN + "/lista-de-control"),
                        entry("unidad", "unidades/DOM"),
                        entry("recaudacion", "recaudacion"),
                        entry("recaudacion-meses", "recaudacion/meses"),
                        entry("importar", "importar?plantilla=tenjo-plan-indicativo"),
                        entry("plantillas", "importar/plantillas"),
                        entry("archivos-contables", "archivos-contables"),
                        entry("informes", "informes"),
                        entry("entregas", "entregas"),
                        entry("correcciones", PLAN + "/correcciones?conocido=2026-09-30"),
                        entry("panel-conocido", "panel?conocido=2026-09-30"),
                        entry("por-validar", "por-validar"),
                        entry("visto-bueno", "visto-bueno"),
                        entry("avisos", "avisos"),
                        entry("clasificadores", "clasificadores"),
                        entry("bitacora", "bitacora")));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "PHONE"})
    void everyScreenOfThoseWhoKeepRumboRunning(Look look) {
        look(
                look,
                "administrador",
                Map.of(
                        "organizacion", "organizacion",
                        "organizacion-unidad", "organizacion/DOM",
                        "dias-inhabiles", "dias-inhabiles",
                        "correo", "correo",
                        "trabajos", "trabajos",
                        "usuarios", "usuarios",
                        "mi-cuenta", "mi-cuenta",
                        "accesos", "accesos"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "PHONE"})
    void addressesThatLeadNowhereSayWhatToDo(Look look) {
        try (var visit = browser.visit(rumbo, look).as("concejo", "informes")) {
            visit.go("panel");
            visit.words("Esta página no es para su rol");
            judge(visit, "sin-permiso");
            visit.mayComplainOf("403");
        }
        try (var visit = browser.visit(rumbo, look).as("control", "planes")) {
            for (var path : List.of("no/existe", "planes/NO-HAY", "unidades/NO-HAY", "panel?corte=ayer")) {
                visit.go(path);
                visit.link("Ir al inicio").waitFor();
                judge(visit, "sin-" + path.replaceAll("\\W+", "-"));
            }
            visit.mayComplainOf("404");
            visit.mayComplainOf("400");
        }
    }

    /** What all others rest on: a page that is not for everyone is told from one that is. */
    @Test
    void whatIsNotForEveryoneIsFound() {
        try (var visit = browser.visit(rumbo, Look.LIGHT)) {
            visit.go("ingresar");
            visit.isForEveryone();
            visit.page().evaluate("document.body.insertAdjacentHTML('beforeend', '<button></button>')");
            assertThatThrownBy(visit::isForEveryone).hasMessageContaining("button-name");
        }
    }

    private void look(Look look, String user, Map<String, String> places) {
        var ordered = new TreeMap<>(places);
        try (var visit =
                browser.visit(rumbo, look).as(user, ordered.firstEntry().getValue())) {
            ordered.forEach((name, path) -> {
                visit.go(path);
                visit.page().locator("h1").first().waitFor();
                judge(visit, name);
            });
        }
    }

    /** As it is shown, and on a wide window in the dark too. */
    private static void judge(Visit visit, String name) {
        visit.picture(name);
        visit.isForEveryone();
        visit.inTheDark(() -> visit.picture(name));
    }
}
