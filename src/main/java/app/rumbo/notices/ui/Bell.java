package app.rumbo.notices.ui;

import app.rumbo.language.Language;
import app.rumbo.notices.Notices;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Sign;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;

/** The bell: how many notices are new, and on a click what they say. It counts anew with every page. */
class Bell extends Div implements AfterNavigationObserver {

    private static final int LATEST = 8;
    private static final int MOST_COUNTED = 99;

    private final transient Notices notices;
    private final transient Language language;
    private final Button button = new Button(new Sign("bell"));
    private final Span count = new Span();
    private final Popover popover = new Popover();

    Bell(Notices notices, Language language) {
        this.notices = notices;
        this.language = language;
        addClassName("bell");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setModal(true);
        popover.setAutofocus(true);
        popover.setAriaLabel(getTranslation("notices.bell"));
        popover.addClassName("bell-notices");
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                fill();
            }
        });
        add(button, count, popover);
        count();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        popover.close();
        count();
    }

    private void count() {
        var unread = notices.unread();
        count.setText(unread > MOST_COUNTED ? MOST_COUNTED + "+" : Integer.toString(unread));
        count.setVisible(unread > 0);
        button.setAriaLabel(
                unread > 0 ? getTranslation("notices.bell.unread", unread) : getTranslation("notices.bell"));
    }

    private void fill() {
        popover.removeAll();
        var fresh = notices.own(true, 0, LATEST);
        var list = new Div(new H2(getTranslation("notices.title")));
        list.addClassName("bell-list");
        if (fresh.isEmpty()) {
            list.add(new Paragraph(getTranslation("notices.none-new")));
        }
        fresh.forEach(notice -> list.add(new NoticeLine(notice, language, notices, this::count)));
        var foot = new Div(new PlaceLink("avisos", getTranslation("notices.all")));
        foot.addClassName("bell-foot");
        if (!fresh.isEmpty()) {
            foot.add(new Button(getTranslation("notices.read-all"), click -> readAll()));
        }
        list.add(foot);
        popover.add(list);
    }

    private void readAll() {
        notices.readAll();
        count();
        popover.close();
    }
}
