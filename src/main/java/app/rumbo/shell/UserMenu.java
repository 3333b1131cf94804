package app.rumbo.shell;

import app.rumbo.access.CurrentUser;
import app.rumbo.shell.components.Sign;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Scope;

/** The reader's own menu: who they are, their account, light or dark, sign out. */
@SpringComponent
@Scope("prototype")
class UserMenu extends MenuBar {

    private final transient AuthenticationContext authentication;

    UserMenu(CurrentUser user, AuthenticationContext authentication) {
        this.authentication = authentication;
        addClassName("user-menu");
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.ALIGN_END);
        if (!authentication.isAuthenticated()) {
            setVisible(false);
            return;
        }
        var root = addItem(face(user.displayName()), getTranslation("shell.user-menu", user.displayName()));
        fill(root);
    }

    private void fill(MenuItem root) {
        var menu = root.getSubMenu();
        menu.addItem(
                line("account", "shell.my-account"),
                click -> UI.getCurrentOrThrow().navigate("mi-cuenta"));
        menu.addItem(line("sun", "shell.theme.light"), click -> scheme(ColorScheme.Value.LIGHT));
        menu.addItem(line("moon", "shell.theme.dark"), click -> scheme(ColorScheme.Value.DARK));
        menu.addItem(line("settings", "shell.theme.system"), click -> scheme(ColorScheme.Value.LIGHT_DARK));
        menu.addItem(line("exit", "shell.sign-out"), click -> authentication.logout());
    }

    private static void scheme(ColorScheme.Value value) {
        UI.getCurrentOrThrow().getPage().setColorScheme(value);
        UI.getCurrentOrThrow().getPage().executeJs("localStorage.setItem('rumbo.scheme', $0)", value.getValue());
    }

    private Div line(String sign, String key) {
        var line = new Div(new Sign(sign), new Span(getTranslation(key)));
        line.addClassName("notice");
        return line;
    }

    private static Div face(String name) {
        var initials = Arrays.stream(name.split("\\s+"))
                .filter(word -> !word.isBlank() && Character.isUpperCase(word.charAt(0)))
                .limit(2)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
        var mark = new Span(initials.isEmpty() ? name.strip().substring(0, 1).toUpperCase(Locale.ROOT) : initials);
        mark.addClassName("user-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(name);
        words.addClassName("name");
        return new Div(mark, words);
    }
}
