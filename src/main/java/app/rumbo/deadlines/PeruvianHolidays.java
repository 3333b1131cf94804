package app.rumbo.deadlines;

import static app.rumbo.deadlines.HolidayRule.since;

import java.time.LocalDate;
import java.util.List;

/** Peru's national holidays, each with its law. None of them moves. */
final class PeruvianHolidays {

    private static final String OLD = "Decreto Legislativo 713";

    static final List<HolidayRule> RULES = List.of(
            fixed(1991, 1, 1, "Año Nuevo", OLD),
            since(1991, "Jueves Santo", OLD, year -> Easter.sunday(year).minusDays(3)),
            since(1991, "Viernes Santo", OLD, year -> Easter.sunday(year).minusDays(2)),
            fixed(1991, 5, 1, "Día del Trabajo", OLD),
            fixed(2024, 6, 7, "Batalla de Arica y Día de la Bandera", "Ley 31788"),
            fixed(1991, 6, 29, "San Pedro y San Pablo", OLD),
            fixed(2024, 7, 23, "Día de la Fuerza Aérea", "Ley 31822"),
            fixed(1991, 7, 28, "Fiestas Patrias", OLD),
            fixed(1991, 7, 29, "Fiestas Patrias", OLD),
            fixed(2022, 8, 6, "Batalla de Junín", "Ley 31530"),
            fixed(1991, 8, 30, "Santa Rosa de Lima", OLD),
            fixed(1991, 10, 8, "Combate de Angamos", OLD),
            fixed(1991, 11, 1, "Día de Todos los Santos", OLD),
            fixed(1991, 12, 8, "Inmaculada Concepción", OLD),
            fixed(2022, 12, 9, "Batalla de Ayacucho", "Ley 31381"),
            fixed(1991, 12, 25, "Navidad", OLD));

    private PeruvianHolidays() {}

    private static HolidayRule fixed(int from, int month, int day, String name, String law) {
        return since(from, name, law, year -> LocalDate.of(year, month, day));
    }
}
