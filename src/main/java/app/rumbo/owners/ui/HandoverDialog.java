package app.rumbo.owners.ui;

import app.rumbo.language.Language;
import app.rumbo.owners.Handover.OpenEntry;
import app.rumbo.owners.Person;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Somebody leaves a unit's posts to somebody else; shows what moves with them. */
class HandoverDialog extends Dialog {

    private final ComboBox<Person> leaver;
    private final ComboBox<Person> successor;
    private final DatePicker lastDay;
    private final TextField act = new TextField();
    private final Language language;

    /** What was entered. */
    record Entered(Person from, Person to, LocalDate lastDay, String act) {}

    /**
     * @param holders those who may leave
     * @param leaving who leaves, if that is known already
     * @param open what moves
     */
    HandoverDialog(
            List<Person> holders,
            @Nullable Person leaving,
            List<Person> people,
            List<OpenEntry> open,
            LocalDate today,
            Language language,
            Consumer<Entered> save) {
        this.language = language;
        setHeaderTitle(getTranslation("owners.handover"));
        setWidth("640px");
        leaver = PostFields.person(getTranslation("owners.handover.from"), holders);
        leaver.setValue(leaving);
        successor = PostFields.person(getTranslation("owners.handover.to"), people);
        lastDay = PostFields.day(getTranslation("owners.handover.last-day"), language, this);
        lastDay.setHelperText(getTranslation("owners.handover.last-day.hint"));
        lastDay.setValue(today);
        act.setLabel(getTranslation("owners.act"));
        act.setHelperText(getTranslation("owners.act.hint"));
        add(
                new FormLayout(leaver, successor, lastDay, act),
                new H3(getTranslation("owners.handover.moves", open.size())),
                new Paragraph(getTranslation("owners.handover.hint")),
                new OpenEntries(open, language));
        var ok = new Button(getTranslation("owners.handover.do"), click -> {
            if (isWhole()) {
                confirm(save);
            }
        });
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), ok);
    }

    private boolean isWhole() {
        var whole = PostFields.isGiven(leaver, getTranslation("owners.person.required"));
        whole &= PostFields.isGiven(successor, getTranslation("owners.person.required"));
        whole &= PostFields.isGiven(lastDay, getTranslation("owners.from.required"));
        return whole;
    }

    private void confirm(Consumer<Entered> save) {
        var entered = new Entered(
                PostFields.given(leaver.getValue()),
                PostFields.given(successor.getValue()),
                PostFields.given(lastDay.getValue()),
                act.getValue());
        Asking.first(
                this,
                getTranslation("owners.handover.do"),
                getTranslation(
                        "owners.handover.question",
                        entered.from().displayName(),
                        language.format().day(entered.lastDay()),
                        entered.to().displayName()),
                () -> {
                    save.accept(entered);
                    close();
                });
    }
}
