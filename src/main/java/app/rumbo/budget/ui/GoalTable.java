package app.rumbo.budget.ui;

import app.rumbo.budget.BudgetSheet;
import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.GoalBudget;
import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The goals one step below where the reader is, each with its money beside its progress; each leads a step further down. */
class GoalTable extends Composite<Div> {

    private final transient BudgetPlace place;
    private final transient BudgetWords words;

    GoalTable(BudgetPlace place, BudgetSheet sheet, BudgetWords words) {
        this.place = place;
        this.words = words;
        var code = place.goal();
        var here = code == null ? null : sheet.goal(code).orElseThrow(() -> new NoGoal(code));
        var rows = sheet.goals().stream()
                .filter(goal -> Objects.equals(goal.goal().parentCode(), code))
                .filter(goal -> !goal.amounts().isNone())
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        var level = level(sheet, here);
        getContent()
                .add(new Section(words.say("goals.title", level), table(sheet, here, rows, level))
                        .caption(words.say("goals.caption", words.unit())));
    }

    /** The address names a goal that the plan does not have. */
    static final class NoGoal extends DomainException {
        NoGoal(String code) {
            super(Refusal.UNKNOWN, "error.budget.unknown-goal", code);
        }
    }

    private Component table(BudgetSheet sheet, @Nullable GoalBudget here, List<GoalBudget> rows, String level) {
        var money = new MoneyRows(words);
        var table = money.besideProgress(words.say("goals.title", level), level);
        for (var goal : rows) {
            money.fill(table.row().head(name(goal)), goal);
        }
        if (here != null && !here.own().isNone()) {
            var own = table.row().head(new Span(words.say("goals.own")));
            money.fill(own, here.own()).cell().figure("").figure("").figure("");
        }
        var foot = table.foot().head(new Span(words.say("total")));
        money.fill(foot, here == null ? sheet : here);
        return table;
    }

    private Component[] name(GoalBudget goal) {
        var code = new Span(goal.code());
        code.addClassName("code");
        var link = new PlaceLink(place.at(goal.code()).address(), goal.name());
        var unit = goal.goal().unit();
        var under = new Span((unit == null ? words.say("no-unit") : unit.code())
                + (goal.goal().suspended() ? " · " + words.say("suspended") : ""));
        under.addClassNames("small", "quiet");
        return new Component[] {code, new Span(" "), link, new Span(" "), under};
    }

    private String level(BudgetSheet sheet, @Nullable GoalBudget here) {
        var levels = sheet.card().plan().levels();
        var depth = here == null ? 0 : here.goal().level();
        return depth < levels.size() ? levels.get(depth) : words.say("goal");
    }
}
