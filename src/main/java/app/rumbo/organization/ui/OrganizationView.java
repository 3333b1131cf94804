package app.rumbo.organization.ui;

import app.rumbo.language.Language;
import app.rumbo.organization.Municipality;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.organization.OrgUnit;
import app.rumbo.organization.OrgUnitId;
import app.rumbo.organization.Organization;
import app.rumbo.organization.UnitDraft;
import app.rumbo.owners.OwnedUnit;
import app.rumbo.owners.Owners;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.CellButton;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.PhoneColumns;
import app.rumbo.shell.components.Saving;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The units of the municipality as a tree with those who answer for them, and its settings. */
@Route("organizacion")
@Menu(title = "organization.title", order = 30, icon = "organization")
@RolesAllowed(Permissions.MANAGE_ORGANIZATION)
class OrganizationView extends Div implements HasDynamicTitle {

    private final Organization organization;
    private final MunicipalitySettings settings;
    private final Language language;
    private final transient Owners owners;
    private final transient Map<OrgUnitId, OwnedUnit> owned = new HashMap<>();
    private final TreeGrid<OrgUnit> tree = new TreeGrid<>();
    private final transient OrganizationPairs pairs;

    OrganizationView(Organization organization, MunicipalitySettings settings, Language language, Owners owners) {
        this.organization = organization;
        this.settings = settings;
        this.language = language;
        this.owners = owners;
        this.pairs = new OrganizationPairs(this, language);
        addClassName("page");
        var municipality = new Button(getTranslation("organization.municipality"), click -> editMunicipality());
        var add = new Button(getTranslation("organization.unit.new"), click -> editUnit(UnitForm.blank()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        columns();
        var body = new Div(tree);
        body.addClassNames("page-body", "flush");
        add(new ViewHeader(getPageTitle(), getTranslation("organization.context"), municipality, add), body);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organization.title");
    }

    private void columns() {
        tree.addThemeNames("no-border", "wrap-cell-content");
        tree.addComponentHierarchyColumn(unit -> new CellButton(unit.name(), () -> edit(unit)))
                .setHeader(getTranslation("organization.unit.name"))
                .setFlexGrow(3);
        tree.addColumn(OrgUnit::code)
                .setKey("code")
                .setHeader(getTranslation("organization.unit.code"))
                .setAutoWidth(true);
        tree.addComponentColumn(unit -> new OwnerCell(Objects.requireNonNull(owned.get(unit.id())), language))
                .setKey("owner")
                .setHeader(getTranslation("owners.title"))
                .setFlexGrow(3);
        tree.addColumn(unit -> getTranslation("organization.kind." + unit.kind()))
                .setKey("kind")
                .setHeader(getTranslation("organization.unit.kind"))
                .setAutoWidth(true);
        tree.addColumn(this::validity)
                .setKey("validity")
                .setHeader(getTranslation("organization.unit.validity"))
                .setAutoWidth(true);
        PhoneColumns.without(tree, "code", "kind", "validity");
        tree.setEmptyStateComponent(
                new EmptyState(getTranslation("organization.empty"), getTranslation("organization.empty.hint")));
    }

    private String validity(OrgUnit unit) {
        var from = unit.validFrom();
        var to = unit.validTo();
        if (from == null && to == null) {
            return getTranslation("organization.unit.always");
        }
        var format = language.format();
        return (from == null ? "…" : format.day(from)) + " – " + (to == null ? "…" : format.day(to));
    }

    private void show() {
        var units = organization.units();
        owners.units().forEach(each -> owned.put(each.unit().id(), each));
        var below = units.stream()
                .filter(unit -> unit.parent() != null)
                .collect(Collectors.groupingBy(unit -> Objects.requireNonNull(unit.parent())));
        var tops = units.stream().filter(unit -> unit.parent() == null).toList();
        tree.setItems(tops, unit -> below.getOrDefault(unit.id(), List.of()));
        tree.expandRecursively(tops, 5);
    }

    private void edit(OrgUnit unit) {
        editUnit(UnitForm.of(unit, organization.units()));
    }

    private void editUnit(UnitForm form) {
        var seen = form.draft();
        new UnitDialog(form, organization.units(), language, (typed, close) -> {
                    if (typed.isNew()) {
                        organization.add(typed.draft());
                        saved(typed, close);
                    } else {
                        change(typed.draft(), seen, () -> saved(typed, close), close);
                    }
                })
                .open();
    }

    private void saved(UnitForm typed, Runnable close) {
        close.run();
        Notices.done(getTranslation("organization.unit.saved", typed.getName()));
        show();
    }

    private void change(UnitDraft typed, UnitDraft seen, Runnable saved, Runnable close) {
        new Saving<>(
                        UnitDraft.class,
                        over -> organization.change(typed, over::equals),
                        theirs -> pairs.of(theirs, typed),
                        saved,
                        () -> leave(close),
                        language)
                .over(seen);
    }

    private void editMunicipality() {
        var seen = settings.current();
        new MunicipalityDialog(
                        seen,
                        (typed, close) -> new Saving<>(
                                        Municipality.class,
                                        over -> organization.settle(typed, over::equals),
                                        theirs -> pairs.of(theirs, typed),
                                        () -> {
                                            close.run();
                                            Notices.done(getTranslation("organization.municipality.saved"));
                                        },
                                        () -> leave(close),
                                        language)
                                .over(seen))
                .open();
    }

    private void leave(Runnable close) {
        close.run();
        show();
    }
}
