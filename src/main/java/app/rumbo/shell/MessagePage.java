package app.rumbo.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says what is wrong with this address and what to do next. */
class MessagePage extends Div implements HasDynamicTitle {

    private String title = "";

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Shows the words of {@code key} and {@code key.hint}, and a way back to the start. */
    void show(String key, Object... arguments) {
        removeAll();
        title = getTranslation(key, arguments);
        addClassName("message-page");
        add(new H1(title), new Paragraph(getTranslation(key + ".hint", arguments)));
        var start = new Anchor("", getTranslation("shell.to-start"));
        start.getElement().setAttribute("router-link", true);
        add(start);
    }
}
