package app.rumbo.shell.components;

import com.vaadin.flow.component.Component;

/** Something of a feature's that stands in the bar above every page, beside the reader's own menu; made anew for each. */
@FunctionalInterface
public interface BarTool {

    /** What stands there; it hides itself from whom it has nothing to say to. */
    Component component();
}
