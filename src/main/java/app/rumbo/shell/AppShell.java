package app.rumbo.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that carries the application: theme, colours by the reader's own setting, sign in the browser's tab. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/symbols.css")
@StyleSheet("styles/frame.css")
@StyleSheet("styles/components.css")
@StyleSheet("styles/views.css")
@StyleSheet("styles/entry.css")
@StyleSheet("styles/queue.css")
@StyleSheet("styles/budget.css")
@StyleSheet("styles/revenue.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/rumbo.svg", "any");
        settings.addMetaTag("theme-color", "#edf0f3");
        settings.setPageTitle("Rumbo");
    }
}
