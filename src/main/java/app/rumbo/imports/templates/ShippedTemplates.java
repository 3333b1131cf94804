package app.rumbo.imports.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The templates that come along with Rumbo, for the sheets of real municipalities. */
@Component
class ShippedTemplates {

    private final Map<String, String> texts = new TreeMap<>();

    ShippedTemplates(ResourcePatternResolver resources) throws IOException {
        for (var file : resources.getResources("classpath*:reading-templates/*.yaml")) {
            var yaml = text(file);
            texts.put(TemplateYaml.saying(yaml, "codigo").orElseThrow(), yaml);
        }
    }

    /** Their texts by code. */
    Map<String, String> texts() {
        return Collections.unmodifiableMap(texts);
    }

    /** The text of that code. */
    Optional<String> yaml(String code) {
        return Optional.ofNullable(texts.get(code));
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
