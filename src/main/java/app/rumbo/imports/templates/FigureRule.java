package app.rumbo.imports.templates;

import org.jspecify.annotations.Nullable;

/**
 * Columns that hold targets or measurements, each of the period that its header names.
 *
 * @param kind what they hold
 * @param columns pattern of their headers, such as <code>T{q}. PLANEADO {año}</code>
 * @param occurrence which of several equal headers, from 1
 * @param period the period, such as <code>{año}-Q{q}</code>; {@code {periodo}} is what {@code periodFrom} gives
 * @param periodFrom where the period stands in a cell of the row instead of the header
 * @param value how the cell's text becomes the figure; as it stands where absent
 */
public record FigureRule(
        Kind kind,
        String columns,
        int occurrence,
        String period,
        @Nullable ValueRule periodFrom,
        @Nullable ValueRule value) {

    /** What a figure is. */
    public enum Kind {
        TARGET,
        MEASUREMENT
    }
}
