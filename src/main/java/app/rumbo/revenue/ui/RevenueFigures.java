package app.rumbo.revenue.ui;

import app.rumbo.revenue.BoardRow;
import app.rumbo.revenue.Forecast.Kind;
import app.rumbo.revenue.RevenueBoard;
import app.rumbo.revenue.RevenueWords;
import app.rumbo.shared.Ratio;
import app.rumbo.shell.components.Figure;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Five figures: the month, the year to date, what part of the budget that is, what the year will bring, and what is missing. */
class RevenueFigures extends Div {

    private final transient RevenueWords words;

    RevenueFigures(RevenueBoard board, RevenueWords words) {
        this.words = words;
        addClassNames("figures", "revenue-figures");
        var total = board.total();
        var month = words.monthName(board.month().getMonthValue());
        var before = board.month().minusYears(1);
        add(
                figure(
                        words.monthTitle(board.month()),
                        total.collected().month(),
                        against(total.collected().monthChange(), "figure.month.note", words.month(before))),
                figure(
                        words.say("figure.ytd", month),
                        total.collected().ytd(),
                        against(total.collected().ytdChange(), "figure.ytd.note", String.valueOf(before.getYear()))),
                execution(total),
                projection(total),
                difference(total));
    }

    private Figure figure(String name, @Nullable BigDecimal amount, String note) {
        return new Figure(name, words.amount(amount), amount == null ? "" : words.unit(), note);
    }

    private String against(@Nullable BigDecimal change, String key, String before) {
        return change == null
                ? words.say("figure.nothing-before", before)
                : words.say(key, words.change(change) + SPACE + "%", before);
    }

    private Figure execution(BoardRow total) {
        var usual = total.usualShare();
        var execution = total.execution();
        var figure = new Figure(
                words.say("figure.execution"),
                words.points(execution),
                execution == null ? "" : "%",
                usual == null
                        ? words.say("figure.execution.unknown")
                        : words.say("figure.execution.note", words.percent(usual)));
        figure.addClassName("percentage");
        return figure;
    }

    private Figure projection(BoardRow total) {
        var forecast = total.forecast();
        if (forecast == null) {
            return figure(words.say("figure.projection"), null, words.say("figure.projection.none"));
        }
        var low = forecast.low();
        var high = forecast.high();
        var note = forecast.kind() == Kind.COMPLETE
                ? words.say("figure.projection.complete")
                : low == null || high == null
                        ? words.say("figure.projection.linear")
                        : words.say("figure.projection.note", words.amount(low), words.amount(high));
        return figure(words.say("figure.projection"), forecast.value(), note);
    }

    private Figure difference(BoardRow total) {
        var difference = total.difference();
        var share = total.differenceShare();
        return figure(
                words.say("figure.difference"),
                difference,
                share == null
                        ? words.say("figure.difference.none")
                        : words.say("figure.difference.note", words.percent(share.add(BigDecimal.ONE, Ratio.DECIMAL))));
    }

    private static final String SPACE = "\u00a0";
}
