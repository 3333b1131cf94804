package app.rumbo.imports.templates;

import app.rumbo.imports.templates.FigureRule.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The template as the tree of texts that its YAML shows. */
final class TemplateWriter {

    private TemplateWriter() {}

    static Map<String, Object> document(ReadingTemplate template) {
        var layout = template.layout();
        return mapping()
                .put("codigo", template.code())
                .put("nombre", template.name())
                .put("hoja", layout.sheet())
                .put("fila-encabezado", Integer.toString(layout.headerRow()))
                .put("numeros", layout.numbers().example())
                .put("sin-valor", layout.noValues())
                .put("plan", plan(template.plan()))
                .put(
                        "niveles",
                        template.levels().stream().map(TemplateWriter::level).toList())
                .put("unidad", unit(template.unit()))
                .put("indicador", indicator(template.indicator()))
                .put("metas", figures(template, Kind.TARGET))
                .put("mediciones", figures(template, Kind.MEASUREMENT))
                .put(
                        "presupuesto",
                        template.budget().stream().map(TemplateWriter::budget).toList())
                .put(
                        "controles",
                        template.checks().stream().map(TemplateWriter::check).toList())
                .entries;
    }

    private static Object plan(PlanBlock plan) {
        return mapping()
                .put("codigo", plan.code())
                .put("nombre", plan.name())
                .put("tipo", plan.kind())
                .put("inicio", plan.start().toString())
                .put("termino", plan.end().toString())
                .entries;
    }

    private static Object level(LevelRule level) {
        return mapping()
                .put("nombre", level.name())
                .put("texto", value(level.title()))
                .put("codigo", value(level.code()))
                .put("ponderacion", value(level.weight()))
                .put("vacias", level.fillDown() ? null : "saltar")
                .entries;
    }

    private static @Nullable Object unit(@Nullable UnitRule unit) {
        return unit == null ? null : mapping().put("nombre", value(unit.name())).put("separador", unit.split()).entries;
    }

    private static @Nullable Object indicator(@Nullable IndicatorRule indicator) {
        if (indicator == null) {
            return null;
        }
        var written = mapping();
        indicator.fields().forEach((header, rule) -> written.put(header, value(rule)));
        return written.put("separador", indicator.split())
                .put("sentido-por-metas", indicator.directionFromTargets() ? "si" : null)
                .entries;
    }

    private static List<Map<String, Object>> figures(ReadingTemplate template, Kind kind) {
        return template.figures().stream()
                .filter(figure -> figure.kind() == kind)
                .map(figure -> mapping()
                        .put("columnas", figure.columns())
                        .put("vez", occurrence(figure.occurrence()))
                        .put("periodo", figure.period())
                        .put("periodo-de", value(figure.periodFrom()))
                        .put("valor", value(figure.value()))
                        .entries)
                .toList();
    }

    private static Map<String, Object> budget(BudgetRule budget) {
        return mapping()
                .put("columnas", budget.columns())
                .put("vez", occurrence(budget.occurrence()))
                .put("año", budget.year())
                .put("cuenta", budget.account())
                .put("cifra", budget.amount())
                .entries;
    }

    private static Map<String, Object> check(CheckRule check) {
        return mapping()
                .put("resultado", check.result())
                .put("planeado", check.planned())
                .put("ejecutado", check.executed())
                .entries;
    }

    private static @Nullable Object value(@Nullable ValueRule rule) {
        if (rule == null) {
            return null;
        }
        if (rule.isPlainColumn()) {
            return rule.column();
        }
        return mapping()
                .put("columna", rule.column())
                .put("vez", occurrence(rule.occurrence()))
                .put("fijo", rule.constant())
                .put("cambiar", rule.replace())
                .put("patron", rule.pattern())
                .put("escribir", rule.write())
                .put("valores", rule.values())
                .put(
                        "casos",
                        rule.cases().stream()
                                .map(item -> mapping()
                                        .put("contiene", item.contains())
                                        .put("valor", item.value())
                                        .entries)
                                .toList())
                .put("texto-sin-valor", rule.textMeansNothing() ? "si" : null)
                .entries;
    }

    private static @Nullable String occurrence(int occurrence) {
        return occurrence == 1 ? null : Integer.toString(occurrence);
    }

    private static Mapping mapping() {
        return new Mapping();
    }

    /** A mapping that leaves out what is empty. */
    private static final class Mapping {

        private final Map<String, Object> entries = new LinkedHashMap<>();

        Mapping put(String key, @Nullable Object value) {
            var empty = value == null
                    || (value instanceof Map<?, ?> map && map.isEmpty())
                    || (value instanceof List<?> list && list.isEmpty());
            if (value != null && !empty) {
                entries.put(key, value);
            }
            return this;
        }
    }
}
