package app.rumbo.reports.ui;

import app.rumbo.reports.ReportReading;
import app.rumbo.shell.components.Figure;
import app.rumbo.shell.components.PlaceLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The figures of a report's first page, each leading to where it comes from. */
class Headlines extends Div {

    Headlines(ReportReading reading) {
        addClassName("figures");
        reading.document().cover().headlines().forEach(headline -> {
            var figure = new Figure(headline.label(), headline.value(), "", headline.note());
            var source = reading.source(headline);
            add(source.isEmpty() ? figure : leading(source, figure));
        });
    }

    private static Component leading(String source, Figure figure) {
        var link = new PlaceLink(source, figure);
        link.addClassName("figure-link");
        return link;
    }
}
