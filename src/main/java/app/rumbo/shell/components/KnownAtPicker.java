package app.rumbo.shell.components;

import app.rumbo.shared.SpanishFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Asks for a place as it was known on a past day (K of method §2). */
public class KnownAtPicker extends Button {

    /**
     * @param today the last day that may be chosen
     * @param chosen takes the day
     */
    public KnownAtPicker(LocalDate today, SpanishFormat format, Consumer<LocalDate> chosen) {
        super("", click -> new KnownAtDialog(today, format, chosen).open());
        setText(getTranslation("shell.known-at.choose"));
        addThemeVariants(ButtonVariant.TERTIARY);
    }

    /**
     * Says across a page that it shows what was known once, with the way back to today.
     *
     * @param moment as written in the municipality's way
     * @param now address of the same place as it is known today
     * @param further more links, after that one
     */
    public static ViewHeader banner(ViewHeader header, String moment, String now, Component... further) {
        var sentence = new Span(header.getTranslation("shell.known-at.banner", moment));
        sentence.addClassName("strong");
        var content = new ArrayList<Component>(
                List.of(sentence, new PlaceLink(now, header.getTranslation("shell.known-at.now"))));
        content.addAll(List.of(further));
        return header.banner(content.toArray(Component[]::new));
    }
}
