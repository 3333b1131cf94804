package app.rumbo.access.ui;

import app.rumbo.access.SignInTrail;
import app.rumbo.access.SignInTrail.Attempt;
import app.rumbo.language.Language;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** The trail of sign-ins, for TI and control. */
@Route("accesos")
@Menu(title = "access.sign-ins", order = 36, icon = "trail")
@RolesAllowed(Permissions.READ_AUDIT)
class SignInsView extends Div implements HasDynamicTitle {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final SignInTrail trail;
    private final Language language;
    private final MunicipalitySettings settings;
    private final TextField name = new TextField();
    private final Checkbox failuresOnly = new Checkbox();
    private final Grid<Attempt> grid = new Grid<>();

    SignInsView(SignInTrail trail, Language language, MunicipalitySettings settings) {
        this.trail = trail;
        this.language = language;
        this.settings = settings;
        addClassName("page");
        name.setPlaceholder(getTranslation("access.sign-ins.filter"));
        name.setAriaLabel(getTranslation("access.sign-ins.filter"));
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        failuresOnly.setLabel(getTranslation("access.sign-ins.failures-only"));
        name.addValueChangeListener(change -> show());
        failuresOnly.addValueChangeListener(change -> show());
        columns();
        add(new ViewHeader(getPageTitle(), getTranslation("access.sign-ins.context"), name, failuresOnly), grid);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.sign-ins");
    }

    private void columns() {
        grid.addThemeNames("no-border");
        grid.addColumn(attempt -> moment(attempt.at()))
                .setHeader(getTranslation("access.sign-ins.at"))
                .setAutoWidth(true);
        grid.addColumn(Attempt::username)
                .setHeader(getTranslation("access.sign-ins.username"))
                .setAutoWidth(true);
        grid.addColumn(attempt -> getTranslation("access.sign-ins.outcome." + attempt.outcome()))
                .setHeader(getTranslation("access.sign-ins.outcome"))
                .setAutoWidth(true);
        grid.addColumn(attempt -> getTranslation("access.sign-ins.channel." + attempt.channel()))
                .setHeader(getTranslation("access.sign-ins.channel"))
                .setAutoWidth(true);
        grid.addColumn(Attempt::address)
                .setHeader(getTranslation("access.sign-ins.address"))
                .setAutoWidth(true);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("access.sign-ins.empty"), getTranslation("access.sign-ins.empty.hint")));
    }

    private void show() {
        grid.setItems(query ->
                trail.page(name.getValue(), failuresOnly.getValue(), query.getOffset(), query.getLimit()).stream());
    }

    private String moment(Instant at) {
        var local = at.atZone(settings.current().zone());
        return language.format().day(local.toLocalDate()) + ", " + TIME.format(local);
    }
}
