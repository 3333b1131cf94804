package app.rumbo.deadlines.ui;

import app.rumbo.deadlines.Holiday;
import app.rumbo.deadlines.OwnDays;
import app.rumbo.deadlines.OwnDays.Listed;
import app.rumbo.language.Language;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.ConfirmButton;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The days of a year on which nobody works: the country's by law, and the municipality's own, which are added here. */
@Route("dias-inhabiles")
@Menu(title = "deadlines.title", order = 31, icon = "clock")
@RolesAllowed(Permissions.MANAGE_ORGANIZATION)
class HolidaysView extends Div implements HasDynamicTitle {

    private final transient OwnDays days;
    private final transient Language language;
    private final Select<Integer> year = new Select<>();
    private final Div body = new Div();

    HolidaysView(OwnDays days, Language language) {
        this.days = days;
        this.language = language;
        addClassName("page");
        body.addClassNames("page-body", "unit-body");
        var now = days.today().getYear();
        year.setItems(IntStream.rangeClosed(now - 3, now + 3).boxed().toList());
        year.setItemLabelGenerator(String::valueOf);
        year.setValue(now);
        year.setAriaLabel(getTranslation("deadlines.year"));
        year.addValueChangeListener(change -> show());
        var add = new Button(getTranslation("deadlines.new"), click -> edit(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(new ViewHeader(getPageTitle(), getTranslation("deadlines.context"), year, add), body);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("deadlines.title");
    }

    private void show() {
        body.removeAll();
        var all = days.of(Objects.requireNonNull(year.getValue()));
        body.add(own(all.stream().filter(Listed::own).toList()));
        body.add(national(all.stream().filter(day -> !day.own()).toList()));
    }

    private Section own(List<Listed> own) {
        var title = getTranslation("deadlines.own", own.size());
        var section = new Section(title);
        if (own.isEmpty()) {
            return section.with(new Span(getTranslation("deadlines.own.none")));
        }
        var sheet = sheet(title, "deadlines.source").column(getTranslation("deadlines.actions"));
        own.forEach(day -> row(sheet, day).cell(day.open() ? tools(day.holiday()) : new Div()));
        return section.with(sheet);
    }

    private Section national(List<Listed> national) {
        var title = getTranslation("deadlines.national", national.size());
        var sheet = sheet(title, "deadlines.law");
        national.forEach(day -> row(sheet, day));
        return new Section(title, sheet).caption(getTranslation("deadlines.national.caption"));
    }

    private Sheet sheet(String title, String norm) {
        return new Sheet(title)
                .column(getTranslation("deadlines.day"))
                .column(getTranslation("deadlines.name"))
                .column(getTranslation(norm));
    }

    private Sheet.Row row(Sheet sheet, Listed day) {
        return sheet.row()
                .head(new Span(weekday(day.holiday().day()) + " "
                        + language.format().day(day.holiday().day())))
                .text(day.holiday().name())
                .text(day.holiday().law());
    }

    private String weekday(LocalDate day) {
        return getTranslation("shell.weekdays")
                .split(",", -1)[day.getDayOfWeek().getValue() % 7];
    }

    private Div tools(Holiday day) {
        var change = new Button(getTranslation("deadlines.change"), click -> edit(day));
        var drop = new ConfirmButton(
                getTranslation("deadlines.drop"),
                getTranslation(
                        "deadlines.drop.question", day.name(), language.format().day(day.day())),
                () -> drop(day));
        for (var button : List.of(change, drop)) {
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.setAriaLabel(button.getText() + ": " + day.name());
        }
        return new Div(change, drop);
    }

    private void edit(@Nullable Holiday day) {
        new HolidayDialog(day, days.today(), language, this::keep).open();
    }

    private void keep(Holiday day) {
        days.keep(day);
        Notices.done(getTranslation("deadlines.saved", language.format().day(day.day())));
        year.setValue(Math.clamp(
                day.day().getYear(), days.today().getYear() - 3, days.today().getYear() + 3));
        show();
    }

    private void drop(Holiday day) {
        days.drop(day.day());
        Notices.done(getTranslation("deadlines.dropped", language.format().day(day.day())));
        show();
    }
}
