package app.rumbo.imports.templates;

import app.rumbo.imports.templates.FigureRule.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Makes the template out of its YAML, writing every problem down. The keys are Spanish: control offices write them. */
final class TemplateReader {

    private static final Set<String> KEYS = Set.of(
            "codigo",
            "nombre",
            "hoja",
            "fila-encabezado",
            "numeros",
            "sin-valor",
            "plan",
            "niveles",
            "unidad",
            "indicador",
            "metas",
            "mediciones",
            "presupuesto",
            "controles");
    private static final int MOST_LEVELS = 12;

    private final YamlNode root;

    TemplateReader(YamlNode root) {
        this.root = root.only(KEYS);
    }

    ReadingTemplate template() {
        var code = root.required("codigo");
        if (!code.matches("[\\p{L}\\d][\\p{L}\\d._-]{0,63}")) {
            root.problem("codigo", "imports.template.bad-code", code);
        }
        return new ReadingTemplate(
                code,
                root.text("nombre").orElse(code),
                layout(),
                plan(root.node("plan").only(Set.of("codigo", "nombre", "tipo", "inicio", "termino"))),
                levels(),
                root.has("unidad") ? unit() : null,
                root.has("indicador") ? indicator(root.node("indicador")) : null,
                figures(),
                root.nodes("presupuesto").stream().map(this::budget).toList(),
                root.nodes("controles").stream().map(this::check).toList());
    }

    private SheetLayout layout() {
        var written = root.text("numeros").orElse(NumberStyle.COMMA_DECIMAL.example());
        var style = NumberStyle.byExample(written);
        if (style.isEmpty()) {
            root.problem("numeros", "imports.template.bad-numbers", written);
        }
        return new SheetLayout(
                root.text("hoja").orElse(null),
                root.count("fila-encabezado", 1),
                style.orElse(NumberStyle.COMMA_DECIMAL),
                root.texts("sin-valor"));
    }

    private PlanBlock plan(YamlNode plan) {
        var start = day(plan, "inicio");
        var end = day(plan, "termino");
        if (end.isBefore(start)) {
            plan.problem("termino", "imports.template.plan-ends-first");
        }
        return new PlanBlock(plan.required("codigo"), plan.required("nombre"), plan.required("tipo"), start, end);
    }

    private LocalDate day(YamlNode node, String key) {
        var text = node.required(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            if (!text.isEmpty()) {
                node.problem(key, "imports.template.bad-date", text);
            }
            return LocalDate.EPOCH;
        }
    }

    private List<LevelRule> levels() {
        var nodes = root.nodes("niveles");
        if (nodes.isEmpty() || nodes.size() > MOST_LEVELS) {
            root.problem("niveles", "imports.template.levels", MOST_LEVELS);
            return List.of();
        }
        return nodes.stream()
                .map(node -> node.only(Set.of("nombre", "texto", "codigo", "ponderacion", "vacias")))
                .map(node -> new LevelRule(
                        node.required("nombre"),
                        ValueYaml.read(node, "texto"),
                        node.has("codigo") ? ValueYaml.read(node, "codigo") : null,
                        node.has("ponderacion") ? ValueYaml.read(node, "ponderacion") : null,
                        !node.text("vacias").map("saltar"::equals).orElse(false)))
                .toList();
    }

    private UnitRule unit() {
        if (root.raw("unidad") instanceof String) {
            return new UnitRule(ValueYaml.read(root, "unidad"), null);
        }
        var node = root.node("unidad").only(Set.of("nombre", "separador"));
        return new UnitRule(
                ValueYaml.read(node, "nombre"), node.text("separador").orElse(null));
    }

    private IndicatorRule indicator(YamlNode node) {
        var fields = new LinkedHashMap<String, ValueRule>();
        for (var key : node.keys()) {
            if (!key.equals("separador") && !key.equals("sentido-por-metas")) {
                IndicatorFields.canonical(key)
                        .ifPresentOrElse(
                                header -> fields.put(header, ValueYaml.read(node, key)),
                                () -> node.problem(
                                        key, "imports.template.unknown-key", String.join(", ", IndicatorFields.ALL)));
            }
        }
        for (var header : List.of("Nombre", "Frecuencia")) {
            if (!fields.containsKey(header)) {
                node.problem(header, "imports.template.missing");
            }
        }
        return new IndicatorRule(
                fields,
                node.text("separador").orElse(null),
                node.text("sentido-por-metas").map("si"::equals).orElse(false));
    }

    private List<FigureRule> figures() {
        var figures = new ArrayList<FigureRule>();
        root.nodes("metas").forEach(node -> figures.add(figure(Kind.TARGET, node)));
        root.nodes("mediciones").forEach(node -> figures.add(figure(Kind.MEASUREMENT, node)));
        return figures;
    }

    private FigureRule figure(Kind kind, YamlNode node) {
        node.only(Set.of("columnas", "vez", "periodo", "periodo-de", "valor"));
        return new FigureRule(
                kind,
                header(node, "columnas"),
                node.count("vez", 1),
                node.required("periodo"),
                node.has("periodo-de") ? ValueYaml.read(node, "periodo-de") : null,
                node.has("valor") ? ValueYaml.read(node, "valor") : null);
    }

    private BudgetRule budget(YamlNode node) {
        node.only(Set.of("columnas", "vez", "año", "cuenta", "cifra"));
        var amount = node.required("cifra");
        if (!IndicatorFields.AMOUNTS.contains(amount)) {
            node.problem("cifra", "imports.template.unknown-key", String.join(", ", IndicatorFields.AMOUNTS));
        }
        return new BudgetRule(
                header(node, "columnas"), node.count("vez", 1), node.required("año"), node.required("cuenta"), amount);
    }

    private CheckRule check(YamlNode node) {
        node.only(Set.of("resultado", "planeado", "ejecutado"));
        return new CheckRule(
                header(node, "resultado"),
                node.has("planeado") ? header(node, "planeado") : null,
                node.has("ejecutado") ? header(node, "ejecutado") : null);
    }

    private static String header(YamlNode node, String key) {
        var written = node.required(key);
        try {
            HeaderPattern.of(written);
        } catch (IllegalArgumentException e) {
            node.problem(key, "imports.template.unknown-place", String.valueOf(e.getMessage()));
        }
        return written;
    }
}
