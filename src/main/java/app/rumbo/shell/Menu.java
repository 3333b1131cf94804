package app.rumbo.shell;

import app.rumbo.shell.components.MenuCount;
import app.rumbo.shell.components.Sign;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the reader may open, from the views' own {@code @Menu(title = key, order, icon = sign)}: orders below 10 stand
 * first, then each ten is a group. Entries the reader's role does not open are not shown.
 */
class Menu {

    private static final List<String> GROUPS =
            List.of("", "shell.menu.follow-up", "shell.menu.account", "shell.menu.system");
    private static final int TABS = 4;

    private final List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
    private final Map<String, SideNavItem> items = new HashMap<>();
    private final Nav tabs = new Nav();
    private final List<MenuCount> counts;

    /** @param counts how much waits at which place */
    Menu(List<MenuCount> counts) {
        this.counts = counts;
    }

    /** The drawer's groups. */
    Component drawer() {
        var groups = new Div();
        for (var group = 0; group < GROUPS.size(); group++) {
            groupOf(group).ifPresent(groups::add);
        }
        return groups;
    }

    /** The first four as tabs below, for a phone. */
    Component tabs() {
        tabs.addClassName("tabs-below");
        tabs.getElement().setAttribute("aria-label", tabs.getTranslation("shell.menu.tabs"));
        entries.stream().limit(TABS).map(this::tab).forEach(tabs::add);
        return tabs;
    }

    /** Marks the tab of the place at that path, and tells anew how much waits where. */
    void mark(String path) {
        counts.forEach(this::count);
        tabs.getChildren().forEach(tab -> {
            var target = ((Anchor) tab).getHref();
            var here = path.equals(target) || path.startsWith(target + "/");
            if (here) {
                tab.getElement().setAttribute("aria-current", "page");
            } else {
                tab.getElement().removeAttribute("aria-current");
            }
        });
    }

    private void count(MenuCount waiting) {
        var item = items.get(waiting.path());
        if (item == null) {
            return;
        }
        var many = waiting.count();
        if (many == 0) {
            item.setSuffixComponent(null);
            return;
        }
        var mark = new Span(String.valueOf(many));
        mark.addClassNames("count", "accent");
        item.setSuffixComponent(mark);
    }

    private Optional<SideNav> groupOf(int group) {
        var members = entries.stream().filter(entry -> group(entry) == group).toList();
        if (members.isEmpty()) {
            return Optional.empty();
        }
        var nav = new SideNav();
        if (group > 0) {
            nav.setLabel(nav.getTranslation(GROUPS.get(group)));
        } else {
            nav.getElement().setAttribute("aria-label", nav.getTranslation("shell.menu"));
        }
        members.forEach(entry -> nav.addItem(item(entry)));
        return Optional.of(nav);
    }

    private static int group(MenuEntry entry) {
        var order = Optional.ofNullable(entry.order()).orElse(0.0);
        return Math.clamp((int) (order / 10), 0, GROUPS.size() - 1);
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem("", path(entry));
        items.put(path(entry), item);
        item.setLabel(item.getTranslation(entry.title()));
        item.setPrefixComponent(new Sign(sign(entry)));
        item.setMatchNested(true);
        return item;
    }

    private Anchor tab(MenuEntry entry) {
        var tab = new Anchor(path(entry), new Sign(sign(entry)), new Span(tabs.getTranslation(entry.title())));
        tab.getElement().setAttribute("router-link", true);
        return tab;
    }

    private static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }

    private static String sign(MenuEntry entry) {
        return Optional.ofNullable(entry.icon()).orElse("plan");
    }
}
