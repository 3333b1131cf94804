package app.rumbo.owners.ui;

import app.rumbo.language.Language;
import app.rumbo.owners.Handover;
import app.rumbo.owners.Restructuring;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A unit's handovers with what was open, and the restructurings it took part in. */
class PastMoves extends Div {

    private final transient List<Handover> handovers;
    private final transient List<Restructuring> restructurings;
    private final transient Language language;

    PastMoves(List<Handover> handovers, List<Restructuring> restructurings, Language language) {
        this.handovers = handovers;
        this.restructurings = restructurings;
        this.language = language;
    }

    Section handovers() {
        var section = new Section(getTranslation("owners.handovers"));
        if (handovers.isEmpty()) {
            return section.with(new Paragraph(getTranslation("owners.handovers.none")));
        }
        var print = new Button(
                getTranslation("owners.print"),
                click -> click.getSource().getElement().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.TERTIARY);
        section.aside(print);
        for (var handover : handovers) {
            var details = new Details(title(handover), recorded(handover), new OpenEntries(handover.open(), language));
            details.setOpened(handover.id().equals(handovers.getFirst().id()));
            section.with(details);
        }
        return section;
    }

    Optional<Section> restructurings() {
        if (restructurings.isEmpty()) {
            return Optional.empty();
        }
        var title = getTranslation("owners.restructurings");
        var sheet = new Sheet(title)
                .column(getTranslation("owners.restructure.what"))
                .column(getTranslation("owners.restructure.moved"))
                .column(getTranslation("owners.restructure.reason"))
                .column(getTranslation("owners.restructure.recorded"));
        restructurings.forEach(each -> sheet.row()
                .text(getTranslation("owners.restructure.from-to", each.fromName(), each.toName()))
                .text(getTranslation(
                        "owners.answered",
                        each.moved().goals(),
                        each.moved().indicators(),
                        each.moved().milestones()))
                .text(each.reason())
                .text(language.moment(each.recordedAt()) + ", " + each.recordedBy()));
        return Optional.of(new Section(title, sheet));
    }

    private String title(Handover handover) {
        return getTranslation(
                "owners.handover.title",
                handover.from().displayName(),
                handover.to().displayName(),
                language.format().day(handover.lastDay()),
                handover.open().size());
    }

    private Paragraph recorded(Handover handover) {
        return new Paragraph(getTranslation(
                "owners.handover.recorded",
                language.moment(handover.recordedAt()),
                handover.recordedBy(),
                Objects.requireNonNullElse(handover.act(), getTranslation("owners.act.none"))));
    }
}
