package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.GoalScore;
import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.ScoreHistory;
import app.rumbo.scorecard.Scorecard;
import app.rumbo.scorecard.WeightSum;
import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;
import app.rumbo.shell.components.Crumbs.Crumb;
import app.rumbo.shell.components.Facts;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Regla;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import app.rumbo.shell.components.Sign;
import app.rumbo.shell.components.StatusBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One goal at the side of its plan's tree: its score and why, what it is made of, how it moved. */
class GoalPanel extends Div {

    private final transient Scorecard card;
    private final transient GoalScore goal;
    private final transient Words words;
    private final transient Places places;

    /** The plan has no goal of that code. */
    static final class UnknownGoal extends DomainException {
        UnknownGoal(String code) {
            super(Refusal.UNKNOWN, "error.scorecard.unknown-goal", code);
        }
    }

    GoalPanel(Scorecard card, String code, ScoreHistory history, Words words, Places places) {
        this.card = card;
        this.goal = card.goals().stream()
                .filter(each -> each.sheet().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownGoal(code));
        this.words = words;
        this.places = places;
        addClassName("goal-panel");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", goal.sheet().name());
        add(head(), score(), new Paragraph(words.whyGoal().of(goal, card)));
        add(composition());
        warning();
        add(facts());
        add(new ScoreTrend(history.days(), history.of(goal.sheet().id()), card.limits(), words));
    }

    /** The steps from the plan down to it. */
    List<Crumb> crumbs() {
        var crumbs = new ArrayList<Crumb>();
        for (var at = goal; at != null; at = parent(at)) {
            var sheet = at.sheet();
            crumbs.addFirst(new Crumb(sheet.code() + " " + sheet.name(), places.goal(sheet.code())));
        }
        return crumbs;
    }

    private @org.jspecify.annotations.Nullable GoalScore parent(GoalScore of) {
        return card.goals().stream()
                .filter(each -> each.sheet().code().equals(of.parentCode()))
                .findFirst()
                .orElse(null);
    }

    private Div head() {
        var levels = card.plan().levels();
        var level = goal.level() <= levels.size() ? levels.get(goal.level() - 1) : words.say("goal");
        var place = new Span(words.say("goal.place", goal.sheet().code(), level));
        place.addClassNames("small", "quiet");
        var close = new PlaceLink(places.tree(), new Sign("close"));
        close.getElement().setAttribute("aria-label", getTranslation("shell.close"));
        close.addClassName("close");
        var line = new Div(place, close);
        line.addClassName("goal-head");
        var title = new H2(goal.sheet().name());
        title.addClassName("panel-title");
        return new Div(line, title);
    }

    private Div score() {
        var figures = goal.figures();
        var number = new Span(words.points(figures.score()));
        number.addClassName("goal-number");
        var sign = new Span("%");
        sign.addClassName("quiet");
        var range = new Div();
        range.addClassNames("small", "soft", "goal-range");
        if (figures.low() != null && figures.low().compareTo(Objects.requireNonNull(figures.high())) < 0) {
            range.add(new Span(words.say("between", words.points(figures.low()), words.points(figures.high()))));
        }
        range.add(new Span(words.say("coverage.of", words.whole(figures.coverage()))));
        var line = new Div(number, sign, new StatusBadge(Lights.of(figures.light())), range);
        line.addClassName("goal-score");
        return line;
    }

    private List<GoalPart> parts() {
        return Stream.concat(
                        below().map(each -> GoalPart.of(each, places)), items().map(item -> GoalPart.of(item, places)))
                .toList();
    }

    private Section composition() {
        var sheet = new Sheet(words.say("goal.parts"))
                .styled("parts")
                .column(words.say("goal.part.name"))
                .figures(words.say("weight"))
                .column("")
                .figures(words.say("score.short"));
        for (var part : parts()) {
            var sign = new Span(new Sign(part.light().sign()));
            sign.addClassNames("light", "light-" + part.light().sign());
            sign.setTitle(getTranslation(part.light().key()));
            var bar = new Regla(words.percent(part.score()));
            bar.bar(
                    part.score() == null ? BigDecimal.ZERO : part.score(),
                    "light-" + part.light().sign());
            sheet.row()
                    .head(sign, new PlaceLink(part.address(), part.code() + " " + part.name()))
                    .figure(words.weight(part.weight()), "soft")
                    .cell(bar)
                    .figure(words.points(part.score()), "strong");
        }
        return new Section(words.say("goal.parts"), sheet);
    }

    private void warning() {
        var sum = WeightSum.of(weights());
        if (sum.meaning() == WeightSum.Meaning.OFF) {
            var warning = new Div(new Sign("warning"), new Span(words.say("goal.weights", words.weight(sum.total()))));
            warning.addClassName("warning");
            add(warning);
        }
    }

    private List<BigDecimal> weights() {
        return Stream.concat(
                        below().filter(each -> !each.suspended())
                                .map(each -> each.sheet().weight()),
                        items().map(Item::weight))
                .toList();
    }

    private Stream<GoalScore> below() {
        return card.goals().stream().filter(each -> goal.sheet().code().equals(each.parentCode()));
    }

    private Stream<Item> items() {
        return card.items()
                .filter(item -> item.place().goal().id().equals(goal.sheet().id()));
    }

    private Facts facts() {
        var unit = goal.unit();
        var facts = new Facts();
        if (unit == null) {
            facts.fact(words.say("responsible"), words.say("no-unit"));
        } else {
            facts.fact(words.say("responsible"), new PlaceLink(places.unit(unit.code()), unit.name()));
        }
        return facts.fact(words.say("plan-weight"), words.percent(goal.effectiveWeight()))
                .fact(
                        words.say("progress"),
                        words.say(
                                "progress.reading",
                                words.percent(goal.figures().progress()),
                                words.percent(goal.figures().planned())));
    }
}
