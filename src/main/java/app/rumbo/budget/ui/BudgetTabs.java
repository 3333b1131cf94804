package app.rumbo.budget.ui;

import app.rumbo.budget.BudgetWords;
import app.rumbo.shell.components.PlaceLink;
import com.vaadin.flow.component.html.Nav;

/** The places of the budget, the present one marked. */
class BudgetTabs extends Nav {

    BudgetTabs(String here, boolean keepsPlans, BudgetWords words) {
        addClassName("page-tabs");
        getElement().setAttribute("aria-label", words.say("title"));
        tab(here, BudgetPlace.PATH, words.say("tab.board"));
        tab(here, ExpensePlace.PATH, words.say("tab.accounts"));
        tab(here, QuestionsView.PATH, words.say("tab.questions"));
        tab(here, AmendmentsView.PATH, words.say("tab.amendments"));
        if (keepsPlans) {
            tab(here, UnassignedView.PATH, words.say("tab.unassigned"));
            tab(here, RulesView.PATH, words.say("tab.rules"));
        }
    }

    private void tab(String here, String path, String words) {
        var link = new PlaceLink(path, words);
        if (path.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }
}
