package app.rumbo.demo;

import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of the tables and the reports on it: one at each quarter's end on the way, and the last one.
 *
 * @param plan the plan's code
 * @param goal the goal's code
 * @param code its own code
 * @param row the row it was read from
 * @param unit the unit that answers for it
 */
record Stage(String plan, String goal, String code, TextTable.Row row, String unit) {

    /** What was said of a milestone on a day. */
    record Report(
            LocalDate day, BigDecimal percent, @Nullable String comment) {}

    static Stage of(String plan, String goal, String goalUnit, TextTable.Row row) {
        return new Stage(plan, goal, goal + "-" + row.at(1), row, row.at(8).isEmpty() ? goalUnit : row.at(8));
    }

    String name() {
        return row.at(2);
    }

    BigDecimal weight() {
        return new BigDecimal(row.at(3));
    }

    LocalDate start() {
        return LocalDate.parse(row.at(4));
    }

    LocalDate due() {
        return LocalDate.parse(row.at(5));
    }

    String verification() {
        return row.at(7);
    }

    List<Report> reports() {
        var conduct = Conduct.parse(row.at(6));
        var done = conduct.done().map(day -> new Conduct.Standing(BigDecimal.valueOf(100), day));
        return done.or(conduct::standing).map(this::reportsUpTo).orElse(List.of());
    }

    private List<Report> reportsUpTo(Conduct.Standing last) {
        var reports = new ArrayList<Report>();
        for (var day = quarterEnd(start()); day.isBefore(last.day()); day = quarterEnd(day.plusDays(1))) {
            var share = (double) (day.toEpochDay() - start().toEpochDay())
                    / (last.day().toEpochDay() - start().toEpochDay());
            var percent = Math.floor(share * last.percent().doubleValue() / 5) * 5;
            reports.add(new Report(day, BigDecimal.valueOf((long) percent), null));
        }
        var note = row.at(9).isEmpty() ? null : row.at(9);
        reports.add(new Report(last.day(), last.percent(), note));
        return reports;
    }

    private static LocalDate quarterEnd(LocalDate day) {
        return Period.of(Frequency.QUARTERLY, day).end();
    }
}
