package app.rumbo.deadlines;

import static app.rumbo.deadlines.HolidayRule.since;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chile's national holidays, each with its law. */
final class ChileanHolidays {

    private static final String OLD = "Ley 2.977";
    private static final String MOVED = "Ley 19.668";

    static final List<HolidayRule> RULES = List.of(
            fixed(1, 1, "Año Nuevo", OLD),
            since(2017, "Feriado adicional de Año Nuevo", "Ley 20.983", ChileanHolidays::secondOfJanuary),
            since(1915, "Viernes Santo", OLD, year -> Easter.sunday(year).minusDays(2)),
            since(1915, "Sábado Santo", OLD, year -> Easter.sunday(year).minusDays(1)),
            fixed(5, 1, "Día Nacional del Trabajo", "Código del Trabajo"),
            fixed(5, 21, "Día de las Glorias Navales", OLD),
            since(2021, "Día Nacional de los Pueblos Indígenas", "Ley 21.357", ChileanHolidays::solstice),
            since(2000, "San Pedro y San Pablo", MOVED, year -> toMonday(LocalDate.of(year, 6, 29))),
            since(2007, "Virgen del Carmen", "Ley 20.148", year -> LocalDate.of(year, 7, 16)),
            fixed(8, 15, "Asunción de la Virgen", OLD),
            since(2007, "Feriado adicional de Fiestas Patrias", "Ley 20.215 y Ley 20.983", ChileanHolidays::before18),
            fixed(9, 18, "Independencia Nacional", OLD),
            fixed(9, 19, "Día de las Glorias del Ejército", OLD),
            since(2007, "Feriado adicional de Fiestas Patrias", "Ley 20.215", ChileanHolidays::after19),
            since(2000, "Encuentro de Dos Mundos", MOVED, year -> toMonday(LocalDate.of(year, 10, 12))),
            since(2008, "Día de las Iglesias Evangélicas y Protestantes", "Ley 20.299", ChileanHolidays::october),
            fixed(11, 1, "Día de Todos los Santos", OLD),
            fixed(12, 8, "Inmaculada Concepción", OLD),
            fixed(12, 25, "Navidad", OLD));

    private ChileanHolidays() {}

    private static HolidayRule fixed(int month, int day, String name, String law) {
        return since(1915, name, law, year -> LocalDate.of(year, month, day));
    }

    private static @Nullable LocalDate secondOfJanuary(int year) {
        var first = LocalDate.of(year, 1, 1);
        return first.getDayOfWeek() == DayOfWeek.SUNDAY ? first.plusDays(1) : null;
    }

    /** The winter solstice as decreed: 21 June but in years whose remainder by four is 0 or 1. */
    private static LocalDate solstice(int year) {
        return LocalDate.of(year, 6, year % 4 > 1 && year <= 2046 ? 21 : 20);
    }

    private static @Nullable LocalDate before18(int year) {
        var day = LocalDate.of(year, 9, 17);
        var monday = day.getDayOfWeek() == DayOfWeek.MONDAY;
        var friday = day.getDayOfWeek() == DayOfWeek.FRIDAY && year >= 2017;
        return monday || friday ? day : null;
    }

    private static @Nullable LocalDate after19(int year) {
        var day = LocalDate.of(year, 9, 20);
        return day.getDayOfWeek() == DayOfWeek.FRIDAY ? day : null;
    }

    private static LocalDate october(int year) {
        var day = LocalDate.of(year, 10, 31);
        return switch (day.getDayOfWeek()) {
            case TUESDAY -> day.minusDays(4);
            case WEDNESDAY -> day.plusDays(2);
            default -> day;
        };
    }

    /** Tuesday to Thursday go back to Monday, Friday goes on to it, the others stay. */
    private static LocalDate toMonday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case TUESDAY, WEDNESDAY, THURSDAY -> day.with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
            case FRIDAY -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            default -> day;
        };
    }
}
