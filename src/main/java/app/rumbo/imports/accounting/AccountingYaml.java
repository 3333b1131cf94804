package app.rumbo.imports.accounting;

import app.rumbo.accounts.AccountCode;
import app.rumbo.imports.Column;
import app.rumbo.imports.templates.NumberStyle;
import app.rumbo.imports.templates.TemplateForm;
import app.rumbo.imports.templates.TemplateYaml;
import app.rumbo.imports.templates.TextPattern;
import app.rumbo.imports.templates.ValueRule;
import app.rumbo.imports.templates.ValueYaml;
import app.rumbo.imports.templates.YamlNode;
import app.rumbo.shared.Country;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an accounting template out of its YAML, writing every problem down. The keys are Spanish: finance offices write them. */
final class AccountingYaml {

    /** Keys of what tells lines apart. */
    private static final Map<String, Column> PLACES = places();

    private static final Set<String> KEYS = Stream.concat(
                    Stream.of(
                            "codigo",
                            "nombre",
                            TemplateForm.CONTENT,
                            "pais",
                            "hoja",
                            "fila-encabezado",
                            "numeros",
                            "sin-valor",
                            "unidad",
                            "periodo",
                            "montos",
                            "cuenta",
                            "cifras",
                            "saltar",
                            "total",
                            "tolerancia",
                            "cuentas"),
                    PLACES.keySet().stream())
            .collect(Collectors.toUnmodifiableSet());

    /** What stands above the table where the template does not say. */
    private static final List<String> USUAL_PERIODS = List.of(
            "al {dia}/{mes}/{año}",
            "al {dia}-{mes}-{año}",
            "al {dia} de {mes} de {año}",
            "al {dia} de {mes} del {año}",
            "mes: {mes} {año}",
            "mes de {mes} de {año}",
            "{mes} de {año}",
            "{mes} {año}");

    private final YamlNode root;

    private AccountingYaml(YamlNode root) {
        this.root = root.only(KEYS);
    }

    /** @throws app.rumbo.imports.templates.TemplateRefused with every problem of the text */
    static AccountingTemplate read(String text) {
        return TemplateYaml.read(text, root -> new AccountingYaml(root).template());
    }

    private AccountingTemplate template() {
        var code = root.required("codigo");
        if (!code.matches("[\\p{L}\\d][\\p{L}\\d._-]{0,63}")) {
            root.problem("codigo", "imports.template.bad-code", code);
        }
        var content = content();
        return new AccountingTemplate(
                code,
                root.text("nombre").orElse(code),
                content,
                country(),
                layout(),
                unit(),
                period(),
                cumulative(content),
                ValueYaml.read(root, "cuenta"),
                placeRules(content),
                amounts(content),
                aliases());
    }

    private Content content() {
        var word = root.required(TemplateForm.CONTENT);
        return Content.byWord(word).orElseGet(() -> {
            root.problem(TemplateForm.CONTENT, "imports.template.unknown-key", words(Content.values()));
            return Content.REVENUE;
        });
    }

    private static String words(Content[] contents) {
        return Stream.of(contents).map(Content::word).collect(Collectors.joining(", "));
    }

    private @Nullable Country country() {
        var text = root.text("pais").orElse(null);
        var country = Stream.of(Country.values())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElse(null);
        if (text != null && country == null) {
            root.problem("pais", "imports.template.unknown-key", "CL, PE");
        }
        return country;
    }

    private AccountingTemplate.Layout layout() {
        var written = root.text("numeros");
        var style = written.flatMap(NumberStyle::byExample);
        if (written.isPresent() && style.isEmpty()) {
            root.problem("numeros", "imports.template.bad-numbers", written.get());
        }
        return new AccountingTemplate.Layout(
                root.text("hoja").orElse(null),
                root.has("fila-encabezado") ? root.count("fila-encabezado", 1) : null,
                style.orElse(null),
                root.texts("sin-valor"),
                root.texts("saltar"),
                root.raw("total") instanceof String one ? List.of(one.strip()) : root.texts("total"),
                new BigDecimal(tolerance()));
    }

    private int tolerance() {
        return root.has("tolerancia") ? root.count("tolerancia", 1) : 0;
    }

