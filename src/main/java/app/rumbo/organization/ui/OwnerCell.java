package app.rumbo.organization.ui;

import app.rumbo.language.Language;
import app.rumbo.owners.HeldPost;
import app.rumbo.owners.OwnedUnit;
import app.rumbo.owners.OwnedUnit.By;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Sign;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit's titular, which leads to its posts; below, who acts instead where somebody else does. The
 * sign stands where nobody is named, here or above.
 */
class OwnerCell extends Composite<Div> {

    OwnerCell(OwnedUnit owned, Language language) {
        var address = "organizacion/" + owned.unit().code();
        var titular = owned.titular();
        var link = new PlaceLink(
                address,
                titular == null
                        ? getTranslation("owners.titular.none")
                        : titular.person().displayName());
        if (owned.acts().filter(acting -> acting.by() == By.ADMINISTRATOR).isPresent()) {
            getContent().add(new Sign("warning"), new Span(" "));
        }
        getContent().add(link);
        note(owned, language).ifPresent(words -> {
            var note = new Div(words);
            note.addClassName("owner-note");
            getContent().add(note);
        });
    }

    private Optional<String> note(OwnedUnit owned, Language language) {
        return owned.acts()
                .filter(acting -> acting.by() != By.TITULAR)
                .map(acting -> getTranslation(
                        "owners.note." + acting.by(),
                        acting.person().displayName(),
                        acting.by() == By.SUBROGANT ? until(owned.subrogant(), language) : ""));
    }

    private static String until(@Nullable HeldPost post, Language language) {
        return Optional.ofNullable(post)
                .map(held -> held.term().to())
                .map(language.format()::day)
                .orElse("");
    }
}
