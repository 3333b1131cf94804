package app.rumbo.imports.ui;

import app.rumbo.imports.accounting.AccountingDraft;
import app.rumbo.imports.accounting.AccountingUse;
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
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

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
        show(
                draft.headers(),
                draft.headerRow(),
                draft.rows(),
                column -> UseWords.of(draft.use(column), this::getTranslation),
                column -> draft.use(column).equals(ColumnUse.IGNORED));
    }

    /** Likewise of an accounting file. */
    void show(AccountingDraft draft) {
        show(
                draft.headers(),
                draft.headerRow(),
                draft.rows(),
                column -> UseWords.of(draft.use(column), this::getTranslation),
                column -> draft.use(column).equals(AccountingUse.IGNORED));
    }

    private void show(
            List<String> headers, int headerRow, List<SheetLine> rows, IntFunction<String> use, IntPredicate ignored) {
        if (headers.size() != shownColumns || headerRow != shownHeaderRow) {
            rebuild(headers.size(), rows);
            shownHeaderRow = headerRow;
        }
        for (var column = 0; column < headers.size(); column++) {
            grid.getColumnByKey(Integer.toString(column))
                    .setHeader(header(headers.get(column), use.apply(column), ignored.test(column), column));
        }
    }

    private void rebuild(int columns, List<SheetLine> rows) {
        grid.removeAllColumns();
        for (var index = 0; index < columns; index++) {
            var column = index;
            grid.addColumn(line -> line.cell(column).text())
                    .setKey(Integer.toString(column))
                    .setWidth("180px")
                    .setFlexGrow(0)
                    .setResizable(true);
        }
        grid.setItems(rows);
        shownColumns = columns;
    }

    private Div header(String text, String use, boolean ignored, int column) {
        var button = new Button(text.isEmpty() ? getTranslation("imports.templates.no-header") : text);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> point.accept(column));
        button.setTooltipText(text);
        var badge = new Span(use);
        badge.addClassNames("column-use", ignored ? "ignored" : "used");
        var header = new Div(button, badge);
        header.addClassName("column-head");
        return header;
    }
}
