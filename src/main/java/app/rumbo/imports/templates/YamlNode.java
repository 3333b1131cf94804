package app.rumbo.imports.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One mapping of a template's YAML, read key by key; what is missing, of the wrong form or unknown is written down. */
public final class YamlNode {

    private final String path;
    private final Map<String, Object> entries;
    private final List<TemplateProblem> problems;

    private YamlNode(String path, Map<String, Object> entries, List<TemplateProblem> problems) {
        this.path = path;
        this.entries = entries;
        this.problems = problems;
    }

    /** The whole document. */
    public static YamlNode root(@Nullable Object document, List<TemplateProblem> problems) {
        return of("", document, problems);
    }

    private static YamlNode of(String path, @Nullable Object value, List<TemplateProblem> problems) {
        var entries = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> {
                if (entry != null && !"".equals(entry)) {
                    entries.put(String.valueOf(key), entry);
                }
            });
        } else if (value != null) {
            problems.add(new TemplateProblem(path, "imports.template.not-a-mapping", List.of()));
        }
        return new YamlNode(path, entries, problems);
    }

    /** Complains of every key that is none of these. */
    public YamlNode only(Set<String> keys) {
        for (var key : entries.keySet()) {
            if (!keys.contains(key)) {
                problem(
                        key,
                        "imports.template.unknown-key",
                        String.join(", ", keys.stream().sorted().toList()));
            }
        }
        return this;
    }

    /** Whether the key stands there. */
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The keys, in order. */
    public Set<String> keys() {
        return entries.keySet();
    }

    /** The text, or a problem and an empty one. */
    public String required(String key) {
        return text(key).orElseGet(() -> {
            problem(key, "imports.template.missing");
            return "";
        });
    }

    /** The text, if any. */
    public Optional<String> text(String key) {
        var value = entries.get(key);
        if (value instanceof String text) {
            return Optional.of(text.strip());
        }
        if (value != null) {
            problem(key, "imports.template.not-a-text");
        }
        return Optional.empty();
    }

    /** A whole number of at least 1, or what stands instead. */
    public int count(String key, int otherwise) {
        var text = text(key).orElse("");
        if (text.isEmpty()) {
            return otherwise;
        }
        if (text.matches("[1-9]\\d{0,5}")) {
            return Integer.parseInt(text);
        }
        problem(key, "imports.template.not-a-count", text);
        return otherwise;
    }

    /** The mapping below; an empty one where there is none. */
    public YamlNode node(String key) {
        return of(path(key), entries.get(key), problems);
    }

    /** The mappings of a list below. */
    public List<YamlNode> nodes(String key) {
        var nodes = new ArrayList<YamlNode>();
        var items = items(key);
        for (var index = 0; index < items.size(); index++) {
            nodes.add(of(path(key) + "[" + (index + 1) + "]", items.get(index), problems));
        }
        return nodes;
    }

    /** The texts of a list below. */
    public List<String> texts(String key) {
        return items(key).stream().map(item -> String.valueOf(item).strip()).toList();
    }

    /** A mapping of text to text below. */
    public Map<String, String> pairs(String key) {
        var below = node(key);
        var pairs = new LinkedHashMap<String, String>();
        if (entries.get(key) instanceof Map<?, ?> map) {
            map.forEach((from, to) -> pairs.put(String.valueOf(from), to == null ? "" : String.valueOf(to)));
        }
        return below.path.isEmpty() ? Map.of() : pairs;
    }

    /** What stands under the key, whatever its form. */
    @Nullable
    public Object raw(String key) {
        return entries.get(key);
    }

    /** Writes a problem of that key down. */
    public void problem(String key, String message, Object... arguments) {
        problems.add(new TemplateProblem(path(key), message, List.of(arguments)));
    }

    private List<?> items(String key) {
        var value = entries.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        problem(key, "imports.template.not-a-list");
        return List.of();
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
