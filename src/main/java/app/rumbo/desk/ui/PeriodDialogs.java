package app.rumbo.desk.ui;

import app.rumbo.desk.OpenRequest;
import app.rumbo.desk.Owed;
import app.rumbo.desk.QueueChoices.Named;
import app.rumbo.desk.WhoOwes;
import app.rumbo.measurements.EntryCalendars;
import app.rumbo.shared.DomainException;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.SpanishDates;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What control does to periods: gives longer or says no, closes, opens again; and the calendar they come from. */
@Component
class PeriodDialogs {

    private static final int MONTHS = 14;

    private final EntryCalendars calendars;
    private final WhoOwes owes;
    private final DeskWords words;

    PeriodDialogs(EntryCalendars calendars, WhoOwes owes, DeskWords words) {
        this.calendars = calendars;
        this.owes = owes;
        this.words = words;
    }

    /** Sets a plan's calendar. */
    void calendar(Runnable done) {
        new CalendarDialog(calendars, owes.plans(), owes.today(), words, done).open();
    }

    /** Gives what was asked for. */
    void grant(OpenRequest request, Runnable done) {
        var period = Period.parse(request.period()).orElseThrow();
        var form = new Form(words.say("missing.grant"), words.say("missing.grant.what"), true);
        form.until(request.until());
        form.open(
                () -> {
                    calendars.except(request.plan(), period, request.unitCode(), form.until(), form.reason());
                    return words.say("missing.granted", words.format().day(form.until()));
                },
                done);
    }

    /** Says no. */
    void refuse(OpenRequest request, Runnable done) {
        var period = Period.parse(request.period()).orElseThrow();
        var form = new Form(words.say("missing.refuse"), words.say("missing.refuse.what"), false);
        form.open(
                () -> {
                    calendars.refuse(request.plan(), period, request.unitCode(), form.reason());
                    return words.say("missing.refused");
                },
                done);
    }

    /** Gives longer to a unit that did not ask. */
    void more(Owed owed, Runnable done) {
        var packet = owed.packet();
        var period = Period.parse(packet.period()).orElseThrow();
        var form = new Form(words.say("missing.more"), words.say("missing.grant.what"), true);
        form.open(
                () -> {
                    packet.plans()
                            .forEach(plan ->
                                    calendars.except(plan, period, owed.unitCode(), form.until(), form.reason()));
                    return words.say("missing.granted", words.format().day(form.until()));
                },
                done);
    }

    /** Closes a period, or opens a closed one again. */
    void periods(Runnable done) {
        var plan = new Select<Named>();
        var period = new ComboBox<Period>(words.say("queue.period"));
        plan.setLabel(words.say("calendar.plan"));
        plan.setItems(owes.plans());
        plan.setItemLabelGenerator(each -> each == null ? "" : each.code() + " · " + each.name());
        plan.setWidthFull();
        period.setItems(recent());
        period.setItemLabelGenerator(each -> words.period(each.toString()));
        period.setWidthFull();
        var state = new Paragraph();
        state.getElement().setAttribute("role", "status");
        var next = new Button(words.say("missing.next"));
        var dialog = new Dialog();
        dialog.setHeaderTitle(words.say("missing.periods"));
        dialog.setWidth("480px");
        Runnable tell = () -> {
            var chosen = plan.getValue();
            next.setEnabled(chosen != null && period.getValue() != null);
            if (chosen != null && period.getValue() != null) {
                var open = isOpen(chosen.code(), period.getValue());
                state.setText(words.say(open ? "missing.open" : "missing.closed"));
                next.setText(words.say(open ? "missing.close" : "missing.reopen"));
            }
        };
        plan.addValueChangeListener(change -> tell.run());
        period.addValueChangeListener(change -> tell.run());
        tell.run();
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClickListener(click -> {
            dialog.close();
            change(plan.getValue().code(), period.getValue(), done);
        });
        dialog.add(plan, period, state);
        dialog.getFooter().add(new Button(words.say("cancel"), click -> dialog.close()), next);
        dialog.open();
    }

    private boolean isOpen(String plan, Period period) {
        return calendars.state(plan, period).isOpen(null, owes.today());
    }

    private void change(String plan, Period period, Runnable done) {
        var named = words.period(period.toString());
        if (isOpen(plan, period)) {
            var form = new Form(words.say("missing.close"), words.say("missing.close.what", named, plan), false);
            form.open(
                    () -> {
                        calendars.close(plan, period, form.reason());
                        return words.say("missing.was-closed", named);
                    },
                    done);
        } else {
            var form = new Form(words.say("missing.reopen"), words.say("missing.reopen.what", named, plan), true);
            form.open(
                    () -> {
                        calendars.reopen(plan, period, form.until(), form.reason());
                        return words.say(
                                "missing.was-opened", named, words.format().day(form.until()));
                    },
                    done);
        }
    }

    private List<Period> recent() {
        var periods = new ArrayList<Period>();
        for (var frequency : Frequency.values()) {
            for (var day = owes.today(); day.isAfter(owes.today().minusMonths(MONTHS)); day = day.minusMonths(1)) {
                var period = Period.of(frequency, day);
                if (!periods.contains(period)) {
                    periods.add(period);
                }
            }
        }
        periods.sort(Comparator.<Period>naturalOrder().reversed());
        return periods;
    }

    /** What an act does once its reason is given; it says what came of it. */
    private interface Act {
        String run();
    }

    /** Asks for a reason, and a last day where the act has one. */
    private final class Form {

        private final Dialog dialog = new Dialog();
        private final DatePicker until = new DatePicker(words.say("ask.until"));
        private final TextArea reason = new TextArea(words.say("ask.reason"));
        private final boolean dated;

        Form(String title, String what, boolean dated) {
            this.dated = dated;
            dialog.setHeaderTitle(title);
            dialog.setWidth("480px");
            SpanishDates.speak(until, words.format(), until);
            until.setMin(owes.today());
            until.setVisible(dated);
            until.setErrorMessage(words.say("missing.until.missing"));
            reason.setWidthFull();
            reason.setErrorMessage(words.say("missing.reason.missing"));
            dialog.add(new Paragraph(what), until, reason);
        }

        void until(@Nullable LocalDate day) {
            until.setValue(day);
        }

        LocalDate until() {
            return until.getValue();
        }

        String reason() {
            return reason.getValue();
        }

        void open(Act act, Runnable done) {
            var go = new Button(dialog.getHeaderTitle(), click -> {
                until.setInvalid(dated && until.isEmpty());
                reason.setInvalid(reason.getValue().isBlank());
                if (!until.isInvalid() && !reason.isInvalid()) {
                    run(act, done);
                }
            });
            go.addThemeVariants(ButtonVariant.PRIMARY);
            dialog.getFooter().add(new Button(words.say("cancel"), click -> dialog.close()), go);
            dialog.open();
        }

        private void run(Act act, Runnable done) {
            try {
                var said = act.run();
                dialog.close();
                done.run();
                Notices.done(said);
            } catch (DomainException refused) {
                Notices.error(words.say(refused));
            }
        }
    }
}
