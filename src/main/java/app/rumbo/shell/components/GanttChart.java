package app.rumbo.shell.components;

import app.rumbo.shared.SpanishFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Milestones as bars over time, the reported share filled in; choosing one opens its place. */
@Tag("rumbo-gantt-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./charts/gantt-chart.ts")
public class GanttChart extends Component {

    /**
     * One milestone.
     *
     * @param percent reported, 0 to 100
     * @param note at the bar's end
     * @param here whether it is the one the page is about
     * @param address of its place
     */
    public record Bar(
            String name,
            LocalDate from,
            LocalDate to,
            BigDecimal percent,
            Light light,
            String note,
            boolean here,
            String address) {}

    /**
     * What is drawn.
     *
     * @param finding what the chart says
     * @param caption what the bars are
     * @param cutoff day of the dotted line
     * @param cutoffLabel words at it
     * @param table the same data, first column the name
     */
    public record Drawing(
            String finding,
            String caption,
            LocalDate from,
            LocalDate to,
            LocalDate cutoff,
            String cutoffLabel,
            List<Bar> bars,
            ChartTable table) {}

    /** Draws it with the country's words. */
    public GanttChart(Drawing drawing, SpanishFormat format) {
        new ChartData(this, drawing.finding(), drawing.caption(), drawing.table(), format)
                .with("from", drawing.from().toString())
                .with("to", drawing.to().toString())
                .with("cutoff", ChartData.map("at", drawing.cutoff().toString(), "label", drawing.cutoffLabel()))
                .with("bars", drawing.bars().stream().map(GanttChart::wire).toList())
                .send();
        getElement()
                .addEventListener(
                        "open",
                        event -> UI.getCurrentOrThrow()
                                .navigate(event.getEventData()
                                        .get("event.detail.address")
                                        .asString()))
                .addEventData("event.detail.address");
    }

    private static Object wire(Bar bar) {
        return ChartData.map(
                "name", bar.name(),
                "from", bar.from().toString(),
                "to", bar.to().toString(),
                "percent", bar.percent(),
                "light", bar.light().sign(),
                "note", bar.note(),
                "here", bar.here(),
                "address", bar.address());
    }
}
