package app.rumbo.imports.accounting;

import app.rumbo.imports.templates.ValueRule;
import org.jspecify.annotations.Nullable;

/**
 * How a line's sector, source and the like come about: from the line, always the same, or from the last heading above it
 * ({@code Rubro: 08 Impuestos municipales}).
 *
 * @param value from the line; null where headings say it
 * @param heading what of a heading counts, such as <code>Rubro: {codigo}</code>; null where the line says it
 */
record PlaceRule(@Nullable ValueRule value, @Nullable String heading) {}
