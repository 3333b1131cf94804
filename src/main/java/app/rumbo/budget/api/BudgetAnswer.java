package app.rumbo.budget.api;

import app.rumbo.budget.Amounts;
import app.rumbo.budget.BesideProgress;
import app.rumbo.budget.BudgetSheet;
import app.rumbo.budget.GoalBudget;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan's money beside its progress: every key always there, null where there is no figure. Amounts in the country's
 * currency, ratios as fractions.
 *
 * @param year the only one asked for; null for all from {@code from} to {@code to}
 */
record BudgetAnswer(
        String plan,
        LocalDate cutoff,
        String basis,
        Instant knownAt,
        String sector,
        @Nullable Integer year,
        int from,
        int to,
        Figures totals,
        List<Goal> goals,
        Unassigned unassigned) {

    static BudgetAnswer of(BudgetSheet sheet) {
        var asOf = sheet.card().asOf();
        return new BudgetAnswer(
                sheet.card().plan().code(),
                asOf.cutoff(),
                asOf.basis().name().toLowerCase(java.util.Locale.ROOT),
                asOf.knownAt(),
                sheet.asked().sector().code(),
                sheet.asked().year(),
                sheet.years().from(),
                sheet.years().to(),
                Figures.of(sheet),
                sheet.goals().stream().map(Goal::of).toList(),
                Unassigned.of(sheet.unassigned()));
    }

    /** Money and progress of a goal or of the plan. */
    record Figures(
            @Nullable BigDecimal initial,
            @Nullable BigDecimal current,
            @Nullable BigDecimal committed,
            @Nullable BigDecimal accrued,
            @Nullable BigDecimal paid,
            @Nullable BigDecimal execution,
            @Nullable BigDecimal progress,
            @Nullable BigDecimal gap,
            boolean flagged) {

        static Figures of(BesideProgress money) {
            var amounts = money.amounts();
            return new Figures(
                    amounts.initial(),
                    amounts.current(),
                    amounts.committed(),
                    amounts.accrued(),
                    amounts.paid(),
                    BudgetReading.figure(money.execution()),
                    BudgetReading.figure(money.progress()),
                    BudgetReading.figure(money.gap()),
                    money.flagged());
        }
    }

    /** A goal, in the plan's order. */
    record Goal(
            String code,
            @Nullable String parent,
            String name,
            int level,
            @Nullable String unit,
            @JsonUnwrapped Figures figures,
            boolean suspended) {

        static Goal of(GoalBudget money) {
            var goal = money.goal();
            var unit = goal.unit();
            return new Goal(
                    money.code(),
                    goal.parentCode(),
                    money.name(),
                    goal.level(),
                    unit == null ? null : unit.code(),
                    Figures.of(money),
                    goal.suspended());
        }
    }

    /** What has no goal yet. */
    record Unassigned(
            int lines,
            @Nullable BigDecimal initial,
            @Nullable BigDecimal current,
            @Nullable BigDecimal committed,
            @Nullable BigDecimal accrued,
            @Nullable BigDecimal paid) {

        static Unassigned of(BudgetSheet.Unassigned waiting) {
            Amounts amounts = waiting.amounts();
            return new Unassigned(
                    waiting.lines(),
                    amounts.initial(),
                    amounts.current(),
                    amounts.committed(),
                    amounts.accrued(),
                    amounts.paid());
        }
    }
}
