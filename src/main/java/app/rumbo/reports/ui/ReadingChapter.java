package app.rumbo.reports.ui;

import app.rumbo.reports.ReportReading;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import app.rumbo.shell.components.Facts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;

/** A chapter of a sealed report on the screen, with the parts below it. */
class ReadingChapter extends Div {

    private final ReportReading reading;

    ReadingChapter(ReportReading reading, Section chapter) {
        this.reading = reading;
        addClassName("reading-chapter");
        write(chapter, 0);
    }

    private void write(Section section, int depth) {
        if (!section.title().isEmpty()) {
            add(heading(section.heading(), depth));
        }
        section.blocks().forEach(block -> add(drawn(block)));
        section.parts().forEach(part -> write(part, depth + 1));
    }

    private static Component heading(String words, int depth) {
        return switch (depth) {
            case 0 -> new H2(words);
            case 1 -> new H3(words);
            default -> new H4(words);
        };
    }

    private Component drawn(Block block) {
        return switch (block) {
            case Block.Prose prose -> new Paragraph(prose.text());
            case Block.Note note -> note(note.text());
            case Block.Points points -> points(points);
            case Block.Facts facts -> facts(facts);
            case Table table -> new ReadingTable(reading, table);
            case Chart chart -> chart(chart);
        };
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassNames("small", "soft");
        return note;
    }

    private static UnorderedList points(Block.Points points) {
        var list = new UnorderedList();
        points.items().forEach(item -> list.add(new ListItem(item)));
        return list;
    }

    private static Facts facts(Block.Facts facts) {
        var shown = new Facts();
        facts.facts().forEach(fact -> shown.fact(fact.label(), fact.value()));
        return shown;
    }

    private Div chart(Chart chart) {
        var title = new Paragraph(chart.heading());
        title.addClassName("strong");
        var figures = new Element("div");
        figures.getClassList().add("reading-figures");
        figures.setProperty("innerHTML", reading.figures(chart));
        var behind = new NativeDetails(getTranslation("reports.reading.figures"));
        behind.getElement().appendChild(figures);
        var drawn = new Div(title, new Image(reading.picture(chart), chart.alternative()), behind);
        drawn.addClassName("reading-chart");
        return drawn;
    }
}
