package app.rumbo.shell;

import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shell.components.Crumbs;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;

/** The frame of every screen: drawer with what the reader may open, way back up, own menu; tabs below on a phone. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final String municipality;
    private final Breadcrumbs breadcrumbs = new Breadcrumbs();
    private final Menu menu = new Menu();

    MainLayout(MunicipalitySettings settings, UserMenu userMenu, SessionWatch sessionWatch) {
        this.municipality = settings.current().name();
        setPrimarySection(Section.DRAWER);
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("shell.menu")));
        var drawer = new Div(brand(), menu.drawer(), foot());
        drawer.addClassName("drawer");
        addToDrawer(drawer);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        var navbar = new Div(toggle, breadcrumbs, userMenu);
        navbar.addClassName("navbar");
        addToNavbar(navbar);
        addToNavbar(true, menu.tabs());
        getElement().appendChild(sessionWatch.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        breadcrumbs.show(crumbs());
        menu.mark(event.getLocation().getPath());
    }

    private List<Crumbs.Crumb> crumbs() {
        var crumbs = new ArrayList<Crumbs.Crumb>();
        crumbs.add(new Crumbs.Crumb(municipality, ""));
        switch (getContent()) {
            case Crumbs place -> crumbs.addAll(place.crumbs());
            case HasDynamicTitle page -> crumbs.add(new Crumbs.Crumb(page.getPageTitle(), null));
            default -> {}
        }
        return crumbs;
    }

    private Anchor brand() {
        var sign = new Span();
        sign.addClassNames("sym", "sym-brand");
        sign.getElement().setAttribute("aria-hidden", "true");
        var words = new Span();
        var name = new com.vaadin.flow.dom.Element("b").setText("Rumbo");
        var place = new com.vaadin.flow.dom.Element("small").setText(municipality);
        words.getElement().appendChild(name, place);
        var brand = new Anchor("", sign, words);
        brand.addClassName("brand");
        brand.getElement().setAttribute("router-link", true);
        return brand;
    }

    private Div foot() {
        var foot = new Div(getTranslation("shell.municipality", municipality));
        foot.addClassName("drawer-foot");
        return foot;
    }
}
