package app.rumbo.shell.components;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Leaves a grid, on a window as narrow as a phone's, only the columns that matter. */
public final class PhoneColumns {

    private static final int NARROW = 800;

    private final Grid<?> grid;
    private final List<String> keys;
    private @Nullable Registration resizing;

    private PhoneColumns(Grid<?> grid, List<String> keys) {
        this.grid = grid;
        this.keys = keys;
    }

    /** @param keys of the columns that a phone does without */
    public static void without(Grid<?> grid, String... keys) {
        var columns = new PhoneColumns(grid, List.of(keys));
        grid.addAttachListener(attached -> columns.listen(attached.getUI()));
        grid.addDetachListener(detached -> columns.deafen());
    }

    private void listen(UI ui) {
        fit(ui.getPage().getExtendedClientDetails().getWindowInnerWidth());
        resizing = ui.getPage().addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
    }

    private void deafen() {
        if (resizing != null) {
            resizing.remove();
        }
    }

    /** @param width of the window in pixels; none where the browser has not told it */
    private void fit(int width) {
        var wide = width <= 0 || width >= NARROW;
        keys.forEach(key -> Objects.requireNonNull(grid.getColumnByKey(key)).setVisible(wide));
    }
}
