package app.rumbo.budget.ui;

import app.rumbo.budget.AccountBudget;
import app.rumbo.budget.BudgetWords;
import app.rumbo.shell.components.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The accounts: of the whole plan the widest, of a goal each with its parts. */
class AccountTable extends Composite<Div> {

    private static final int WIDEST = 2;

    AccountTable(BudgetPlace place, List<AccountBudget> accounts, BudgetWords words) {
        var shown = place.goal() == null
                ? accounts.stream()
                        .filter(row -> row.account().depth() <= WIDEST)
                        .toList()
                : accounts;
        if (shown.isEmpty()) {
            return;
        }
        var money = new MoneyRows(words);
        var table =
                money.amounts(words.say("accounts.title"), words.say("account")).figures(words.say("execution.short"));
        for (var each : shown) {
            var code = new Span(each.account().written() + " ");
            code.addClassName("code");
            var name = each.name();
            var row = table.row().head(code, new Span(name == null ? "" : name));
            if (each.account().depth() == WIDEST) {
                row.styled("widest");
            }
            money.fill(row, each.amounts()).figure(words.percent(each.amounts().execution()));
        }
        getContent()
                .add(new Section(words.say("accounts.title"), table)
                        .caption(words.say(
                                place.goal() == null ? "accounts.caption.plan" : "accounts.caption.goal",
                                words.unit())));
    }
}
