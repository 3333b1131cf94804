package app.rumbo.demo;

import app.rumbo.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mediciones and Avances of each loading: what conduct gives, and over it the entries written out one by one. */
final class EntrySheets {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);

    /** Directorates whose October is validated; the others have sent theirs and wait. */
    private static final Set<String> VALIDATED = Set.of("ADM", "SECMU", "DAF", "DIDECO", "DESAM");

    private final List<PlanText> plans;
    private final List<TextTable.Row> written = TextTable.read("entradas.txt");

    EntrySheets(List<PlanText> plans) {
        this.plans = plans;
    }

    /** The two sheets of that loading, empty where it brings no entries. */
    List<Table> of(LosAromos.Step step) {
        var measurements = Table.measurements();
        var reports = Table.reports();
        var replaced = new HashSet<String>();
        written.stream().filter(row -> row.at(0).equals(step.number())).forEach(row -> {
            measurements.add(
                    row.at(1),
                    row.at(2),
                    row.at(3),
                    number(row.at(4)),
                    number(row.at(5)),
                    number(row.at(6)),
                    row.at(7).isEmpty() ? "Validado" : row.at(7),
                    LosAromos.orNull(row.at(8)));
            replaced.add(row.at(1) + row.at(2) + row.at(3));
        });
        for (var plan : plans) {
            plan.measures().forEach(measure -> addMade(step, plan, measure, replaced, measurements));
            plan.stages().forEach(stage -> addReports(step, stage, reports));
        }
        return List.of(measurements, reports);
    }

    private static void addMade(
            LosAromos.Step step, PlanText plan, Measure measure, Set<String> replaced, Table measurements) {
        new Series(measure, plan.firstYear(), LAST_DAY)
                .all().stream()
                        .filter(entry ->
                                step == LosAromos.Step.of(entry.period().end()))
                        .filter(entry -> !replaced.contains(measure.plan() + measure.code() + entry.period()))
                        .forEach(entry -> measurements.add(
                                measure.plan(),
                                measure.code(),
                                entry.period().toString(),
                                entry.value(),
                                entry.numerator(),
                                entry.denominator(),
                                state(measure.unit(), entry.period()),
                                entry.comment()));
    }

    private static String state(String unit, Period period) {
        var directorate = unit.split("-", 2)[0];
        return period.toString().equals("2026-M10") && !VALIDATED.contains(directorate) ? "Enviado" : "Validado";
    }

    private static void addReports(LosAromos.Step step, Stage stage, Table reports) {
        stage.reports().stream()
                .filter(report -> step == LosAromos.Step.of(report.day()))
                .forEach(report -> reports.add(
                        stage.plan(), stage.code(), report.day(), report.percent(), "Validado", report.comment()));
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
