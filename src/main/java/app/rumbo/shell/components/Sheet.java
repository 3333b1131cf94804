package app.rumbo.shell.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A ruled table of text and figures, for what is read as a whole and not sorted or edited. */
public class Sheet extends Composite<Div> {

    private final NativeTable table = new NativeTable();
    private final NativeTableRow groups = new NativeTableRow();
    private final NativeTableRow names = new NativeTableRow();

    /** @param about what the table holds, for those who do not see it */
    public Sheet(String about) {
        table.addClassName("sheet");
        table.getElement().setAttribute("aria-label", about);
        table.getHead().add(names);
        getContent().add(table);
        getContent().addClassName("scroll-x");
        getContent().getElement().setAttribute("tabindex", "0");
    }

    /** A column of text. */
    public Sheet column(String name) {
        names.add(headerCell(name, "col"));
        return this;
    }

    /** A column of figures, set flush right. */
    public Sheet figures(String name) {
        var cell = headerCell(name, "col");
        cell.addClassName("num");
        names.add(cell);
        return this;
    }

    /** A name above so many of the columns that follow; from the left, all columns in turn. */
    public Sheet group(String name, int columns) {
        if (groups.getParent().isEmpty()) {
            table.getHead().getElement().insertChild(0, groups.getElement());
        }
        var cell = name.isEmpty() ? new NativeTableCell() : headerCell(name, "colgroup");
        cell.getElement().setAttribute("colspan", String.valueOf(columns));
        groups.add(cell);
        return this;
    }

    /** A new row of the body. */
    public Row row() {
        var row = new Row();
        table.getBody().add(row.getContent());
        return row;
    }

    /** A new row below the body: what the rows amount to. */
    public Row foot() {
        var row = new Row();
        table.getFoot().add(row.getContent());
        return row;
    }

    /** A style class of the table. */
    public Sheet styled(String style) {
        table.addClassNames(style.split(" "));
        return this;
    }

    private static NativeTableHeaderCell headerCell(String name, String scope) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    /** One row, filled from the left. */
    public static final class Row extends Composite<NativeTableRow> {

        private Row() {}

        /** The cell that names the row. */
        public Row head(Component... content) {
            var cell = headerCell("", "row");
            cell.add(content);
            getContent().add(cell);
            return this;
        }

        /** A cell of text. */
        public Row text(String words) {
            getContent().add(new NativeTableCell(words));
            return this;
        }

        /** A figure, flush right. */
        public Row figure(String written) {
            return figure(written, "");
        }

        /** A figure, flush right, with a style class. */
        public Row figure(String written, String style) {
            var cell = new NativeTableCell(written);
            cell.addClassNames("num");
            if (!style.isEmpty()) {
                cell.addClassName(style);
            }
            getContent().add(cell);
            return this;
        }

        /** A cell of components. */
        public Row cell(Component... content) {
            return styledCell("", content);
        }

        /** A cell of components with a style class. */
        public Row styledCell(String style, Component... content) {
            var cell = new NativeTableCell();
            cell.add(content);
            if (!style.isEmpty()) {
                cell.addClassNames(style.split(" "));
            }
            getContent().add(cell);
            return this;
        }

        /** A style class of the row. */
        public Row styled(String style) {
            getContent().addClassName(style);
            return this;
        }
    }
}
