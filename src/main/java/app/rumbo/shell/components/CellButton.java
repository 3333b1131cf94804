package app.rumbo.shell.components;

import com.vaadin.flow.component.html.NativeButton;

/** The name in a row, which opens the row; reached by keyboard and told by screen readers as a button. */
public class CellButton extends NativeButton {

    /** @param open what a click or Enter does */
    public CellButton(String words, Runnable open) {
        super(words, click -> open.run());
        addClassName("cell-link");
    }
}
