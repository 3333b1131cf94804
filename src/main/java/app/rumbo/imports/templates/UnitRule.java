package app.rumbo.imports.templates;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for the lowest goal of a row.
 *
 * @param name the unit's name as the sheet writes it
 * @param split what parts several units in one cell: the first answers, the others answer with it
 */
public record UnitRule(ValueRule name, @Nullable String split) {}
