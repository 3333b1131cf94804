package app.rumbo.shell.components;

import app.rumbo.shared.Country;
import app.rumbo.shared.SpanishFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures over time, drawn in the browser: lines, the cut-off, the last point with its light, the data as a table. */
@Tag("rumbo-line-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./charts/line-chart.ts")
public class LineChart extends Component {

    /** What a line is; it decides how it is drawn. */
    public enum Role {
        ACTUAL,
        TARGET,
        PLANNED,
        BASELINE,
        LIMIT,
        /** What is still expected, from the last known point on. */
        EXPECTED,
        /** The low end of what is expected, then its high end: two lines with a tint between them. */
        RANGE,
        /** Last year's, or another line to compare with. */
        OTHER
    }

    /** A value on a day; none where nothing is known. */
    public record Point(LocalDate at, @Nullable BigDecimal value) {}

    /**
     * One line.
     *
     * @param label at its end, may be empty
     * @param stepped whether a value holds until the next
     * @param dots whether every value is marked
     */
    public record Series(Role role, String label, boolean stepped, boolean dots, List<Point> points) {}

    /**
     * What is drawn.
     *
     * @param finding what the chart says, in a sentence; its name to those who do not see it
     * @param caption measure and unit
     * @param min of the value axis; none to let the data decide
     * @param max of the value axis; none to let the data decide
     * @param table the same data, first column the time
     */
    public record Drawing(
            String finding,
            String caption,
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            List<Series> series,
            ChartTable table) {}

    private final ChartData data;

    /** Draws it with the country's figures. */
    public LineChart(Drawing drawing, SpanishFormat format) {
        var chile = format.country() == Country.CL;
        data = new ChartData(this, drawing.finding(), drawing.caption(), drawing.table(), format)
                .with("from", drawing.from().toString())
                .with("to", drawing.to().toString())
                .with("min", drawing.min())
                .with("max", drawing.max())
                .with("decimal", chile ? "," : ".")
                .with("group", chile ? "." : ",")
                .with("series", drawing.series().stream().map(LineChart::wire).toList());
        data.send();
    }

    /** Marks the cut-off by a dotted line. */
    public LineChart cutoff(LocalDate at, String label) {
        data.with("cutoff", ChartData.map("at", at.toString(), "label", label)).send();
        return this;
    }

    /** Marks the last point, with its light where it has one, and says its value. */
    public LineChart last(LocalDate at, BigDecimal value, @Nullable Light light, String label) {
        data.with(
                        "last",
                        ChartData.map(
                                "at",
                                at.toString(),
                                "value",
                                value,
                                "light",
                                light == null ? "accent" : light.sign(),
                                "label",
                                label))
                .send();
        return this;
    }

    /** Marks what lies between what was reached and what was due on a day, and says both. */
    public LineChart gap(LocalDate at, BigDecimal actual, BigDecimal due, String label, String dueLabel) {
        data.with(
                        "gap",
                        ChartData.map(
                                "at",
                                at.toString(),
                                "actual",
                                actual,
                                "due",
                                due,
                                "label",
                                label,
                                "dueLabel",
                                dueLabel))
                .send();
        return this;
    }

    private static Object wire(Series series) {
        var points = new ArrayList<List<@Nullable Object>>();
        for (var point : series.points()) {
            var pair = new ArrayList<@Nullable Object>();
            pair.add(point.at().toString());
            pair.add(point.value());
            points.add(pair);
        }
        return ChartData.map(
                "role", series.role().name().toLowerCase(java.util.Locale.ROOT),
                "label", series.label(),
                "stepped", series.stepped(),
                "dots", series.dots(),
                "points", points);
    }
}
