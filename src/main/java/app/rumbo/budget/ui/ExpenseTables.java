package app.rumbo.budget.ui;

import app.rumbo.budget.AccountBudget;
import app.rumbo.budget.Amounts;
import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.ExpenseLine;
import app.rumbo.budget.YearExpense;
import app.rumbo.shared.SpanishFormat;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** A year's expense: the accounts, each leading to its parts, and below the narrowest the lines that were told. */
class ExpenseTables extends Div {

    private final transient ExpensePlace place;
    private final transient BudgetWords words;
    private final transient MoneyRows money;

    ExpenseTables(ExpensePlace place, YearExpense expense, BudgetWords words) {
        this.place = place;
        this.words = words;
        this.money = new MoneyRows(words);
        if (!expense.parts().isEmpty()) {
            add(parts(expense));
        }
        if (expense.count() > 0) {
            add(lines(expense));
        }
    }

    private Section parts(YearExpense expense) {
        var title = words.say(
                "expense.table", words.say("sector." + expense.sector().code()), String.valueOf(expense.year()));
        var table = money.amounts(title, words.say("account"))
                .figures(words.say("expense.owed"))
                .figures(words.say("execution.short"));
        for (var part : expense.parts()) {
            fill(table.row().head(name(part)), part.amounts());
        }
        fill(table.foot().head(new Span(words.say("expense.total"))), expense.total());
        return new Section(title, table);
    }

    private Component[] name(AccountBudget account) {
        var code = new Span(account.account().written() + " ");
        code.addClassName("code");
        var shown = Optional.ofNullable(account.name())
                .filter(name -> !name.isBlank())
                .orElseGet(() -> account.account().written());
        return new Component[] {
            code, new PlaceLink(place.within(account.account().written()).address(), shown)
        };
    }

    private Section lines(YearExpense expense) {
        var title = words.say("expense.lines");
        var table = new Sheet(title)
                .styled("wide money")
                .column(words.say("expense.name"))
                .column(words.say("expense.centre"))
                .column(words.say("expense.goal"))
                .figures(words.say("initial"))
                .figures(words.say("current"))
                .figures(words.say("committed"))
                .figures(words.say("accrued"))
                .figures(words.say("paid"))
                .figures(words.say("expense.owed"))
                .figures(words.say("execution.short"));
        expense.lines().forEach(line -> fill(line(table, line), line.amounts()));
        var more = expense.count() > expense.lines().size();
        return new Section(title, table)
                .caption(
                        more
                                ? words.say(
                                        "expense.lines.more", expense.lines().size(), expense.count())
                                : words.say("expense.lines.caption"));
    }

    private static Sheet.Row line(Sheet table, ExpenseLine line) {
        return table.row()
                .head(new Span(or(line.name())))
                .text(or(line.costCentre()))
                .text(or(line.goal()));
    }

    private static String or(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank() ? SpanishFormat.NONE : text;
    }

    private void fill(Sheet.Row row, Amounts amounts) {
        var accrued = amounts.accrued();
        var paid = amounts.paid();
        money.fill(row, amounts)
                .figure(words.amount(accrued == null || paid == null ? null : accrued.subtract(paid)), "soft")
                .figure(words.percent(amounts.execution()));
    }
}
