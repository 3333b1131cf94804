package app.rumbo.revenue.ui;

import app.rumbo.revenue.BoardRow;
import app.rumbo.revenue.RevenueBoard;
import app.rumbo.revenue.RevenueFindings;
import app.rumbo.revenue.RevenueWords;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;

/** In which months each account's year comes in: tinted by its share, with the figure in each cell. */
class SeasonHeat extends Composite<Div> {

    /** From these shares on a cell has the next tint. */
    private static final List<BigDecimal> STEPS = List.of(
            new BigDecimal("0.025"),
            new BigDecimal("0.065"),
            new BigDecimal("0.095"),
            new BigDecimal("0.145"),
            new BigDecimal("0.195"),
            new BigDecimal("0.295"));

    private final transient RevenueBoard board;
    private final transient RevenueWords words;

    SeasonHeat(RevenueBoard board, RevenueFindings findings, RevenueWords words) {
        this.board = board;
        this.words = words;
        var told = board.rows().stream().filter(row -> !row.season().isEmpty()).toList();
        var section = new Section(findings.season(told)).styled("heat");
        getContent().add(section);
        if (told.isEmpty()) {
            section.with(new Span(words.say("heat.none")));
        } else {
            var month = words.monthName(board.month().getMonthValue());
            section.caption(words.say("heat.caption", years(), month)).with(sheet(told), legend());
        }
    }

    private String years() {
        var years = board.seasonYears();
        return years.isEmpty()
                ? ""
                : years.size() == 1
                        ? String.valueOf(years.getFirst())
                        : words.say("heat.years", String.valueOf(years.getLast()), String.valueOf(years.getFirst()));
    }

    private Sheet sheet(List<BoardRow> rows) {
        var sheet = new Sheet(words.say("heat.about")).styled("heat-sheet").column(words.say("table.account"));
        for (var month = 1; month <= 12; month++) {
            sheet.figures(words.monthName(month).substring(0, 3));
        }
        rows.forEach(row -> row(sheet, row));
        sheet.styled("now-" + board.month().getMonthValue());
        return sheet;
    }

    private void row(Sheet sheet, BoardRow row) {
        var name = new Span(words.name(row));
        name.setTitle(words.name(row));
        var line = sheet.row().head(name);
        row.season().forEach(share -> {
            var cell = new Span(words.whole(share));
            cell.addClassNames("heat-cell", "heat-" + step(share));
            line.styledCell("heat-at", cell);
        });
    }

    private static int step(BigDecimal share) {
        return 1
                + (int) STEPS.stream()
                        .filter(step -> share.compareTo(step) >= 0)
                        .count();
    }

    private Div legend() {
        var legend = new Div(new Span(words.say("heat.less")));
        for (var step = 1; step <= STEPS.size() + 1; step++) {
            var sample = new Span();
            sample.addClassNames("heat-cell", "heat-" + step);
            legend.add(sample);
        }
        legend.add(new Span(words.say("heat.more")));
        legend.addClassName("heat-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        return legend;
    }
}
