package app.rumbo.shell.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A link to another place of the application; it can be opened in a new tab and mailed. */
public class PlaceLink extends Anchor {

    /** @param address path with its parameters, without a leading slash */
    public PlaceLink(String address, String words) {
        super(address, words);
        getElement().setAttribute("router-link", true);
    }

    /** A link around components. */
    public PlaceLink(String address, Component... content) {
        super(address, content);
        getElement().setAttribute("router-link", true);
    }
}
