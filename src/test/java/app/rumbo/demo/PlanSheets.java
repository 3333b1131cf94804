package app.rumbo.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sheets of a plan's own text: Planes, Objetivos, Indicadores, Metas, Hitos. */
record PlanSheets(PlanText plan) {

    List<Table> all() {
        return List.of(planSheet(), goalSheet(), indicatorSheet(), targetSheet(), milestoneSheet());
    }

    private Table planSheet() {
        var sheet = Table.plans();
        sheet.add(plan.code(), plan.name(), plan.kind(), plan.start(), plan.end(), plan.levels());
        return sheet;
    }

    private Table goalSheet() {
        var sheet = Table.goals();
        plan.goals().forEach(goal -> sheet.add(goalRow(plan.code(), goal, "Activo")));
        return sheet;
    }

    static @Nullable Object[] goalRow(String plan, PlanText.Goal goal, String status) {
        return new @Nullable Object[] {
            plan,
            goal.code(),
            LosAromos.orNull(goal.parent()),
            goal.name(),
            goal.weight(),
            LosAromos.orNull(goal.unit()),
            LosAromos.orNull(goal.coUnits().replace(";", "; ")),
            status
        };
    }

    private Table indicatorSheet() {
        var sheet = Table.indicators();
        plan.measures().forEach(measure -> addIndicator(sheet, measure));
        return sheet;
    }

    private void addIndicator(Table sheet, Measure measure) {
        var range = measure.range();
        sheet.add(
                plan.code(),
                measure.goal(),
                measure.code(),
                measure.name(),
                measure.formula(),
                measure.measureUnit(),
                measure.is("rango") ? "Rango" : measure.is("desc") ? "Descendente" : "Ascendente",
                aggregation(measure),
                measure.is("plan") ? "Plan" : "Año",
                frequency(measure),
                measure.is("base") ? "Sí" : "No",
                measure.baseline(),
                measure.baselineDate(),
                limit(range, 0),
                limit(range, 1),
                limit(range, 2),
                measure.weight(),
                own(measure.row().at(11)),
                LosAromos.orNull(measure.verification()));
    }

    private static @Nullable BigDecimal limit(List<BigDecimal> range, int which) {
        return range.isEmpty() ? null : range.get(which);
    }

    private static @Nullable String own(String unit) {
        return LosAromos.orNull(unit);
    }

    private static String aggregation(Measure measure) {
        return List.of("Suma", "Promedio", "Último", "Razón", "Máximo", "Mínimo").stream()
                .filter(word -> measure.is(plain(word)))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace('ú', 'u')
                .replace('ó', 'o')
                .replace('á', 'a')
                .replace('í', 'i');
    }

    private static String frequency(Measure measure) {
        return switch (measure.frequency()) {
            case MONTHLY -> "Mensual";
            case QUARTERLY -> "Trimestral";
            case SEMIANNUAL -> "Semestral";
            case ANNUAL -> "Anual";
        };
    }

    private Table targetSheet() {
        var sheet = Table.targets();
        for (var measure : plan.measures()) {
            new Targets(measure, plan.firstYear())
                    .all()
                    .forEach(target -> sheet.add(
                            plan.code(), measure.code(), target.period().toString(), target.value()));
        }
        return sheet;
    }

    private Table milestoneSheet() {
        var sheet = Table.milestones();
        plan.stages()
                .forEach(stage -> sheet.add(
                        plan.code(),
                        stage.goal(),
                        stage.code(),
                        stage.name(),
                        stage.weight(),
                        stage.start(),
                        stage.due(),
                        own(stage.row().at(8)),
                        LosAromos.orNull(stage.verification())));
        return sheet;
    }
}
