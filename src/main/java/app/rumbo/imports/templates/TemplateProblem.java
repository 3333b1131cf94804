package app.rumbo.imports.templates;

import java.util.List;

/**
 * Something wrong in a template's text.
 *
 * @param place where, as the path of keys ({@code niveles[2].codigo})
 * @param key message key of the sentence
 * @param arguments what fills its places
 */
public record TemplateProblem(String place, String key, List<Object> arguments) {}
