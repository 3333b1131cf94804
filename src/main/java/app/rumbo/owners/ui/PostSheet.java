package app.rumbo.owners.ui;

import app.rumbo.language.Language;
import app.rumbo.owners.HeldPost;
import app.rumbo.shell.components.ConfirmButton;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** A unit's posts, those that have passed too. */
class PostSheet extends Div {

    private final transient List<HeldPost> posts;
    private final LocalDate today;
    private final transient Language language;
    private final transient Consumer<HeldPost> change;
    private final transient Consumer<HeldPost> drop;

    PostSheet(
            List<HeldPost> posts,
            LocalDate today,
            Language language,
            Consumer<HeldPost> change,
            Consumer<HeldPost> drop) {
        this.posts = posts;
        this.today = today;
        this.language = language;
        this.change = change;
        this.drop = drop;
    }

    Section section() {
        var title = getTranslation("owners.posts");
        if (posts.isEmpty()) {
            return new Section(
                    title,
                    new EmptyState(getTranslation("owners.posts.none"), getTranslation("owners.posts.none.hint")));
        }
        var sheet = new Sheet(title)
                .column(getTranslation("owners.person"))
                .column(getTranslation("owners.post"))
                .column(getTranslation("owners.term"))
                .column(getTranslation("owners.act"))
                .column(getTranslation("owners.actions"));
        posts.forEach(post -> sheet.row()
                .head(new Span(post.person().displayName()))
                .text(getTranslation("owners.post." + post.post()))
                .text(term(post))
                .text(Objects.requireNonNullElse(post.term().act(), ""))
                .cell(tools(post)));
        return new Section(title, sheet);
    }

    private String term(HeldPost post) {
        var format = language.format();
        var to = post.term().to();
        var days = to == null
                ? getTranslation("owners.term.open", format.day(post.term().from()))
                : getTranslation("owners.term.closed", format.day(post.term().from()), format.day(to));
        return post.active() || post.endedBefore(today) ? days : days + " · " + getTranslation("owners.inactive");
    }

    private Div tools(HeldPost post) {
        var tools = new Div();
        if (!post.endedBefore(today)) {
            tools.add(small(new Button(getTranslation("owners.change"), click -> change.accept(post)), post));
        }
        if (post.term().from().isAfter(today)) {
            var question = getTranslation("owners.drop.question", post.person().displayName());
            tools.add(small(new ConfirmButton(getTranslation("owners.drop"), question, () -> drop.accept(post)), post));
        }
        return tools;
    }

    private static Button small(Button button, HeldPost post) {
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(button.getText() + ": " + post.person().displayName());
        return button;
    }
}
