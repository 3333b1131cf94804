package app.rumbo.budget.api;

import app.rumbo.budget.Amendment;
import app.rumbo.shared.Country;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act that changed the budget. Amounts in the country's currency.
 *
 * @param actKind {@code council-agreement}, {@code mayor-decree} or {@code resolution}
 * @param sessionDay of the Concejo's session; null where none was needed
 * @param expense what it adds to expense
 * @param revenue what it adds to revenue
 * @param balanced whether both are the same
 */
record AmendmentAnswer(
        String id,
        String number,
        LocalDate day,
        String actKind,
        String actNumber,
        @Nullable LocalDate sessionDay,
        String reason,
        List<Line> lines,
        BigDecimal expense,
        BigDecimal revenue,
        boolean balanced) {

    static AmendmentAnswer of(Amendment amendment, Country country) {
        var text = amendment.text();
        return new AmendmentAnswer(
                amendment.id().value().toString(),
                text.number(),
                text.day(),
                text.actKind().code(),
                text.actNumber(),
                text.sessionDay(),
                text.reason(),
                text.lines().stream().map(Line::of).toList(),
                plain(text.expense(country)),
                plain(text.revenue(country)),
                text.isBalanced(country));
    }

    /**
     * What it changes.
     *
     * @param plan of the goal; null where the line names none
     * @param amount below 0 what it takes
     */
    record Line(
            int year,
            String account,
            String sector,
            @Nullable String plan,
            @Nullable String goal,
            BigDecimal amount) {

        static Line of(Amendment.Line line) {
            var goal = line.goal();
            return new Line(
                    line.year(),
                    line.account().written(),
                    line.sector().code(),
                    goal == null ? null : goal.planCode(),
                    goal == null ? null : goal.code(),
                    plain(line.amount()));
        }
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }
}
