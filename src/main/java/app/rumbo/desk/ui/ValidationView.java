package app.rumbo.desk.ui;

import app.rumbo.desk.Decision;
import app.rumbo.desk.EntryDossiers;
import app.rumbo.desk.OddityWords;
import app.rumbo.desk.QueueFilter;
import app.rumbo.desk.QueueRow;
import app.rumbo.desk.ValidationQueue;
import app.rumbo.evidence.ui.EvidenceDialogs;
import app.rumbo.measurements.EntryId;
import app.rumbo.measurements.EntryRefused;
import app.rumbo.measurements.EntryState;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What directorates submitted, for control to decide on; and who has not answered. */
@Route(ValidationView.PATH)
@Menu(title = "desk.queue.title", order = 2.5, icon = "check")
@RolesAllowed(Permissions.VALIDATE)
class ValidationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "por-validar";
    static final String ENTRY = "registro";
    static final String SHOWN = "ver";
    static final String MISSING = "faltan";

    private static final int MOST_VISIBLE = 200;

    /** On a narrow window the side becomes a dialog, which has to have a name; beside the grid it may have none. */
    private static final String NAME_OVERLAY = """
            const side = this.shadowRoot.getElementById('detail');
            const name = () => side.role ? side.setAttribute('aria-label', $0) : side.removeAttribute('aria-label');
            new MutationObserver(name).observe(side, {attributeFilter: ['role']});
            name();
            """;

    private final transient ValidationQueue queue;
    private final transient EntryDossiers dossiers;
    private final transient DecisionDialogs decisions;
    private final transient MissingPart.Maker missing;
    private final transient MunicipalitySettings settings;
    private final transient EvidenceDialogs evidence;
    private final transient DeskWords words;
    private final transient OddityWords odd;
    private final MasterDetailLayout layout = new MasterDetailLayout();
    private final QueueGrid grid;
    private final transient QueueProvider provider;
    private final SelectionBar bar;
    private final PlaceLink arrived = new PlaceLink(PATH, "");
    private transient @Nullable QueueFilters filters;
    private transient @Nullable EntryId open;
    private boolean all;

    ValidationView(
            ValidationQueue queue,
            EntryDossiers dossiers,
            DecisionDialogs decisions,
            MissingPart.Maker missing,
            MunicipalitySettings settings,
            EvidenceDialogs evidence,
            DeskWords words,
            OddityWords odd) {
        this.queue = queue;
        this.dossiers = dossiers;
        this.decisions = decisions;
        this.missing = missing;
        this.settings = settings;
        this.evidence = evidence;
        this.words = words;
        this.odd = odd;
        addClassNames("page", "full");
        grid = new QueueGrid(words, odd);
        provider = new QueueProvider(queue);
        bar = new SelectionBar(words, new Selecting());
        grid.setDataProvider(provider);
        grid.addSelectionListener(change -> {
            all = false;
            tell();
        });
        grid.whenPressed(Key.ENTER, row -> go(row.entry().id()));
        grid.whenPressed(
                Key.KEY_V, row -> decide(Decision.VALIDATE, List.of(row.entry().id())));
        grid.whenPressed(
                Key.KEY_O, row -> decide(Decision.OBSERVE, List.of(row.entry().id())));
        layout.setSizeFull();
        layout.setMasterSize("min(560px, 100vw)");
        layout.setExpandMaster(true);
        layout.setDetailSize("420px");
        layout.addAttachListener(attached -> layout.getElement().executeJs(NAME_OVERLAY, words.say("panel.name")));
        layout.addBackdropClickListener(click -> go(null));
        Shortcuts.addShortcutListener(this, this::closeIfOpen, Key.ESCAPE);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.queue.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        if (asked.getSingleParameter(SHOWN).filter(MISSING::equals).isPresent()) {
            filters = null;
            open = null;
            removeAll();
            add(new ViewHeader(getPageTitle(), words.say("queue.missing.context")), tabs(true), missing.make());
            return;
        }
        if (filters == null) {
            queue();
        }
        open = asked.getSingleParameter(ENTRY).map(ValidationView::id).orElse(null);
        showDetail();
    }

    private void queue() {
        removeAll();
        var narrow = new QueueFilters(queue.choices(), words, this::narrow);
        filters = narrow;
        var keys = new Span(words.say("queue.keys"));
        keys.addClassNames("small", "quiet", "keys");
        var master = new Div(narrow, bar, grid, keys);
        master.addClassNames("plan-master", "queue-master");
        layout.setMaster(master);
        add(new ViewHeader(getPageTitle(), words.say("queue.context")), tabs(false), layout);
        tell();
    }

    private Nav tabs(boolean missingShown) {
        tellArrived();
        arrived.getElement().removeAttribute("aria-current");
        var owing = new PlaceLink(PATH + "?" + SHOWN + "=" + MISSING, words.say("queue.tab.missing"));
        (missingShown ? owing : arrived).getElement().setAttribute("aria-current", "page");
        var tabs = new Nav(arrived, owing);
        tabs.addClassName("page-tabs");
        tabs.getElement().setAttribute("aria-label", getPageTitle());
        return tabs;
    }

    /** Says how many arrived, whatever the filter leaves. */
    private void tellArrived() {
        arrived.setText(words.say("queue.tab.arrived", words.count(queue.count(QueueFilter.NONE))));
    }

    private void narrow(QueueFilter filter) {
        all = false;
        grid.asMultiSelect().clear();
        provider.narrow(filter);
        tell();
    }

    /** Says how many there are and how many are chosen. */
    private void tell() {
        var found = grid.getDataProvider().size(new com.vaadin.flow.data.provider.Query<>());
        if (filters != null) {
            filters.tell(found);
        }
        bar.show(all ? found : grid.getSelectedItems().size(), found, this::chosen);
    }

    private List<EntryId> chosen() {
        return all
                ? provider.ids(grid.order())
                : grid.getSelectedItems().stream().map(row -> row.entry().id()).toList();
    }

    private void decide(Decision decision, List<EntryId> entries) {
        var wasOpen = open;
        var next = wasOpen != null && entries.contains(wasOpen) ? after(wasOpen) : wasOpen;
        decisions.decide(decision, entries, () -> {
            all = false;
            grid.asMultiSelect().clear();
            provider.refreshAll();
            tell();
            tellArrived();
            if (wasOpen != null) {
                go(next);
            }
        });
    }

    private @Nullable EntryId after(EntryId entry) {
        var ids = provider.ids(grid.order());
        var at = ids.indexOf(entry);
        return at < 0 || ids.size() < 2 ? null : ids.get(at + 1 < ids.size() ? at + 1 : at - 1);
    }

    private void showDetail() {
        var entry = open;
        grid.beside(entry != null);
        if (entry == null) {
            layout.setDetail(null);
            return;
        }
        var dossier = dossiers.of(entry);
        layout.setDetail(new EntryPanel(
                        dossier,
                        words,
                        settings.current().limits(),
                        odd,
                        dossier.row().entry().state() == EntryState.SUBMITTED ? acts(dossier.row()) : null,
                        PATH,
                        text -> {
                            dossiers.remark(entry, text);
                            Notices.done(words.say("panel.answered"));
                            showDetail();
                        })
                .withFiles(evidence.panel(entry, provider::refreshAll)));
    }

    private Div acts(QueueRow row) {
        var entry = row.entry();
        var validate = new Button(words.say("queue.validate"), click -> decide(Decision.VALIDATE, List.of(entry.id())));
        validate.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(
                validate,
                new Button(words.say("queue.observe"), click -> decide(Decision.OBSERVE, List.of(entry.id()))),
                new Button(words.say("queue.reject"), click -> decide(Decision.REJECT, List.of(entry.id()))));
        var item = entry.item();
        var alike = QueueFilter.ofItem(item.plan().code(), item.code(), item.kind());
        var many = queue.count(alike);
        if (many > 1) {
            acts.add(new Button(
                    words.say("queue.validate.item", words.count(many)),
                    click -> decide(Decision.VALIDATE, queue.matching(alike, grid.order()))));
        }
        acts.addClassName("entry-acts");
        return acts;
    }

    private void closeIfOpen() {
        if (open != null) {
            go(null);
        }
    }

    private void go(@Nullable EntryId entry) {
        var query = entry == null
                ? QueryParameters.empty()
                : QueryParameters.of(ENTRY, entry.value().toString());
        UI.getCurrentOrThrow().navigate(PATH, query);
    }

    private static EntryId id(String text) {
        try {
            return new EntryId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            throw new EntryRefused.Unknown(text);
        }
    }

    private final class Selecting implements SelectionBar.Work {

        @Override
        public void visible() {
            grid.getElement()
                    .executeJs("return [this._firstVisibleIndex ?? 0, this._lastVisibleIndex ?? 0].join(' ')")
                    .then(String.class, range -> {
                        var ends = range.split(" ", -1);
                        select(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
                    });
        }

        private void select(int first, int last) {
            var rows = queue.page(provider.filter(), grid.order(), first, Math.min(last - first + 1, MOST_VISIBLE));
            grid.asMultiSelect().setValue(rows.stream().collect(Collectors.toCollection(java.util.LinkedHashSet::new)));
        }

        @Override
        public void all() {
            grid.asMultiSelect().setValue(Set.of());
            all = true;
            tell();
        }

        @Override
        public void none() {
            all = false;
            grid.asMultiSelect().clear();
            tell();
        }

        @Override
        public void decide(Decision decision, List<EntryId> entries) {
            ValidationView.this.decide(decision, entries);
        }
    }
}
