package app.rumbo.imports.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one sheet, as a municipality keeps it, is read (plantilla de lectura).
 *
 * @param code its code, by which an import names it
 * @param name what people call it
 * @param layout where the table stands and how its figures are written
 * @param plan the plan that the sheet holds, made when it does not exist yet
 * @param levels depths of the goal tree, from the top
 * @param unit who answers for the lowest goal of a row; none where the sheet does not say
 * @param indicator the indicator of the lowest goal; none where the sheet has goals alone
 * @param figures columns that hold targets and measurements
 * @param budget columns that hold budget figures
 * @param checks columns with results of the sheet's own, compared with what its figures give
 */
public record ReadingTemplate(
        String code,
        String name,
        SheetLayout layout,
        PlanBlock plan,
        List<LevelRule> levels,
        @Nullable UnitRule unit,
        @Nullable IndicatorRule indicator,
        List<FigureRule> figures,
        List<BudgetRule> budget,
        List<CheckRule> checks) {

    /** Keeps the lists as they are. */
    public ReadingTemplate {
        levels = List.copyOf(levels);
        figures = List.copyOf(figures);
        budget = List.copyOf(budget);
        checks = List.copyOf(checks);
    }

    /** The names of the levels, from the top. */
    public List<String> levelNames() {
        return levels.stream().map(LevelRule::name).toList();
    }
}
