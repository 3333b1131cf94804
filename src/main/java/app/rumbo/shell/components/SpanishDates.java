package app.rumbo.shell.components;

import app.rumbo.shared.SpanishFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.util.List;
import java.util.stream.IntStream;

/** A date picker's words and its way of writing days: 30-06-2026, weeks from Monday. */
public final class SpanishDates {

    private SpanishDates() {}

    /** Gives a picker inside that component its words. Its calendar opens on its button alone: days are mostly typed. */
    public static void speak(DatePicker picker, SpanishFormat format, Component inside) {
        picker.setI18n(words(format, inside));
        picker.setAutoOpen(false);
    }

    private static DatePickerI18n words(SpanishFormat format, Component inside) {
        var months = IntStream.rangeClosed(1, 12).mapToObj(format::month).toList();
        return new DatePickerI18n()
                .setMonthNames(months)
                .setWeekdays(List.of(inside.getTranslation("shell.weekdays").split(",")))
                .setWeekdaysShort(
                        List.of(inside.getTranslation("shell.weekdays.short").split(",")))
                .setFirstDayOfWeek(1)
                .setDateFormats("dd-MM-yyyy", "dd/MM/yyyy", "yyyy-MM-dd")
                .setToday(inside.getTranslation("shell.today"))
                .setCancel(inside.getTranslation("shell.cancel"))
                .setBadInputErrorMessage(inside.getTranslation("shell.date.unreadable"));
    }
}
