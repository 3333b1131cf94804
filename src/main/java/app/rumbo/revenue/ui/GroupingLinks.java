package app.rumbo.revenue.ui;

import app.rumbo.revenue.BoardQuestion.Grouping;
import app.rumbo.revenue.RevenueWords;
import app.rumbo.shell.components.PlaceLink;
import com.vaadin.flow.component.html.Nav;
import java.util.Locale;

/** By which the rows are grouped; the address follows. */
class GroupingLinks extends Nav {

    GroupingLinks(RevenuePlace place, RevenueWords words) {
        addClassName("basis-picker");
        getElement().setAttribute("aria-label", words.say("grouping"));
        for (var grouping : Grouping.values()) {
            var link = new PlaceLink(
                    place.by(grouping).address(),
                    words.say("grouping." + grouping.name().toLowerCase(Locale.ROOT)));
            if (grouping == place.grouping()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
        }
    }
}
