package app.rumbo.revenue.ui;

import app.rumbo.revenue.RevenueBoard;
import app.rumbo.revenue.RevenueMonth;
import app.rumbo.revenue.RevenueMonths;
import app.rumbo.revenue.RevenueWords;
import app.rumbo.shell.components.PlaceLink;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;

/** Whether the month is closed, what is missing before it, and how many figures were restated since. */
class MonthState extends Div {

    private final transient RevenueWords words;

    MonthState(
            RevenueBoard board,
            List<RevenueMonth> known,
            RevenueMonths months,
            RevenuePlace place,
            RevenueWords words) {
        this.words = words;
        addClassName("month-state");
        known.stream()
                .filter(month -> month.month().equals(board.month()))
                .findFirst()
                .ifPresent(month -> add(new Span(state(month))));
        var missing = known.stream()
                .filter(month -> month.state() == RevenueMonth.State.MISSING
                        && month.month().getYear() == board.month().getYear()
                        && month.month().isBefore(board.month()))
                .map(month -> words.monthName(month.month().getMonthValue()))
                .toList()
                .reversed();
        if (!missing.isEmpty()) {
            add(new Span(words.say("state.gaps", words.list(missing))));
        }
        var restated = months.restated(board.sector(), place.knownAt()).stream()
                .filter(each -> each.month().getYear() >= board.month().getYear() - 1)
                .count();
        if (restated > 0) {
            add(new PlaceLink(place.monthsAddress(), words.say("restated.mark", restated)));
        }
    }

    private String state(RevenueMonth month) {
        return switch (month.state()) {
            case CLOSED ->
                words.say(
                        "state.closed.by",
                        words.moment(Objects.requireNonNull(month.closedAt())),
                        Objects.requireNonNull(month.closedBy()));
            case REOPENED -> words.say("state.reopened.for", Objects.requireNonNull(month.reason()));
            case OPEN -> words.say("state.open.long");
            case MISSING -> words.say("state.missing.long");
        };
    }
}
