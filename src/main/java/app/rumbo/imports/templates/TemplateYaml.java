package app.rumbo.imports.templates;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A reading template as a YAML file, both ways. Every scalar is text, so that a code keeps its zeros and a date its
 * form; aliases, own types, doubled keys and more than {@link #LIMIT} characters are refused.
 */
public final class TemplateYaml {

    /** Most characters of a template's text. */
    public static final int LIMIT = 100_000;

    private TemplateYaml() {}

    /** @throws TemplateRefused with every problem of the text */
    public static ReadingTemplate read(String text) {
        return read(text, root -> new TemplateReader(root).template());
    }

    /**
     * Reads a text as another form of template.
     *
     * @throws TemplateRefused with every problem of the text
     */
    public static <T> T read(String text, Function<YamlNode, T> form) {
        var problems = new ArrayList<TemplateProblem>();
        var template = form.apply(YamlNode.root(load(text), problems));
        if (!problems.isEmpty()) {
            throw TemplateRefused.invalid(problems);
        }
        return template;
    }

    /** What the text says under the key; empty where it says nothing there, or is no template at all. */
    public static Optional<String> saying(String text, String key) {
        try {
            return YamlNode.root(load(text), new ArrayList<>()).text(key);
        } catch (TemplateRefused _) {
            return Optional.empty();
        }
    }

    /** The text that {@link #read} takes back as an equal template. */
    public static String write(ReadingTemplate template) {
        return yaml().dump(TemplateWriter.document(template));
    }

    /** The text of another form of template, given as mappings, lists and texts. */
    public static String dump(Map<String, Object> document) {
        return yaml().dump(document);
    }

    private static @Nullable Object load(String text) {
        if (text.length() > LIMIT) {
            throw TemplateRefused.unreadable(1);
        }
        try {
            return yaml().load(new StringReader(text));
        } catch (MarkedYAMLException e) {
            throw TemplateRefused.unreadable(
                    e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1);
        } catch (YAMLException e) {
            throw TemplateRefused.unreadable(1);
        }
    }

    private static Yaml yaml() {
        var loading = new LoaderOptions();
        loading.setCodePointLimit(LIMIT);
        loading.setNestingDepthLimit(12);
        loading.setMaxAliasesForCollections(0);
        loading.setAllowDuplicateKeys(false);
        loading.setAllowRecursiveKeys(false);
        var dumping = new DumperOptions();
        dumping.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        dumping.setAllowUnicode(true);
        dumping.setWidth(120);
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new TextsOnly());
    }

    /** Takes every scalar for text. */
    private static final class TextsOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // Not even null, booleans or dates: a template decides by its own keys what a text means.
        }
    }
}
