package app.rumbo.shell.components;

import app.rumbo.shared.SpanishFormat;
import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a chart is given, as it goes to the browser. */
final class ChartData {

    private final Component chart;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    ChartData(Component chart, String finding, String caption, ChartTable table, SpanishFormat format) {
        this.chart = chart;
        with("finding", finding);
        with("caption", caption);
        with("showTable", chart.getTranslation("shell.chart.table"));
        with("hideTable", chart.getTranslation("shell.chart.drawing"));
        with(
                "months",
                IntStream.rangeClosed(1, 12)
                        .mapToObj(format::month)
                        .map(name -> name.substring(0, 3))
                        .toList());
        with("table", map("head", table.head(), "rows", table.rows()));
    }

    ChartData with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    void send() {
        chart.getElement().setPropertyMap("data", values);
    }

    /** Names and values by turns. */
    static Map<String, @Nullable Object> map(@Nullable Object... pairs) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
