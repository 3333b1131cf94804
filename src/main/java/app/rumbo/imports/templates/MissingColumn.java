package app.rumbo.imports.templates;

import org.jspecify.annotations.Nullable;

/**
 * A column that a template names and a file lacks.
 *
 * @param header the header or pattern of the template
 * @param nearest the header of the file that it may have meant
 */
public record MissingColumn(String header, @Nullable String nearest) {}
