package app.rumbo.platform.demo;

import app.rumbo.access.Role;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in to the demonstration. None of these people exists.
 *
 * @param username what they sign in with
 * @param displayName their name as others read it
 * @param role what they are
 * @param unit code of their unit, where they have one
 */
record DemoUser(
        String username,
        String displayName,
        Role role,
        @Nullable String unit) {

    /** The password of all of them. */
    static final String PASSWORD = "rumbo";

    /** Those of the whole municipality. */
    static List<DemoUser> officials() {
        return List.of(
                new DemoUser("administrador", "Rosario Cifuentes Ibáñez", Role.ADMINISTRATOR, null),
                new DemoUser("control", "Tomás Arriagada Leiva", Role.CONTROL, null),
                new DemoUser("alcaldia", "Elena Quiroz Sandoval", Role.MAYOR, null),
                new DemoUser("concejo", "Concejo Municipal", Role.COUNCIL, null),
                new DemoUser("ti", "Cristóbal Venegas Rojo", Role.IT, null));
    }

    /** Those of the directorates: one by each one's code, and the municipal secretary. */
    static List<DemoUser> directorates() {
        return List.of(
                new DemoUser("secretaria", "Marta Olivares Peña", Role.SECRETARY, "SECMU"),
                directorate("ADM", "Ignacio Palma Bustos"),
                directorate("SECMU", "Julia Fuentealba Soto"),
                directorate("SECPLAN", "Andrés Montecinos Vera"),
                directorate("DAF", "Paulina Garrido Núñez"),
                directorate("DOM", "Hernán Saavedra Lillo"),
                directorate("DIMAO", "Camila Riquelme Araya"),
                directorate("DIDECO", "Verónica Astudillo Mena"),
                directorate("DSP", "Rodrigo Canales Muñoz"),
                directorate("TRANSITO", "Gabriel Toro Espinoza"),
                directorate("DESAM", "Francisca Lagos Herrera"));
    }

    /** Those who report for a department, named by its directorate's code and what it does. */
    static List<DemoUser> reporters() {
        return List.of(
                new DemoUser("dimao.aseo", "Sergio Inostroza Vidal", Role.DIRECTORATE, "DIMAO-ASE"),
                new DemoUser("dideco.social", "Carolina Yáñez Farías", Role.DIRECTORATE, "DIDECO-SOC"));
    }

    private static DemoUser directorate(String unit, String displayName) {
        return new DemoUser(unit.toLowerCase(Locale.ROOT), displayName, Role.DIRECTORATE, unit);
    }
}
