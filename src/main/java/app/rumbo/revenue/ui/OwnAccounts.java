package app.rumbo.revenue.ui;

import app.rumbo.accounts.AccountCode;
import app.rumbo.revenue.RevenueWords;
import app.rumbo.shell.components.PlaceLink;
import com.vaadin.flow.component.html.Nav;
import java.util.List;

/** For a directorate: its own accounts first, all of them one step away. */
class OwnAccounts extends Nav {

    OwnAccounts(RevenuePlace place, List<AccountCode> own, RevenueWords words) {
        addClassName("basis-picker");
        getElement().setAttribute("aria-label", words.say("own"));
        var mine = new PlaceLink(place.showingAll(false).address(), words.say("own.mine", own.size()));
        var all = new PlaceLink(place.showingAll(true).address(), words.say("own.all"));
        (place.all() ? all : mine).getElement().setAttribute("aria-current", "true");
        add(mine, all);
    }
}
