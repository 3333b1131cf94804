package app.rumbo.owners.ui;

import app.rumbo.language.Language;
import app.rumbo.owners.Handover.Kind;
import app.rumbo.owners.Handover.OpenEntry;
import app.rumbo.shared.Period;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What was open, or is, in a unit: drafts and returned entries. */
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
        for (var entry : open) {
            var code = new Span(entry.code() + " ");
            code.addClassName("code");
            sheet.row()
                    .head(code, new Span(entry.name()))
                    .text(period(entry))
                    .text(getTranslation("owners.open.state." + entry.state()))
                    .text(Objects.requireNonNullElse(entry.enteredBy(), "–"));
        }
        return sheet;
    }

    private String period(OpenEntry entry) {
        var format = language.format();
        return entry.kind() == Kind.MILESTONE
                ? format.day(LocalDate.parse(entry.period()))
                : Period.parse(entry.period()).map(format::period).orElse(entry.period());
    }
}
