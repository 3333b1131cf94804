package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.Board;
import app.rumbo.scorecard.MilestoneScore;
import app.rumbo.scorecard.Scorecard;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sign;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Milestones whose day has passed, longest first, and those that come due in the next weeks. */
class LateMilestones extends Composite<Div> {

    private static final int SHOWN = 7;
    private static final int NEXT_DAYS = 30;
    private static final int NEXT_SHOWN = 5;

    private final transient Scorecard card;
    private final transient Words words;
    private final transient Places places;

    LateMilestones(Board board, Words words, Places places) {
        this.card = board.scorecard();
        this.words = words;
        this.places = places;
        getContent().add(late(board.late()), next());
    }

    private Section late(List<MilestoneScore> late) {
        var section = new Section(words.say("late.title"));
        section.aside(count(words.say("late.count", late.size()), late.isEmpty() ? "" : "red"));
        late.stream()
                .limit(SHOWN)
                .forEach(milestone -> section.with(line(
                        milestone,
                        "late",
                        words.say("late.days", milestone.evaluation().daysLate()),
                        "light-late strong")));
        if (late.size() > SHOWN) {
            section.with(more(late.size()));
        }
        return section;
    }

    private Section next() {
        var cutoff = card.asOf().cutoff();
        var next = card.milestones().stream()
                .filter(milestone -> !milestone.place().suspended()
                        && milestone.evaluation().state() != app.rumbo.scorecard.MilestoneState.DONE)
                .filter(milestone -> !milestone.sheet().due().isBefore(cutoff)
                        && ChronoUnit.DAYS.between(cutoff, milestone.sheet().due()) <= NEXT_DAYS)
                .sorted(Comparator.comparing(
                        (MilestoneScore milestone) -> milestone.sheet().due()))
                .toList();
        var section = new Section(words.say("next.title", NEXT_DAYS));
        section.aside(count(String.valueOf(next.size()), ""));
        next.stream()
                .limit(NEXT_SHOWN)
                .forEach(milestone -> section.with(
                        line(milestone, "jobs", words.day(milestone.sheet().due()), "soft")));
        return section.styled("next");
    }

    private Div more(int count) {
        var more = new Div(new PlaceLink(
                places.tree() + (places.tree().contains("?") ? "&" : "?") + "semaforo=late",
                words.say("late.all", count)));
        more.addClassName("more");
        return more;
    }

    private Div line(MilestoneScore milestone, String sign, String days, String style) {
        var unit = milestone.place().unit();
        var who = new Span(unit == null ? words.say("no-unit") : unit.code());
        who.addClassNames("small", "soft");
        var when = new Span(days);
        when.addClassNames(style.split(" "));
        var shape = new Span(new Sign(sign));
        shape.addClassNames("light", sign.equals("late") ? "light-late" : "light-not-due");
        var name = new PlaceLink(places.item(milestone), milestone.name());
        name.addClassName("text");
        var line = new Div(shape, name, who, when);
        line.addClassName("late-line");
        return line;
    }

    private static Span count(String words, String style) {
        var count = new Span(words);
        count.addClassName("count");
        if (!style.isEmpty()) {
            count.addClassName(style);
        }
        return count;
    }
}
