package app.rumbo.accounts.ui;

import app.rumbo.accounts.ClassifierEntry;
import app.rumbo.accounts.ClassifierPart;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The municipality's classifiers: accounts of revenue and expense, management areas, funding sources. */
@Route("clasificadores")
@Menu(title = "accounts.title", order = 31.5, icon = "plan")
@RolesAllowed(Permissions.READ_PLANS)
class ClassifiersView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private static final String PART = "tabla";

    private final transient ClassifierDesk desk;
    private final transient List<ClassifierPart> parts;
    private final Select<ClassifierPart> part = new Select<>();
    private final TextField search = new TextField();
    private final transient ClassifierTree tree;

    ClassifiersView(ClassifierDesk desk) {
        this.desk = desk;
        this.parts = Stream.of(ClassifierPart.values())
                .filter(part -> part.isOf(desk.country()))
                .toList();
        this.tree = new ClassifierTree(desk, this::change, this::addBelow);
        addClassName("page");
        part.setItems(parts);
        part.setItemLabelGenerator(each -> getTranslation("accounts.part." + each));
        part.setAriaLabel(getTranslation("accounts.part"));
        part.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui ->
                        ui.navigate(ClassifiersView.class, new QueryParameters(Map.of(PART, List.of(part().code())))));
            }
        });
        search.setPlaceholder(getTranslation("accounts.search"));
        search.setAriaLabel(getTranslation("accounts.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> tree.filter(change.getValue()));
        var body = new Div(new Div(part, search), tree);
        body.addClassNames("page-body", "classifiers");
        add(header(), body);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(PART);
        var shown = asked.flatMap(ClassifierPart::of).filter(parts::contains).orElse(ClassifierPart.REVENUE);
        part.setValue(shown);
        show();
    }

    private ViewHeader header() {
        var header = new ViewHeader(getPageTitle(), getTranslation("accounts.context." + desk.country()));
        var export = new Anchor(
                DownloadHandler.fromInputStream(event -> desk.export(part())), getTranslation("accounts.export"));
        export.getElement().setAttribute("download", true);
        header.tool(export);
        if (desk.mayEdit()) {
            var add = new Button(getTranslation("accounts.add"), click -> addEntry(""));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.tool(new Button(getTranslation("accounts.import"), click -> bring()));
            header.tool(add);
        }
        return header;
    }

    private ClassifierPart part() {
        return Objects.requireNonNull(part.getValue());
    }

    private void show() {
        tree.show(part());
        tree.filter(search.getValue());
    }

    private void addBelow(ClassifierEntry entry) {
        addEntry(desk.beginningBelow(entry));
    }

    private void addEntry(String code) {
        new ClassifierEntryDialog(desk, part(), code, this::show).open();
    }

    private void change(ClassifierEntry entry) {
        new ClassifierEntryDialog(desk, part(), entry, this::show).open();
    }

    private void bring() {
        new ClassifierImportDialog(desk, part(), this::show).open();
    }
}
