package app.rumbo.budget.ui;

import app.rumbo.budget.BudgetQuestion;
import app.rumbo.budget.BudgetSheet;
import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.Contradiction;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sign;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where money and progress contradict each other, with what was asked about it and answered. */
class ContradictionList extends Composite<Div> {

    private static final int FIRST = 5;

    private final transient BudgetPlace place;
    private final transient BudgetSheet sheet;
    private final transient List<BudgetQuestion> questions;
    private final transient BudgetWords words;
    private final transient @Nullable Consumer<Contradiction> ask;
    private final UnorderedList list = new UnorderedList();

    /** @param ask null where the reader asks nothing */
    ContradictionList(
            BudgetPlace place,
            BudgetSheet sheet,
            List<BudgetQuestion> questions,
            BudgetWords words,
            @Nullable Consumer<Contradiction> ask) {
        this.place = place;
        this.sheet = sheet;
        this.questions = questions;
        this.words = words;
        this.ask = ask;
        list.addClassName("contradictions");
        var found = sheet.contradictions().stream()
                .filter(each -> sheet.isWithin(each.goal(), place.goal()))
                .toList();
        found.stream().limit(FIRST).map(this::item).forEach(list::add);
        var section = new Section(title(found.size()), list).caption(words.say("contradictions.caption"));
        if (found.isEmpty()) {
            section.with(new Span(words.say("contradictions.none")));
        }
        if (found.size() > FIRST) {
            section.with(more(found));
        }
        getContent().add(section);
    }

    private String title(int many) {
        return words.say(
                switch (many) {
                    case 0 -> "contradictions.title.none";
                    case 1 -> "contradictions.title.one";
                    default -> "contradictions.title";
                },
                words.count(many));
    }

    private Button more(List<Contradiction> found) {
        var more = new Button(words.say("contradictions.more", words.count(found.size() - FIRST)));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> {
            found.stream().skip(FIRST).map(this::item).forEach(list::add);
            more.setVisible(false);
        });
        return more;
    }

    private ListItem item(Contradiction contradiction) {
        var kind = new Span(words.name(contradiction.kind()));
        kind.addClassName("strong");
        var head = new Div(new Sign("warning"), kind);
        head.addClassName("contradiction-kind");
        var goal = contradiction.goal();
        var unit = goal.goal().unit();
        var about = new Div(
                new PlaceLink(place.at(goal.code()).address(), goal.code() + " " + goal.name()),
                new Span(" " + (unit == null ? words.say("no-unit") : unit.code())));
        var sentence = new Div(words.sentence(contradiction));
        sentence.addClassName("soft");
        var item = new ListItem(head, about, sentence);
        latest(contradiction).ifPresent(question -> item.add(new AskedLine(question, words)));
        item.add(asking(contradiction));
        return item;
    }

    private Component[] asking(Contradiction contradiction) {
        var open = latest(contradiction).filter(BudgetQuestion::isOpen).isPresent();
        var asks = ask;
        if (asks == null || open) {
            return new Component[0];
        }
        var button = new Button(words.say("ask"), click -> asks.accept(contradiction));
        button.setAriaLabel(words.say("ask.about", contradiction.goal().code()));
        return new Component[] {button};
    }

    private Optional<BudgetQuestion> latest(Contradiction contradiction) {
        return questions.stream()
                .filter(question ->
                        question.isAbout(contradiction, sheet.asked().sector()))
                .findFirst();
    }
}
