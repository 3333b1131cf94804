package app.rumbo.owners.ui;

import app.rumbo.language.Language;
import app.rumbo.owners.Answered;
import app.rumbo.owners.HeldPost;
import app.rumbo.owners.OwnedUnit;
import app.rumbo.shell.components.Facts;
import app.rumbo.shell.components.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** Who acts for a unit today, and for how much. */
class ActingSection extends Composite<Div> {

    ActingSection(OwnedUnit unit, Answered answered, Language language) {
        var facts = new Facts()
                .fact(getTranslation("owners.post.TITULAR"), name(unit.titular(), "owners.titular.none"))
                .fact(getTranslation("owners.post.SUBROGANT"), subrogant(unit.subrogant(), language))
                .fact(
                        getTranslation("owners.answers"),
                        getTranslation(
                                "owners.answered", answered.goals(), answered.indicators(), answered.milestones()));
        getContent().add(new Section(finding(unit), facts));
    }

    private String finding(OwnedUnit unit) {
        return unit.acts()
                .map(acting -> getTranslation(
                        "owners.acting." + acting.by(), acting.person().displayName()))
                .orElseGet(() -> getTranslation("owners.titular.none"));
    }

    private String subrogant(@Nullable HeldPost post, Language language) {
        var to = post == null ? null : post.term().to();
        return post == null || to == null
                ? getTranslation("owners.subrogant.none")
                : getTranslation(
                        "owners.subrogant.until",
                        post.person().displayName(),
                        language.format().day(to));
    }

    private String name(@Nullable HeldPost post, String none) {
        return post == null ? getTranslation(none) : post.person().displayName();
    }
}
