package app.rumbo.shell.components;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Short words at the bottom right: what was done goes by itself, what went wrong stays until it is read. */
public final class Notices {

    private static final int SECONDS = 5;

    private Notices() {}

    /** Says what was done; goes after five seconds. */
    public static void done(String sentence) {
        show(sentence, "check", SECONDS * 1000);
    }

    /** Says what went wrong; stays. */
    public static void error(String sentence) {
        show(sentence, "red", 0);
    }

    private static void show(String sentence, String sign, int milliseconds) {
        var notice = new Notification();
        var line = new Div(new Sign(sign), new Span(sentence));
        line.addClassName("notice");
        line.getElement().setAttribute("role", milliseconds == 0 ? "alert" : "status");
        var close = new Button(new Sign("close"), click -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(close.getTranslation("shell.close"));
        line.add(close);
        notice.add(line);
        notice.setPosition(Notification.Position.BOTTOM_END);
        notice.setDuration(milliseconds);
        notice.open();
    }
}