    private MoneyUnit unit() {
        var word = root.text("unidad").orElse(MoneyUnit.FROM_NOTE.word());
        return MoneyUnit.byWord(word).orElseGet(() -> {
            root.problem("unidad", "imports.template.unknown-key", "pesos, miles, nota");
            return MoneyUnit.FROM_NOTE;
        });
    }

    private PeriodRule period() {
        if (root.raw("periodo") instanceof String text) {
            return new PeriodRule(checked(root, "periodo", List.of(text)), null, null);
        }
        if (!root.has("periodo")) {
            return new PeriodRule(USUAL_PERIODS, null, null);
        }
        var node = root.node("periodo").only(Set.of("texto", "año", "mes"));
        var texts = node.raw("texto") instanceof String one ? List.of(one) : node.texts("texto");
        return new PeriodRule(
                checked(node, "texto", texts),
                node.has("año") ? ValueYaml.read(node, "año") : null,
                node.has("mes") ? ValueYaml.read(node, "mes") : null);
    }

    private static List<String> checked(YamlNode node, String key, List<String> texts) {
        for (var text : texts) {
            if (!PeriodText.isOne(text)) {
                node.problem(key, "imports.template.bad-period", text);
                return List.of();
            }
        }
        return texts;
    }

    private boolean cumulative(Content content) {
        var word = root.text("montos").orElse(content == Content.LEDGER ? "acumulados" : "del mes");
        if (!Set.of("acumulados", "del mes").contains(word) || (content == Content.LEDGER && word.equals("del mes"))) {
            root.problem(
                    "montos",
                    "imports.template.unknown-key",
                    content == Content.LEDGER ? "acumulados" : "acumulados, del mes");
        }
        return word.equals("acumulados");
    }

    private Map<Column, PlaceRule> placeRules(Content content) {
        var rules = new EnumMap<Column, PlaceRule>(Column.class);
        PLACES.forEach((key, column) -> {
            if (root.has(key)) {
                if (!content.sheet().columns().contains(column)) {
                    root.problem(key, "imports.template.not-in-content", content.word());
                } else {
                    rules.put(column, place(key));
                }
            }
        });
        if (rules.containsKey(Column.PLAN) != rules.containsKey(Column.GOAL)) {
            root.problem("objetivo", "imports.rule.goal-with-plan");
        }
        return rules;
    }

    private PlaceRule place(String key) {
        if (root.raw(key) instanceof Map<?, ?> map && map.containsKey("titulo")) {
            var node = root.node(key).only(Set.of("titulo"));
            var heading = node.required("titulo");
            try {
                TextPattern.of(heading);
            } catch (IllegalArgumentException _) {
                node.problem("titulo", "imports.template.one-place", heading);
                return new PlaceRule(ValueRule.always(""), null);
            }
            return new PlaceRule(null, heading);
        }
        return new PlaceRule(ValueYaml.read(root, key), null);
    }

    private Map<Column, String> amounts(Content content) {
        var written = root.pairs("cifras");
        var amounts = new EnumMap<Column, String>(Column.class);
        for (var column : content.amounts()) {
            var header = written.get(column.header());
            if (header != null && !header.isBlank()) {
                amounts.put(column, header.strip());
            }
        }
        var known = content.amounts().stream().map(Column::header).toList();
        if (amounts.isEmpty() || !known.containsAll(written.keySet())) {
            root.problem("cifras", "imports.template.unknown-key", String.join(", ", known));
        }
        return amounts;
    }

    private Map<String, String> aliases() {
        var aliases = root.pairs("cuentas");
        aliases.forEach((written, code) -> {
            if (new AccountCode(code).parts().isEmpty()) {
                root.problem("cuentas", "imports.template.bad-account", code);
            }
        });
        return aliases;
    }

    /** Keys of a template for what tells lines apart or names them. */
    static Map<String, Column> places() {
        var places = new LinkedHashMap<String, Column>();
        places.put("nombre-cuenta", Column.NAME);
        places.put("area", Column.SECTOR);
        places.put("gestion", Column.AREA);
        places.put("fuente", Column.SOURCE);
        places.put("centro-costo", Column.COST_CENTRE);
        places.put("unidad-responsable", Column.UNIT);
        places.put("plan", Column.PLAN);
        places.put("objetivo", Column.GOAL);
        return places;
    }
}
