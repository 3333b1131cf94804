package app.rumbo.owners.ui;

import app.rumbo.language.Language;
import app.rumbo.owners.Handover.Kind;
import app.rumbo.owners.Handover.OpenEntry;
import app.rumbo.owners.Handover.State;
import app.rumbo.shared.Period;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What was open, or is, in a unit: drafts, returned entries, and what was not said, a row for each item. */
class OpenEntries extends Composite<Div> {

    private final Language language;

    OpenEntries(List<OpenEntry> open, Language language) {
        this.language = language;
        getContent().add(open.isEmpty() ? new Paragraph(getTranslation("owners.open.none")) : sheet(open));
    }

    private Component sheet(List<OpenEntry> open) {
        var sheet = new Sheet(getTranslation("owners.open"))
                .column(getTranslation("owners.open.item"))
                .column(getTranslation("owners.open.period"))
                .column(getTranslation("owners.open.state"))
                .column(getTranslation("owners.open.by"));
        open.stream()
                .filter(entry -> entry.state() != State.MISSING)
                .forEach(entry -> row(sheet, entry, period(entry)));
        open.stream()
                .filter(entry -> entry.state() == State.MISSING)
                .collect(Collectors.groupingBy(
                        entry -> entry.plan() + " " + entry.kind() + " " + entry.code(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(alike -> row(sheet, alike.getFirst(), periods(alike)));
        return sheet;
    }

    private void row(Sheet sheet, OpenEntry entry, String periods) {
        var code = new Span(entry.code() + " ");
        code.addClassName("code");
        sheet.row()
                .head(code, new Span(entry.name()))
                .text(periods)
                .text(getTranslation("owners.open.state." + entry.state()))
                .text(Objects.requireNonNullElse(entry.enteredBy(), "–"));
    }

    /** Those of one item of which nothing was said, from the first to the last. */
    private String periods(List<OpenEntry> alike) {
        return alike.size() == 1
                ? period(alike.getFirst())
                : getTranslation(
                        "owners.open.periods", alike.size(), period(alike.getFirst()), period(alike.getLast()));
    }

    private String period(OpenEntry entry) {
        var format = language.format();
        return entry.kind() == Kind.MILESTONE
                ? format.day(LocalDate.parse(entry.period()))
                : Period.parse(entry.period()).map(format::period).orElse(entry.period());
    }
}
