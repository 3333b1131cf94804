package app.rumbo.imports.ui;

import app.rumbo.imports.templates.ColumnUse;
import app.rumbo.imports.templates.SheetLine;
import app.rumbo.imports.templates.TemplateDraft;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnRendering;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/** The first rows of a sheet; every header is a button that shows the column's use and lets it be changed. */
class SheetPreview extends Composite<Div> {

    private static final String HEIGHT = "320px";

    private final IntConsumer point;
    private final Grid<SheetLine> grid = new Grid<>();
    private int shownColumns = -1;
    private int shownHeaderRow = -1;

    SheetPreview(IntConsumer point) {
        this.point = point;
        grid.setColumnRendering(ColumnRendering.LAZY);
        grid.setHeight(HEIGHT);
        grid.addThemeNames("column-borders", "compact");
        getContent().addClassName("sheet-preview");
        getContent().add(grid);
    }

    /** Shows the rows with the uses as they stand. */
    void show(TemplateDraft draft) {
        var headers = draft.headers();
        if (headers.size() != shownColumns || draft.headerRow() != shownHeaderRow) {
            rebuild(draft);
        }
        for (var column = 0; column < headers.size(); column++) {
            grid.getColumnByKey(Integer.toString(column)).setHeader(header(draft, column));
        }
    }

    private void rebuild(TemplateDraft draft) {
        grid.removeAllColumns();
        for (var index = 0; index < draft.headers().size(); index++) {
            var column = index;
            grid.addColumn(line -> line.cell(column).text())
                    .setKey(Integer.toString(column))
                    .setWidth("180px")
                    .setFlexGrow(0)
                    .setResizable(true);
        }
        grid.setItems(draft.rows());
        shownColumns = draft.headers().size();
        shownHeaderRow = draft.headerRow();
    }

    private Div header(TemplateDraft draft, int column) {
        var text = draft.headers().get(column);
        var button = new Button(text.isEmpty() ? getTranslation("imports.templates.no-header") : text);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> point.accept(column));
        button.setTooltipText(text);
        var use = draft.use(column);
        var badge = new Span(UseWords.of(use, this::getTranslation));
        badge.addClassNames("column-use", use.equals(ColumnUse.IGNORED) ? "ignored" : "used");
        var header = new Div(button, badge);
        header.addClassName("column-head");
        return header;
    }
}
