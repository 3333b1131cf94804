package app.rumbo.budget.ui;

import app.rumbo.budget.BesideProgress;
import app.rumbo.budget.BudgetSheet;
import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.GoalBudget;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where each goal that has money of its own stands: rows of execution, columns of progress, a fifth each. What is in step lies on
 * the diagonal; what has spent without doing lies above it, what was done without spending below.
 */
class BudgetMatrix extends Composite<Div> {

    private static final int BANDS = 5;
    private static final int NO_BAND = -1;
    private static final int MOST_IN_A_CELL = 12;

    private final transient BudgetPlace place;
    private final transient BudgetWords words;

    BudgetMatrix(BudgetPlace place, BudgetSheet sheet, BudgetWords words) {
        this.place = place;
        this.words = words;
        var goals = sheet.goals().stream()
                .filter(goal -> !goal.own().isNone() && goal.gap() != null)
                .filter(goal -> sheet.isWithin(goal, place.goal()))
                .toList();
        var apart = goals.stream().filter(BesideProgress::flagged).count();
        getContent()
                .add(new Section(title(goals.size(), apart), goals.isEmpty() ? none() : sheet(goals))
                        .caption(words.say("matrix.caption"))
                        .styled("budget-matrix"));
    }

    private String title(int goals, long apart) {
        if (goals == 0) {
            return words.say("matrix.title");
        }
        return apart == 0
                ? words.say("matrix.finding.none")
                : words.say(
                        apart == 1 ? "matrix.finding.one" : "matrix.finding",
                        words.count((int) apart),
                        words.count(goals));
    }

    private Span none() {
        var none = new Span(words.say("matrix.empty"));
        none.addClassName("soft");
        return none;
    }

    private Sheet sheet(List<GoalBudget> goals) {
        var sheet = new Sheet(words.say("matrix.title"))
                .column(words.say("matrix.corner"))
                .styled("bands");
        for (var band = 0; band < BANDS; band++) {
            sheet.column(name(band));
        }
        for (var execution = BANDS - 1; execution >= 0; execution--) {
            var row = sheet.row().head(new Span(name(execution)));
            for (var progress = 0; progress < BANDS; progress++) {
                row.styledCell(style(execution, progress), cell(goals, execution, progress));
            }
        }
        return sheet;
    }

    private Component[] cell(List<GoalBudget> goals, int execution, int progress) {
        var here = goals.stream()
                .filter(goal -> band(goal.execution()) == execution && band(goal.progress()) == progress)
                .toList();
        var cell = new Div();
        cell.addClassName("codes");
        here.stream().limit(MOST_IN_A_CELL).map(this::link).forEach(cell::add);
        if (here.size() > MOST_IN_A_CELL) {
            cell.add(new Span("+" + (here.size() - MOST_IN_A_CELL)));
        }
        return new Component[] {cell};
    }

    private PlaceLink link(GoalBudget goal) {
        var link = new PlaceLink(place.at(goal.code()).address(), goal.code());
        var reading = words.say(
                "matrix.reading",
                goal.name(),
                words.percent(goal.execution()),
                words.percent(goal.progress()),
                words.change(goal.gap()));
        if (goal.flagged()) {
            link.addClassName("strong");
        }
        link.setTitle(reading);
        link.setAriaLabel(goal.code() + " " + reading);
        return link;
    }

    private static String style(int execution, int progress) {
        return execution == progress ? "in-step" : "";
    }

    private String name(int band) {
        return band == BANDS - 1 ? words.say("matrix.last-band") : words.say("matrix.band", band * 20, band * 20 + 20);
    }

    /** The fifth in which a fraction lies; above 1 it is the last, below 0 the first; none where there is no fraction. */
    static int band(@Nullable BigDecimal fraction) {
        if (fraction == null) {
            return NO_BAND;
        }
        return Math.clamp(
                fraction.multiply(BigDecimal.valueOf(BANDS))
                        .setScale(0, RoundingMode.FLOOR)
                        .intValue(),
                0,
                BANDS - 1);
    }
}
