package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.GoalScore;
import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.PlanSheet;
import app.rumbo.shell.components.Crumbs.Crumb;
import app.rumbo.shell.components.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the page of an indicator and that of a milestone have alike: the way down to it, why its colour, its two columns. */
record ItemFrame(PlanSheet plan, List<GoalScore> path, Item item) {

    /** The goals above it in a line, with its code first. */
    String context() {
        return item.code() + " · " + path.stream().map(ItemFrame::title).collect(Collectors.joining(" › "));
    }

    /** The steps from the plan down to it. */
    List<Crumb> crumbs(Places places) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(plan.name(), places.tree()));
        path.forEach(goal ->
                crumbs.add(new Crumb(title(goal), places.goal(goal.sheet().code()))));
        crumbs.add(new Crumb(item.code(), null));
        return crumbs;
    }

    /** Its light, and the sentence that says why. */
    Div why(String title, String sentence) {
        var strong = new Span(title);
        strong.addClassName("strong");
        var why = new Div(new StatusBadge(Lights.of(item)), new Div(strong, new Span(" " + sentence)));
        why.addClassName("why");
        return why;
    }

    /** Its sheet at the right of everything else. */
    Div columns(Component sheet, Component... main) {
        var left = new Div(main);
        left.addClassName("split-main");
        var right = new Div(sheet);
        right.addClassName("split-side");
        var columns = new Div(left, right);
        columns.addClassName("split");
        return columns;
    }

    private static String title(GoalScore goal) {
        return goal.sheet().code() + " " + goal.sheet().name();
    }
}
