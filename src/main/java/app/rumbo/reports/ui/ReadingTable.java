package app.rumbo.reports.ui;

import app.rumbo.reports.ReportReading;
import app.rumbo.reports.document.Table;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** A sealed table on the screen, its figures leading to where they come from; a long one so many rows at a time. */
class ReadingTable extends Div {

    /** Rows that are shown at once, and that each further step adds. */
    static final int STEP = 100;

    private final ReportReading reading;
    private final Table table;
    private final Element drawn = new Element("table");
    private final Button more = new Button("", click -> show());
    private int shown;

    ReadingTable(ReportReading reading, Table table) {
        this.reading = reading;
        this.table = table;
        addClassName("reading-table");
        drawn.getClassList().add("sheet");
        drawn.appendChild(new Element("caption").setText(table.heading()), part("thead", reading.head(table)));
        var room = new Div();
        room.addClassName("scroll-x");
        room.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", table.heading())
                .appendChild(drawn);
        add(room);
        show();
    }

    private void show() {
        var to = Math.min(shown + STEP, table.rows().size());
        drawn.appendChild(part("tbody", reading.rows(table, shown, to)));
        shown = to;
        var left = table.rows().size() - shown;
        if (left == 0) {
            more.removeFromParent();
            return;
        }
        more.setText(getTranslation("reports.reading.more", Math.min(STEP, left), left));
        add(more);
    }

    private static Element part(String tag, String html) {
        var part = new Element(tag);
        part.setProperty("innerHTML", html);
        return part;
    }
}
