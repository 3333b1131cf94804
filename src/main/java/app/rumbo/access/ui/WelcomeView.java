package app.rumbo.access.ui;

import app.rumbo.access.Users;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where a one-time link leads: its holder sets a password, and goes on to sign in. */
@Route(value = "bienvenida", autoLayout = false)
@AnonymousAllowed
class WelcomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Users users;
    private final PasswordField password = new PasswordField(getTranslation("access.welcome.password"));
    private final PasswordField repeated = new PasswordField(getTranslation("access.welcome.repeated"));
    private String secret = "";

    WelcomeView(Users users) {
        this.users = users;
        addClassNames("sign-in", "welcome");
        password.setHelperText(getTranslation("access.welcome.password.hint", Users.SHORTEST_PASSWORD));
        password.setErrorMessage(getTranslation("access.welcome.password.hint", Users.SHORTEST_PASSWORD));
        password.getElement().setAttribute("autocomplete", "new-password");
        repeated.setErrorMessage(getTranslation("access.welcome.repeated.different"));
        repeated.getElement().setAttribute("autocomplete", "new-password");
        var save = new Button(getTranslation("access.welcome.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var sheet = new Div(
                new H1(getTranslation("access.welcome.title")),
                new Paragraph(getTranslation("access.welcome.hint")),
                password,
                repeated,
                save);
        sheet.addClassName("sheet");
        add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("llave")
                .orElse("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.welcome.title");
    }

    private void save() {
        var typed = password.getValue();
        password.setInvalid(typed.length() < Users.SHORTEST_PASSWORD);
        repeated.setInvalid(!typed.equals(repeated.getValue()));
        if (!password.isInvalid() && !repeated.isInvalid()) {
            users.accept(secret, typed);
            getUI().ifPresent(ui -> ui.getPage().setLocation("ingresar"));
        }
    }
}
