package app.rumbo.budget.ui;

import app.rumbo.budget.Amounts;
import app.rumbo.budget.BesideProgress;
import app.rumbo.budget.BudgetWords;
import app.rumbo.shared.Ratio;
import app.rumbo.shell.components.Regla;
import app.rumbo.shell.components.Sheet;
import app.rumbo.shell.components.Sign;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How money beside progress is set out in a table: amounts, then the bar of execution with progress as its tick. */
final class MoneyRows {

    private final BudgetWords words;

    MoneyRows(BudgetWords words) {
        this.words = words;
    }

    /** A table with its columns of money. */
    Sheet amounts(String about, String first) {
        return new Sheet(about)
                .column(first)
                .figures(words.say("initial"))
                .figures(words.say("current"))
                .figures(words.say("committed"))
                .figures(words.say("accrued"))
                .figures(words.say("paid"))
                .styled("wide money");
    }

    /** A table with its columns of money and of progress. */
    Sheet besideProgress(String about, String first) {
        return amounts(about, first)
                .column(words.say("bar"))
                .figures(words.say("execution.short"))
                .figures(words.say("progress.short"))
                .figures(words.say("gap.short"));
    }

    Sheet.Row fill(Sheet.Row row, Amounts amounts) {
        return row.figure(words.amount(amounts.initial()), "soft")
                .figure(words.amount(amounts.current()))
                .figure(words.amount(amounts.committed()), "soft")
                .figure(words.amount(amounts.accrued()), "strong")
                .figure(words.amount(amounts.paid()), "soft");
    }

    Sheet.Row fill(Sheet.Row row, BesideProgress money) {
        fill(row, money.amounts());
        return row.styledCell("bar-cell", bar(money))
                .figure(words.percent(money.execution()))
                .figure(words.percent(money.progress()))
                .styledCell("num" + (money.flagged() ? " strong" : ""), gap(money));
    }

    private Component[] gap(BesideProgress money) {
        var written = new Span(words.change(money.gap()));
        if (!money.flagged()) {
            return new Component[] {written};
        }
        var hidden = new Span(words.say("flagged"));
        hidden.addClassName("visually-hidden");
        return new Component[] {new Sign("warning"), written, hidden};
    }

    private Component[] bar(BesideProgress money) {
        var execution = money.execution();
        var progress = money.progress();
        if (execution == null && progress == null) {
            return new Component[0];
        }
        var regla = new Regla(words.say("bar.reading", words.percent(execution), words.percent(progress)));
        if (execution != null) {
            regla.bar(execution, "");
        }
        if (progress != null) {
            regla.tick(orLess(progress));
        }
        return new Component[] {regla};
    }

    private static BigDecimal orLess(@Nullable BigDecimal fraction) {
        return fraction == null ? BigDecimal.ZERO : Ratio.clamp(fraction);
    }
}
