package app.rumbo.imports.templates;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The indicator of a row's lowest goal: each column of the exchange workbook's sheet {@code Indicadores}, by its
 * canonical header, with the rule that fills it.
 *
 * @param fields canonical header to rule, in the order written
 * @param split what parts several indicators in one cell of the name; none where a cell holds one
 * @param directionFromTargets whether the direction follows from baseline and last target, whatever a label says
 */
public record IndicatorRule(
        Map<String, ValueRule> fields, @Nullable String split, boolean directionFromTargets) {

    /** Keeps the fields in their order. */
    public IndicatorRule {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
