package app.rumbo.owners.ui;

import app.rumbo.language.Language;
import app.rumbo.owners.HeldPost;
import app.rumbo.owners.Person;
import app.rumbo.owners.Post;
import app.rumbo.owners.Term;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Names somebody to a post, or gives a post other days; whoever saves closes it. */
class PostDialog extends Dialog {

    private final Select<Post> post = new Select<>();
    private final ComboBox<Person> person;
    private final DatePicker from;
    private final DatePicker to;
    private final TextField act = new TextField();

    /** What was entered. */
    record Entered(Post post, Person person, Term term) {}

    PostDialog(List<Person> people, LocalDate today, Language language, BiConsumer<Entered, Runnable> save) {
        setHeaderTitle(getTranslation("owners.name"));
        setWidth("560px");
        person = PostFields.person(getTranslation("owners.person"), people);
        person.setHelperText(getTranslation("owners.person.hint"));
        from = PostFields.day(getTranslation("owners.from"), language, this);
        to = PostFields.day(getTranslation("owners.to"), language, this);
        post.setLabel(getTranslation("owners.post"));
        post.setItems(Post.values());
        post.setItemLabelGenerator(each -> getTranslation("owners.post." + each));
        post.addValueChangeListener(change -> explain(change.getValue()));
        post.setValue(Post.TITULAR);
        from.setValue(today);
        to.setClearButtonVisible(true);
        act.setLabel(getTranslation("owners.act"));
        act.setHelperText(getTranslation("owners.act.hint"));
        add(new FormLayout(post, person, from, to, act));
        var ok = new Button(getTranslation("owners.save"), click -> {
            if (isWhole()) {
                save.accept(entered(), this::close);
            }
        });
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), ok);
    }

    /** For other days of a post that there is. */
    PostDialog(HeldPost held, Language language, BiConsumer<Entered, Runnable> save) {
        this(List.of(held.person()), held.term().from(), language, save);
        setHeaderTitle(getTranslation("owners.change"));
        post.setValue(held.post());
        post.setReadOnly(true);
        person.setValue(held.person());
        person.setReadOnly(true);
        person.setHelperText(null);
        to.setValue(held.term().to());
        act.setValue(Objects.requireNonNullElse(held.term().act(), ""));
    }

    private void explain(Post chosen) {
        to.setHelperText(getTranslation("owners.to.hint." + chosen));
        to.setRequiredIndicatorVisible(chosen == Post.SUBROGANT);
    }

    private boolean isWhole() {
        var whole = PostFields.isGiven(person, getTranslation("owners.person.required"));
        whole &= PostFields.isGiven(from, getTranslation("owners.from.required"));
        if (post.getValue() == Post.SUBROGANT) {
            whole &= PostFields.isGiven(to, getTranslation("owners.to.required"));
        }
        return whole;
    }

    private Entered entered() {
        return new Entered(
                PostFields.given(post.getValue()),
                PostFields.given(person.getValue()),
                new Term(PostFields.given(from.getValue()), to.getValue(), act.getValue()));
    }
}
