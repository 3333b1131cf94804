package app.rumbo.desk.ui;

import app.rumbo.desk.Past;
import app.rumbo.desk.QueueRow;
import app.rumbo.shell.components.ChartTable;
import app.rumbo.shell.components.LineChart;
import app.rumbo.shell.components.LineChart.Drawing;
import app.rumbo.shell.components.LineChart.Point;
import app.rumbo.shell.components.LineChart.Role;
import app.rumbo.shell.components.LineChart.Series;
import app.rumbo.shell.components.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/** The value among those before it, with their targets; nothing where it is the first. */
class EntryTrend extends Composite<Div> {

    EntryTrend(QueueRow row, DeskWords words) {
        getContent().addClassName("trend");
        if (row.pasts().isEmpty()) {
            return;
        }
        var all = new ArrayList<>(row.pasts());
        all.add(new Past(row.entry().ends(), row.verdict().figure(), row.promised(), false));
        var unit = row.entry().item().measureUnit();
        var finding = words.say("panel.trend");
        var rows = all.stream()
                .map(past -> List.of(
                        words.format().day(past.ends()), words.brief(past.figure()), words.brief(past.target())))
                .toList();
        var chart = new LineChart(
                new Drawing(
                        finding,
                        unit == null ? "" : unit,
                        all.getFirst().ends(),
                        all.getLast().ends(),
                        null,
                        null,
                        List.of(
                                new Series(
                                        Role.TARGET,
                                        "",
                                        true,
                                        false,
                                        all.stream()
                                                .map(past -> new Point(past.ends(), past.target()))
                                                .toList()),
                                new Series(
                                        Role.ACTUAL,
                                        "",
                                        false,
                                        true,
                                        all.stream()
                                                .map(past -> new Point(past.ends(), past.figure()))
                                                .toList())),
                        new ChartTable(
                                List.of(words.say("queue.period"), words.say("sheet.value"), words.say("queue.target")),
                                rows)),
                words.format());
        var figure = row.verdict().figure();
        if (figure != null) {
            chart.last(row.entry().ends(), figure, DeskWords.light(row.verdict().light()), words.brief(figure));
        }
        getContent().add(new Section(finding, chart));
    }
}
