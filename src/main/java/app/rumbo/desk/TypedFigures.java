package app.rumbo.desk;

import app.rumbo.desk.RowOutcome.Problem;
import app.rumbo.measurements.EntryItem;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.Figures;
import app.rumbo.shared.Country;
import app.rumbo.shared.NumberText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures that somebody typed, read in the country's way: a percent sign counts as in the exchange workbook
 * (contract §1).
 *
 * @param figures null where there is a problem, or nothing was typed
 * @param problem null where there is none
 */
record TypedFigures(@Nullable Figures figures, @Nullable Problem problem) {

    private static final TypedFigures NOTHING = new TypedFigures(null, null);

    static TypedFigures read(EntryItem item, Typed typed, Country country) {
        return new Reading(new NumberText(country), "%".equals(item.measureUnit())).read(item, typed);
    }

    /** Whether no figure was typed at all. */
    boolean isNothing() {
        return figures == null && problem == null;
    }

    private record Reading(NumberText numbers, boolean inPercent) {

        TypedFigures read(EntryItem item, Typed typed) {
            return item.isRatio() ? ratio(typed) : value(item, typed.value());
        }

        private TypedFigures value(EntryItem item, String text) {
            if (text.isBlank()) {
                return NOTHING;
            }
            var problem = problem("value", text);
            if (problem != null) {
                return new TypedFigures(null, problem);
            }
            var figures = Figures.of(number(text));
            return item.kind() == EntryKind.MILESTONE_REPORT && !figures.isPercentage()
                    ? new TypedFigures(null, new Problem("desk.problem.percent", null, "value", null))
                    : new TypedFigures(figures, null);
        }

        private TypedFigures ratio(Typed typed) {
            if (typed.numerator().isBlank() && typed.denominator().isBlank()) {
                return NOTHING;
            }
            for (var field : new String[][] {{"numerator", typed.numerator()}, {"denominator", typed.denominator()}}) {
                var problem = field[1].isBlank()
                        ? new Problem("desk.problem." + field[0] + "-missing", null, field[0], null)
                        : problem(field[0], field[1]);
                if (problem != null) {
                    return new TypedFigures(null, problem);
                }
            }
            return new TypedFigures(new Figures(null, number(typed.numerator()), number(typed.denominator())), null);
        }

        private @Nullable Problem problem(String field, String text) {
            return numbers.read(text).isPresent()
                    ? null
                    : new Problem(
                            "desk.problem.number",
                            numbers.example(),
                            field,
                            numbers.meant(text).orElse(null));
        }

        private @Nullable BigDecimal number(String text) {
            return numbers.read(text)
                    .map(found -> found.percent() && !inPercent ? found.number().movePointLeft(2) : found.number())
                    .orElse(null);
        }
    }
}
