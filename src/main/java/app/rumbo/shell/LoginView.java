package app.rumbo.shell;

import app.rumbo.organization.MunicipalitySettings;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Sign-in. A refused attempt says so without telling whether the user exists. */
@Route(value = LoginView.PATH, autoLayout = false)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "ingresar";

    private final LoginForm form = new LoginForm();

    LoginView(MunicipalitySettings settings) {
        addClassName("sign-in");
        form.setAction(PATH);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words(false));
        var sheet = new Div(brand(settings.current().name()), form);
        sheet.addClassName("sheet");
        var note = new Paragraph(getTranslation("shell.sign-in.forgotten"));
        note.addClassName("note");
        add(sheet, note, verify());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("error")) {
            form.setI18n(words(parameters.get("error").contains("throttled")));
            form.setError(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.sign-in.title");
    }

    /** Whoever got a report need not sign in to see whether it is genuine. */
    private Paragraph verify() {
        var link = new Anchor("verificar", getTranslation("shell.sign-in.verify"));
        link.setRouterIgnore(true);
        var verify = new Paragraph(link);
        verify.addClassName("note");
        return verify;
    }

    private Div brand(String municipality) {
        var sign = new Span();
        sign.addClassNames("sym", "sym-brand");
        sign.getElement().setAttribute("aria-hidden", "true");
        var brand = new Div(sign, new H1("Rumbo"), new Span(municipality));
        brand.addClassName("brand");
        return brand;
    }

    private LoginI18n words(boolean throttled) {
        var words = LoginI18n.createDefault();
        var form = words.getForm();
        form.setTitle(getTranslation("shell.sign-in.title"));
        form.setUsername(getTranslation("shell.sign-in.username"));
        form.setPassword(getTranslation("shell.sign-in.password"));
        form.setSubmit(getTranslation("shell.sign-in.submit"));
        var error = words.getErrorMessage();
        error.setTitle(getTranslation(throttled ? "shell.sign-in.throttled" : "shell.sign-in.refused"));
        error.setMessage(getTranslation(throttled ? "shell.sign-in.throttled.hint" : "shell.sign-in.refused.hint"));
        error.setUsername(getTranslation("shell.sign-in.username.required"));
        error.setPassword(getTranslation("shell.sign-in.password.required"));
        return words;
    }
}
