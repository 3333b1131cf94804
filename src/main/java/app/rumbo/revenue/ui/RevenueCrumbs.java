package app.rumbo.revenue.ui;

import app.rumbo.accounts.AccountCode;
import app.rumbo.revenue.RevenueBoard;
import app.rumbo.revenue.RevenueWords;
import app.rumbo.shell.components.Crumbs.Crumb;
import java.util.ArrayList;
import java.util.List;

/** The steps from the whole down to the account on the page. */
record RevenueCrumbs(RevenuePlace place, RevenueWords words) {

    List<Crumb> of(RevenueBoard board) {
        var within = place.within();
        if (within == null) {
            return List.of(new Crumb(words.say("title"), null));
        }
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(words.say("title"), place.within(null).address()));
        var account = new AccountCode(within);
        for (var depth = 2; depth < account.depth(); depth++) {
            var above = account.upTo(depth).written();
            crumbs.add(new Crumb(above, place.within(above).address()));
        }
        crumbs.add(new Crumb(words.name(board.total()), null));
        return crumbs;
    }
}
