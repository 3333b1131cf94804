package app.rumbo.trail.ui;

import app.rumbo.language.Language;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.CellButton;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.PhoneColumns;
import app.rumbo.shell.components.ViewHeader;
import app.rumbo.trail.Trail;
import app.rumbo.trail.TrailEntry;
import app.rumbo.trail.TrailExport;
import app.rumbo.trail.TrailFilter;
import app.rumbo.trail.TrailPeople;
import app.rumbo.trail.TrailWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;

/** What was done, by whom and when: for those who audit. */
@Route("bitacora")
@Menu(title = "trail.title", order = 37, icon = "trail")
@RolesAllowed(Permissions.READ_AUDIT)
class TrailView extends Div implements HasDynamicTitle {

    private final Trail trail;
    private final TrailExport export;
    private final TrailWords words;
    private final TrailPeople people;
    private final Language language;
    private final FilterBar filters;
    private final Grid<TrailEntry> grid = new Grid<>();

    TrailView(Trail trail, TrailExport export, TrailWords words, TrailPeople people, Language language) {
        this.trail = trail;
        this.export = export;
        this.words = words;
        this.people = people;
        this.language = language;
        this.filters = new FilterBar(trail, words, people, language, this::show);
        addClassNames("page", "trail-page");
        columns();
        var header = new ViewHeader(
                getPageTitle(),
                getTranslation("trail.context"),
                download("bitacora.csv", "text/csv;charset=utf-8", "trail.export.csv", export::csv),
                download("bitacora.jsonl", "application/jsonl", "trail.export.json", export::jsonLines));
        add(header, new ChainPanel(trail, words), filters, grid);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trail.title");
    }

    private void columns() {
        grid.addThemeNames("no-border", "wrap-cell-content");
        grid.addColumn(link -> language.moment(link.at()))
                .setKey("at")
                .setHeader(getTranslation("trail.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(link -> people.name(link.actor()))
                .setKey("actor")
                .setHeader(getTranslation("trail.actor"))
                .setWidth("220px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::said)
                .setHeader(getTranslation("trail.what"))
                .setFlexGrow(1);
        grid.addColumn(TrailEntry::seq)
                .setKey("seq")
                .setHeader(getTranslation("trail.seq"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        PhoneColumns.without(grid, "at", "actor", "seq");
        var clear = new Button(getTranslation("trail.clear"), click -> filters.clear());
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("trail.empty"), getTranslation("trail.empty.hint"), clear));
    }

    /** The sentence, which opens the link; a phone has who and when below it. */
    private Component said(TrailEntry link) {
        var who = new Div(people.name(link.actor()) + " · " + language.moment(link.at()));
        who.addClassName("trail-who");
        var cell = new Div(
                new CellButton(words.sentence(link), () -> new LinkDialog(link, words, people, language).open()), who);
        cell.addClassName("trail-said");
        return cell;
    }

    private void show() {
        var filter = filters.filter();
        grid.setItems(query -> trail.newest(filter, query.getOffset(), query.getLimit()).stream());
    }

    /** Writes the links that a filter leaves. */
    private interface Writing extends Serializable {
        void to(TrailFilter filter, OutputStream out) throws IOException;
    }

    private Anchor download(String name, String type, String key, Writing writing) {
        var handler = (DownloadHandler) event -> {
            event.setFileName(name);
            event.setContentType(type);
            writing.to(filters.filter(), event.getOutputStream());
        };
        var link = new Anchor(handler, getTranslation(key));
        link.addClassName("tool-link");
        return link;
    }
}
