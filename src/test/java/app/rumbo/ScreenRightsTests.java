package app.rumbo;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.access.Role;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Which role opens which screen, all of them; a screen that is not in the table is a failure. */
class ScreenRightsTests {

    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("panel", "ADMINISTRATOR CONTROL DIRECTORATE MAYOR SECRETARY"),
            Map.entry("presupuesto", "ADMINISTRATOR CONTROL DIRECTORATE MAYOR SECRETARY"),
            Map.entry("presupuesto/preguntas", "ADMINISTRATOR CONTROL DIRECTORATE MAYOR SECRETARY"),
            Map.entry("presupuesto/cuentas", "ADMINISTRATOR CONTROL DIRECTORATE MAYOR SECRETARY"),
            Map.entry("presupuesto/modificaciones", "ADMINISTRATOR CONTROL DIRECTORATE MAYOR SECRETARY"),
            Map.entry("presupuesto/por-asignar", "ADMINISTRATOR CONTROL"),
            Map.entry("presupuesto/reglas", "ADMINISTRATOR CONTROL"),
            Map.entry("pendientes/:packet?", "ADMINISTRATOR CONTROL DIRECTORATE SECRETARY"),
            Map.entry("planes", "ADMINISTRATOR CONTROL DIRECTORATE MAYOR SECRETARY"),
            Map.entry("planes/:plan", "ADMINISTRATOR CONTROL DIRECTORATE MAYOR SECRETARY"),
            Map.entry("planes/:plan/indicador/:indicator", "ADMINISTRATOR CONTROL DIRECTORATE MAYOR SECRETARY"),
            Map.entry("planes/:plan/hito/:milestone", "ADMINISTRATOR CONTROL DIRECTORATE MAYOR SECRETARY"),
            Map.entry("planes/:plan/correcciones", "ADMINISTRATOR CONTROL DIRECTORATE MAYOR SECRETARY"),
            Map.entry("planes/:plan/lista-de-control", "ADMINISTRATOR CONTROL DIRECTORATE MAYOR SECRETARY"),
            Map.entry("unidades/:unit", "ADMINISTRATOR CONTROL DIRECTORATE MAYOR SECRETARY"),
            Map.entry("archivos-contables", "ADMINISTRATOR CONTROL"),
            Map.entry("recaudacion", "ADMINISTRATOR CONTROL DIRECTORATE MAYOR SECRETARY"),
            Map.entry("recaudacion/meses", "ADMINISTRATOR CONTROL DIRECTORATE MAYOR SECRETARY"),
            Map.entry("importar", "ADMINISTRATOR CONTROL DIRECTORATE SECRETARY"),
            Map.entry("importar/plantillas", "ADMINISTRATOR CONTROL"),
            Map.entry("informes", "ADMINISTRATOR CONTROL COUNCIL DIRECTORATE MAYOR SECRETARY"),
            Map.entry("informes/secciones", "ADMINISTRATOR CONTROL"),
            Map.entry("informes/informe", "ADMINISTRATOR CONTROL COUNCIL DIRECTORATE MAYOR SECRETARY"),
            Map.entry("informes/lectura", "ADMINISTRATOR CONTROL COUNCIL DIRECTORATE MAYOR SECRETARY"),
            Map.entry("entregas", "ADMINISTRATOR CONTROL SECRETARY"),
            Map.entry("entregas/informe", "ADMINISTRATOR CONTROL SECRETARY"),
            Map.entry("trabajos", "ADMINISTRATOR IT"),
            Map.entry("por-validar", "ADMINISTRATOR CONTROL"),
            Map.entry("visto-bueno", "ADMINISTRATOR CONTROL DIRECTORATE SECRETARY"),
            Map.entry("organizacion", "ADMINISTRATOR CONTROL IT"),
            Map.entry("organizacion/:unit", "ADMINISTRATOR CONTROL IT"),
            Map.entry("clasificadores", "ADMINISTRATOR CONTROL DIRECTORATE MAYOR SECRETARY"),
            Map.entry("dias-inhabiles", "ADMINISTRATOR CONTROL IT"),
            Map.entry("usuarios", "ADMINISTRATOR IT"),
            Map.entry("accesos", "ADMINISTRATOR CONTROL IT"),
            Map.entry("bitacora", "ADMINISTRATOR CONTROL IT"),
            Map.entry("correo", "ADMINISTRATOR IT"),
            Map.entry("avisos", "whoever signed in"),
            Map.entry("mi-cuenta", "whoever signed in"),
            Map.entry("", "whoever signed in"),
            Map.entry("ingresar", "anyone"),
            Map.entry("bienvenida", "anyone"));

    @Test
    void everyScreenOpensToThoseOfItsRolesAndToNobodyElse() {
        var found = new TreeMap<String, String>();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scanner.findCandidateComponents("app.rumbo").stream()
                .map(ScreenRightsTests::type)
                .forEach(view -> found.put(view.getAnnotation(Route.class).value(), who(view)));

        assertThat(found).containsExactlyInAnyOrderEntriesOf(sorted());
    }

    private static Map<String, String> sorted() {
        return TABLE.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> sorted(entry.getValue())));
    }

    private static String sorted(String roles) {
        return roles.contains("who") || roles.equals("anyone")
                ? roles
                : Arrays.stream(roles.split(" ")).sorted().collect(Collectors.joining(" "));
    }

    private static Class<?> type(BeanDefinition definition) {
        try {
            return Class.forName(definition.getBeanClassName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String who(Class<?> view) {
        if (view.isAnnotationPresent(com.vaadin.flow.server.auth.AnonymousAllowed.class)) {
            return "anyone";
        }
        if (view.isAnnotationPresent(jakarta.annotation.security.PermitAll.class)) {
            return "whoever signed in";
        }
        var needed = Arrays.asList(view.getAnnotation(RolesAllowed.class).value());
        return Arrays.stream(Role.values())
                .filter(role -> !Collections.disjoint(role.permissions(), needed))
                .map(Role::name)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
