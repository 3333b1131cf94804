package app.rumbo.budget.ui;

import app.rumbo.budget.Amendment;
import app.rumbo.budget.Amendment.ActKind;
import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.GoalChoice;
import app.rumbo.shell.components.SpanishDates;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An act and its lines; while they are typed it says whether what it gives is taken from somewhere. */
class AmendmentDialog extends Dialog {

    private final TextField number = new TextField();
    private final DatePicker day = new DatePicker();
    private final Select<ActKind> kind = new Select<>();
    private final TextField act = new TextField();
    private final DatePicker session = new DatePicker();
    private final TextArea reason = new TextArea();
    private final Div lines = new Div();
    private final Paragraph balance = new Paragraph();
    private final transient List<GoalChoice> goals;
    private final transient BudgetReader reader;
    private final transient BudgetWords words;

    /**
     * @param amendment null for a new one
     * @param save saves what was typed; closes the dialog by what it is given
     */
    AmendmentDialog(
            @Nullable Amendment amendment,
            List<GoalChoice> goals,
            BudgetReader reader,
            BudgetWords words,
            BiConsumer<Amendment.Text, Runnable> save) {
        this.goals = goals;
        this.reader = reader;
        this.words = words;
        setHeaderTitle(words.say(amendment == null ? "amendments.new" : "amendments.edit"));
        setWidth("860px");
        label();
        balance.getElement().setAttribute("role", "status");
        var more = new Button(words.say("amendment.line.new"), click -> line(null));
        var form = new FormLayout(number, day, kind, act, session);
        reason.setWidthFull();
        add(form, reason, lines, more, balance);
        if (amendment == null) {
            day.setValue(reader.today());
            kind.setValue(ActKind.of(words.format().country()).getFirst());
            line(null);
            line(null);
        } else {
            fill(amendment.text());
        }
        var ok = new Button(words.say("save"), click -> {
            if (isWhole()) {
                save.accept(typed(), this::close);
            }
        });
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("cancel"), click -> close()), ok);
        tell();
    }

    private void label() {
        number.setLabel(words.say("amendment.number"));
        day.setLabel(words.say("amendment.day"));
        kind.setLabel(words.say("amendment.act-kind"));
        kind.setItems(ActKind.of(words.format().country()));
        kind.setItemLabelGenerator(each -> words.say("act." + each));
        act.setLabel(words.say("amendment.act-number"));
        session.setLabel(words.say("amendment.session"));
        reason.setLabel(words.say("amendment.reason"));
        SpanishDates.speak(day, words.format(), this);
        SpanishDates.speak(session, words.format(), this);
        for (var field : List.of(number, act)) {
            field.setRequiredIndicatorVisible(true);
            field.setErrorMessage(words.say("required"));
        }
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage(words.say("required"));
        day.setRequiredIndicatorVisible(true);
        lines.addClassName("amendment-lines");
    }

    private void fill(Amendment.Text text) {
        number.setValue(text.number());
        day.setValue(text.day());
        kind.setValue(text.actKind());
        act.setValue(text.actNumber());
        session.setValue(text.sessionDay());
        reason.setValue(text.reason());
        text.lines().forEach(this::line);
    }

    private void line(Amendment.@Nullable Line line) {
        lines.add(new AmendmentLineFields(line, reader.today().getYear(), goals, words, this::tell));
    }

    private void tell() {
        var country = words.format().country();
        var typed = new Amendment.Text(
                "",
                reader.today(),
                ActKind.MAYOR_DECREE,
                "",
                null,
                "",
                fields().stream().flatMap(each -> each.line().stream()).toList());
        balance.setText(words.say(
                typed.isBalanced(country) ? "amendment.balanced" : "amendment.unbalanced",
                words.exact(typed.expense(country)),
                words.exact(typed.revenue(country))));
    }

    private List<AmendmentLineFields> fields() {
        return lines.getChildren().map(AmendmentLineFields.class::cast).toList();
    }

    private boolean isWhole() {
        number.setInvalid(number.getValue().isBlank());
        act.setInvalid(act.getValue().isBlank());
        reason.setInvalid(reason.getValue().isBlank());
        day.setInvalid(day.isEmpty());
        var whole = fields().stream()
                .filter(each -> !each.isBlank())
                .map(AmendmentLineFields::check)
                .toList();
        return !number.isInvalid()
                && !act.isInvalid()
                && !reason.isInvalid()
                && !day.isInvalid()
                && !session.isInvalid()
                && whole.stream().allMatch(each -> each);
    }

    private Amendment.Text typed() {
        return new Amendment.Text(
                number.getValue(),
                Objects.requireNonNull(day.getValue()),
                Objects.requireNonNull(kind.getValue()),
                act.getValue(),
                session.getValue(),
                reason.getValue(),
                fields().stream().flatMap(each -> each.line().stream()).toList());
    }
}
