package app.rumbo.revenue.ui;

import app.rumbo.accounts.Sector;
import app.rumbo.revenue.RevenueMonth;
import app.rumbo.revenue.RevenueWords;
import app.rumbo.shell.components.KnownAtPicker;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Question;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The head of the board: which month and which sector, when it was loaded, and where its months are closed. */
class RevenueHeader {

    private final RevenuePlace place;
    private final List<RevenueMonth> months;
    private final RevenueDay day;
    private final RevenueWords words;

    /** @param months those to choose from, the latest first */
    RevenueHeader(RevenuePlace place, List<RevenueMonth> months, RevenueDay day, RevenueWords words) {
        this.place = place;
        this.months = months;
        this.day = day;
        this.words = words;
    }

    /** @param shown the month on the page; null where there is none */
    ViewHeader of(@Nullable YearMonth shown, Component... further) {
        var header = new ViewHeader(words.say("title"), words.say("context", words.unit()));
        if (shown != null) {
            header.tool(month(shown));
        }
        header.tool(sector());
        months.stream()
                .filter(month -> month.month().equals(shown) && month.loadedAt() != null)
                .findFirst()
                .ifPresent(month -> header.fact(
                        words.say("loaded"), words.moment(java.util.Objects.requireNonNull(month.loadedAt()))));
        for (var tool : further) {
            header.tool(tool);
        }
        var closings = new PlaceLink(place.monthsAddress(), words.say("months.title"));
        closings.addClassName("tool-link");
        header.tool(new KnownAtPicker(day.today(), words.format(), this::asKnownOn))
                .tool(closings);
        var known = place.knownAt();
        return known == null
                ? header
                : KnownAtPicker.banner(
                        header, words.moment(known), place.asKnown(null).address());
    }

    private void asKnownOn(LocalDate chosen) {
        var known = new Question(null, null, false, null)
                .asKnownOn(chosen, day.zone())
                .knownAt();
        go(true, RevenuePlace.PATH, place.asKnown(known));
    }

    private Select<YearMonth> month(YearMonth shown) {
        Map<YearMonth, RevenueMonth> known =
                months.stream().collect(Collectors.toMap(RevenueMonth::month, Function.identity()));
        var choice = new java.util.TreeSet<>(known.keySet());
        choice.add(shown);
        var picker = picker(
                words.say("month"),
                List.copyOf(choice.descendingSet()),
                month -> words.monthTitle(month) + state(known.get(month)),
                shown);
        picker.addValueChangeListener(
                change -> go(change.isFromClient(), RevenuePlace.PATH, place.at(change.getValue())));
        return picker;
    }

    private String state(@Nullable RevenueMonth month) {
        return month == null || month.state() != RevenueMonth.State.MISSING ? "" : " · " + words.say("state.missing");
    }

    private Select<Sector> sector() {
        return sector(place, words, RevenuePlace.PATH);
    }

    /** The choice of a sector for a page of revenue. */
    static Select<Sector> sector(RevenuePlace place, RevenueWords words, String path) {
        var picker = picker(words.say("sector"), List.of(Sector.values()), words::sector, place.sector());
        picker.addValueChangeListener(change -> go(change.isFromClient(), path, place.of(change.getValue())));
        return picker;
    }

    private static <T> Select<T> picker(String name, List<T> items, Function<T, String> label, T shown) {
        var picker = new Select<T>();
        picker.addClassName("cutoff-picker");
        picker.setAriaLabel(name);
        picker.setPrefixComponent(new Span(name));
        picker.setItems(items);
        picker.setItemLabelGenerator(label::apply);
        picker.setValue(shown);
        return picker;
    }

    private static void go(boolean chosen, String path, RevenuePlace to) {
        if (chosen) {
            UI.getCurrentOrThrow().navigate(path, to.parameters());
        }
    }
}
