package app.rumbo.imports.templates;

import app.rumbo.imports.templates.ValueRule.ValueCase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how one value comes about out of a template's YAML. */
public final class ValueYaml {

    private static final Set<String> VALUE_KEYS =
            Set.of("columna", "vez", "fijo", "cambiar", "patron", "escribir", "valores", "casos", "texto-sin-valor");

    private ValueYaml() {}

    /** The rule under that key: a column's header, or a mapping. */
    public static ValueRule read(YamlNode parent, String key) {
        if (parent.raw(key) instanceof String column) {
            return ValueRule.of(column.strip());
        }
        var node = parent.node(key).only(VALUE_KEYS);
        if (node.has("columna") == node.has("fijo")) {
            parent.problem(key, "imports.template.column-or-constant");
        }
        return new ValueRule(
                node.text("columna").orElse(null),
                node.count("vez", 1),
                node.text("fijo").orElse(null),
                node.pairs("cambiar"),
                pattern(node),
                node.text("escribir").orElse(null),
                node.pairs("valores"),
                cases(node),
                node.text("texto-sin-valor").map("si"::equals).orElse(false));
    }

    private static @Nullable String pattern(YamlNode node) {
        var written = node.text("patron").orElse(null);
        if (written != null) {
            try {
                TextPattern.of(written);
            } catch (IllegalArgumentException e) {
                node.problem("patron", "imports.template.one-place", written);
            }
        }
        return written;
    }

    private static List<ValueCase> cases(YamlNode node) {
        return node.nodes("casos").stream()
                .map(item -> item.only(Set.of("contiene", "valor")))
                .map(item -> new ValueCase(item.text("contiene").orElse(""), item.required("valor")))
                .toList();
    }
}
