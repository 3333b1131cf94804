package app.rumbo.budget;

import app.rumbo.accounts.Sector;
import app.rumbo.scorecard.Question;
import org.jspecify.annotations.Nullable;

/**
 * Which money is asked for, beside which plan.
 *
 * @param question the plan, D, basis and K
 * @param sector whose accounts; adding sectors up would count transfers between them twice
 * @param year that year alone; null for the plan's years up to D's
 * @param source funding source; null for all
 * @param unit code of a unit, with those below it; null for all
 */
public record BudgetAsked(
        Question question,
        Sector sector,
        @Nullable Integer year,
        @Nullable String source,
        @Nullable String unit) {

    /** The municipality's own accounts, over the plan's years up to D's. */
    public static BudgetAsked of(Question question) {
        return new BudgetAsked(question, Sector.MUNICIPAL, null, null, null);
    }

    /** Of that unit alone; null for all. */
    public BudgetAsked ofUnit(@Nullable String code) {
        return new BudgetAsked(question, sector, year, source, code);
    }
}
