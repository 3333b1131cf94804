package app.rumbo.imports.ui;

import app.rumbo.imports.templates.TemplateRefused;
import app.rumbo.language.Language;
import java.util.List;

/** What is wrong with a template, in sentences. */
final class TemplateSentences {

    private TemplateSentences() {}

    /** One sentence for each problem, with its place; the refusal's own where it has none. */
    static List<String> of(TemplateRefused refused, Language language) {
        if (refused.problems().isEmpty()) {
            return List.of(language.say(refused));
        }
        return refused.problems().stream()
                .map(problem -> problem.place() + ": "
                        + language.say(problem.key(), problem.arguments().toArray()))
                .toList();
    }
}
