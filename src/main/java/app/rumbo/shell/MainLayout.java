package app.rumbo.shell;

import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shell.components.BarTool;
import app.rumbo.shell.components.Crumbs;
import app.rumbo.shell.components.MenuCount;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame of every screen: drawer with what the reader may open, way back up, own menu; tabs below on a phone. It
 * brings the usual components' browser side with it, so that a new view out of them needs no new bundle.
 */
@Layout
@Uses(Badge.class)
@Uses(Button.class)
@Uses(Checkbox.class)
@Uses(CheckboxGroup.class)
@Uses(ComboBox.class)
@Uses(MultiSelectComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(DatePicker.class)
@Uses(Details.class)
@Uses(Dialog.class)
@Uses(FormLayout.class)
@Uses(Grid.class)
@Uses(TreeGrid.class)
@Uses(Icon.class)
@Uses(SvgIcon.class)
@Uses(MasterDetailLayout.class)
@Uses(Notification.class)
@Uses(HorizontalLayout.class)
@Uses(Scroller.class)
@Uses(VerticalLayout.class)
@Uses(Popover.class)
@Uses(ProgressBar.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(TabSheet.class)
@Uses(BigDecimalField.class)
@Uses(EmailField.class)
@Uses(IntegerField.class)
@Uses(NumberField.class)
@Uses(PasswordField.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Uses(Upload.class)
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final String municipality;
    private final Breadcrumbs breadcrumbs = new Breadcrumbs();
    private final Menu menu;

    MainLayout(
            MunicipalitySettings settings,
            UserMenu userMenu,
            SessionWatch sessionWatch,
            ObjectProvider<BarTool> barTools,
            ObjectProvider<MenuCount> counts) {
        this.municipality = settings.current().name();
        this.menu = new Menu(counts.orderedStream().toList());
        setPrimarySection(Section.DRAWER);
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("shell.menu")));
        var drawer = new Div(new Header(brand()), menu.drawer(), foot());
        drawer.addClassName("drawer");
        addToDrawer(drawer);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        var navbar = new Div(toggle, breadcrumbs);
        barTools.orderedStream().map(BarTool::component).forEach(navbar::add);
        navbar.add(userMenu);
        navbar.addClassName("navbar");
        addToNavbar(navbar);
        addToNavbar(true, menu.tabs());
        getElement().appendChild(sessionWatch.getElement());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        content.getElement().setAttribute("role", "main");
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

    private Footer foot() {
        var foot = new Footer(new Span(
                municipality.startsWith("Municipalidad")
                        ? municipality
                        : getTranslation("shell.municipality", municipality)));
        foot.addClassName("drawer-foot");
        return foot;
    }
}
