package app.rumbo.desk.ui;

import app.rumbo.desk.QueueChoices.Named;
import app.rumbo.measurements.EntryCalendar;
import app.rumbo.measurements.EntryCalendars;
import app.rumbo.shared.DomainException;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.OvertakenDialog.Pair;
import app.rumbo.shell.components.Saving;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A plan's entry calendar; before it is set it says in plain dates what it means for the month that runs. */
class CalendarDialog extends Dialog {

    private final transient EntryCalendars calendars;
    private final transient DeskWords words;
    private final transient LocalDate today;
    private final Select<Named> plan = new Select<>();
    private final IntegerField opens = new IntegerField();
    private final IntegerField due = new IntegerField();
    private final IntegerField closes = new IntegerField();
    private final Select<Frequency> milestones = new Select<>();
    private final Checkbox twoSteps = new Checkbox();
    private final Paragraph meaning = new Paragraph();
    private final Button save = new Button();
    private transient EntryCalendar seen = EntryCalendar.USUAL;

    CalendarDialog(EntryCalendars calendars, List<Named> plans, LocalDate today, DeskWords words, Runnable done) {
        this.calendars = calendars;
        this.words = words;
        this.today = today;
        setHeaderTitle(words.say("calendar.title"));
        setWidth("600px");
        label(plans);
        meaning.addClassName("calendar-meaning");
        meaning.getElement().setAttribute("role", "status");
        add(new FormLayout(plan, milestones, opens, due, closes, twoSteps), meaning);
        save.setText(words.say("calendar.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save(done));
        getFooter().add(new Button(words.say("cancel"), click -> close()), save);
        plan.addValueChangeListener(change -> fill());
        List.of(opens, due, closes).forEach(field -> field.addValueChangeListener(change -> tell()));
        milestones.addValueChangeListener(change -> tell());
        twoSteps.addValueChangeListener(change -> tell());
        plans.stream().findFirst().ifPresent(plan::setValue);
        tell();
    }

    private void label(List<Named> plans) {
        plan.setLabel(words.say("calendar.plan"));
        plan.setItems(plans);
        plan.setItemLabelGenerator(each -> each == null ? "" : each.code() + " · " + each.name());
        opens.setLabel(words.say("calendar.opens"));
        due.setLabel(words.say("calendar.due"));
        closes.setLabel(words.say("calendar.closes"));
        closes.setHelperText(words.say("calendar.closes.hint"));
        closes.setClearButtonVisible(true);
        List.of(opens, due, closes).forEach(field -> {
            field.setMin(0);
            field.setMax(250);
            field.setStepButtonsVisible(true);
        });
        milestones.setLabel(words.say("calendar.milestones"));
        milestones.setItems(Frequency.values());
        milestones.setItemLabelGenerator(each -> each == null ? "" : every(each));
        twoSteps.setLabel(words.say("calendar.two-steps"));
    }

    private void fill() {
        var calendar = calendars.of(plan.getValue().code());
        seen = calendar;
        opens.setValue(calendar.opensAfter());
        due.setValue(calendar.dueAfter());
        closes.setValue(calendar.closesAfter());
        milestones.setValue(calendar.milestonesEvery());
        twoSteps.setValue(calendar.twoSteps());
        tell();
    }

    private void tell() {
        var entered = read();
        save.setEnabled(plan.getValue() != null && entered.isPresent());
        meaning.setText(entered.map(this::meaning).orElseGet(() -> words.say("calendar.unfit")));
    }

    private String meaning(EntryCalendar calendar) {
        var month = Period.of(Frequency.MONTHLY, today);
        var window = calendars.preview(calendar, month);
        var last = window.closes();
        return words.say(
                        "calendar.means",
                        words.period(month.toString()),
                        words.weekday(window.opens()),
                        words.weekday(window.due()))
                + " "
                + (last == null
                        ? words.say("calendar.means.never")
                        : words.say("calendar.means.closes", words.weekday(last)))
                + (calendar.twoSteps() ? " " + words.say("calendar.means.two-steps") : "");
    }

    private Optional<EntryCalendar> read() {
        var first = opens.getValue();
        var term = due.getValue();
        var every = milestones.getValue();
        return first == null || term == null || every == null
                ? Optional.empty()
                : calendar(first, term, closes.getValue(), every);
    }

    private Optional<EntryCalendar> calendar(int first, int term, @Nullable Integer last, Frequency every) {
        try {
            return Optional.of(new EntryCalendar(first, term, last, every, twoSteps.getValue()));
        } catch (DomainException reversed) {
            return Optional.empty();
        }
    }

    private void save(Runnable done) {
        read().ifPresent(calendar -> {
            try {
                var chosen = plan.getValue();
                new Saving<>(
                                EntryCalendar.class,
                                over -> calendars.set(chosen.code(), calendar, over::equals),
                                theirs -> pairs(theirs, calendar),
                                () -> {
                                    close();
                                    done.run();
                                    Notices.done(words.say("calendar.saved", chosen.name()));
                                },
                                this::fill,
                                words.language())
                        .over(seen);
            } catch (DomainException refused) {
                Notices.error(words.say(refused));
            }
        });
    }

    private List<Pair> pairs(EntryCalendar theirs, EntryCalendar mine) {
        return List.of(
                pair("opens", theirs, mine, calendar -> String.valueOf(calendar.opensAfter())),
                pair("due", theirs, mine, calendar -> String.valueOf(calendar.dueAfter())),
                pair("closes", theirs, mine, calendar -> Objects.toString(calendar.closesAfter(), "")),
                pair("milestones", theirs, mine, calendar -> every(calendar.milestonesEvery())),
                pair("two-steps", theirs, mine, calendar -> words.say("calendar.two-steps." + calendar.twoSteps())));
    }

    private Pair pair(String label, EntryCalendar theirs, EntryCalendar mine, Function<EntryCalendar, String> field) {
        return new Pair(words.say("calendar." + label), field.apply(theirs), field.apply(mine));
    }

    private String every(Frequency frequency) {
        return words.say("calendar.every." + frequency.name().toLowerCase(Locale.ROOT));
    }
}
