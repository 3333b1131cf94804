package app.rumbo.imports.templates;

import org.jspecify.annotations.Nullable;

/**
 * One depth of the goal tree and the columns that hold it.
 *
 * @param name the level's name (Eje, Lineamiento, Acción, …)
 * @param title what the goal is called
 * @param code its code; made from its place in the tree where absent
 * @param weight its weight; 1 where absent
 * @param fillDown whether a blank cell repeats the one above, as in merged groups; else the row has no goal there
 */
public record LevelRule(
        String name,
        ValueRule title,
        @Nullable ValueRule code,
        @Nullable ValueRule weight,
        boolean fillDown) {}
