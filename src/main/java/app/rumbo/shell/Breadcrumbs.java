package app.rumbo.shell;

import app.rumbo.shell.components.Crumbs;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** Where the reader is, from the municipality down, each step a way back up. */
class Breadcrumbs extends Nav {

    private final OrderedList steps = new OrderedList();

    Breadcrumbs() {
        addClassName("crumbs");
        getElement().setAttribute("aria-label", getTranslation("shell.breadcrumbs"));
        add(steps);
    }

    void show(List<Crumbs.Crumb> crumbs) {
        steps.removeAll();
        for (var crumb : crumbs) {
            steps.add(step(crumb, crumb.equals(crumbs.getLast())));
        }
    }

    private static ListItem step(Crumbs.Crumb crumb, boolean here) {
        if (here || crumb.address() == null) {
            var step = new ListItem(crumb.words());
            if (here) {
                step.getElement().setAttribute("aria-current", "page");
            }
            return step;
        }
        var link = new Anchor(crumb.address(), crumb.words());
        link.getElement().setAttribute("router-link", true);
        return new ListItem(link);
    }
}
