package app.rumbo.imports.ui;

import app.rumbo.imports.accounting.AccountingLoad;
import app.rumbo.imports.accounting.AccountingLoads;
import app.rumbo.language.Language;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.PhoneColumns;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The accounting system's files that were stored, and whether they agree to the peso with what is stored. */
@Route("archivos-contables")
@Menu(title = "imports.loads.title", order = 16, icon = "import")
@RolesAllowed(Permissions.EDIT_PLANS)
class AccountingLoadsView extends Div implements HasDynamicTitle {

    private static final int LATEST = 200;

    private final AccountingLoads loads;
    private final Language language;
    private final Grid<AccountingLoad> list = new Grid<>();
    private final Div detail = new Div();

    AccountingLoadsView(AccountingLoads loads, Language language) {
        this.loads = loads;
        this.language = language;
        addClassName("page");
        columns();
        var latest = loads.latest(LATEST);
        list.setItems(latest);
        detail.addClassName("stage");
        var body = new Div(
                new Paragraph(getTranslation("imports.loads.hint")),
                detail,
                new Section(getTranslation("imports.loads.list"), list));
        body.addClassName("page-body");
        var bring = new PlaceLink("importar", getTranslation("imports.loads.bring"));
        bring.addClassName("tool-link");
        add(new ViewHeader(getPageTitle(), getTranslation("imports.loads.context"), bring), body);
        list.addSelectionListener(selection -> selection.getFirstSelectedItem().ifPresent(this::show));
        latest.stream().findFirst().ifPresent(list::select);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("imports.loads.title");
    }

    private void show(AccountingLoad load) {
        detail.removeAll();
        detail.add(new Reconciliation(load, loads, language));
    }

    private void columns() {
        list.addThemeNames("no-border", "wrap-cell-content");
        list.setAllRowsVisible(true);
        list.addColumn(load ->
                        getTranslation("imports.loads.kind." + load.content().word()))
                .setHeader(getTranslation("imports.loads.kind"))
                .setAutoWidth(true);
        list.addColumn(load -> language.format().month(load.month()) + " " + load.year())
                .setHeader(getTranslation("imports.loads.month"))
                .setAutoWidth(true);
        list.addColumn(AccountingLoad::fileName)
                .setHeader(getTranslation("imports.view.file"))
                .setFlexGrow(2);
        list.addColumn(load -> language.moment(load.loadedAt()))
                .setKey("when")
                .setHeader(getTranslation("imports.view.when"))
                .setAutoWidth(true);
        list.addColumn(AccountingLoad::loadedBy)
                .setKey("who")
                .setHeader(getTranslation("imports.view.who"))
                .setAutoWidth(true);
        list.addColumn(load -> getTranslation(load.agrees() ? "imports.loads.agrees" : "imports.loads.differs"))
                .setHeader(getTranslation("imports.loads.state"))
                .setAutoWidth(true);
        PhoneColumns.without(list, "when", "who");
        list.setEmptyStateComponent(
                new EmptyState(getTranslation("imports.loads.none"), getTranslation("imports.loads.none.hint")));
    }
}
