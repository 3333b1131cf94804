package app.rumbo.desk.ui;

import app.rumbo.access.CurrentUser;
import app.rumbo.desk.DeskUnits;
import app.rumbo.desk.DeskUnits.Desk;
import app.rumbo.desk.Endorsements;
import app.rumbo.desk.EntrySheets;
import app.rumbo.desk.Packet;
import app.rumbo.desk.PendingWork;
import app.rumbo.desk.SheetRow;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What I owe, for which period and by when; and the sheet to enter it, in the same place. */
@Route("pendientes/:packet?")
@Menu(title = "desk.title", order = 2, icon = "inbox")
@RolesAllowed(Permissions.ENTER)
class PendingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String UNIT = "unidad";

    private final transient DeskUnits units;
    private final transient PendingWork work;
    private final transient EntrySheets sheets;
    private final transient SheetWire wire;
    private final transient DeskWords words;
    private final transient DeskDialogs dialogs;
    private final transient Endorsements endorsements;
    private final transient CurrentUser user;
    private final Div list = new Div();
    private final Div banner = new Div();
    private final Button submit = new Button();
    private transient Desk desk = new Desk(java.util.Set.of(), "", null);
    private transient @Nullable SheetElement sheet;
    private transient Packet.@Nullable Id shown;
    private transient List<Packet> packets = List.of();

    PendingView(
            DeskUnits units,
            PendingWork work,
            EntrySheets sheets,
            SheetWire wire,
            DeskWords words,
            DeskDialogs dialogs,
            Endorsements endorsements,
            CurrentUser user) {
        this.units = units;
        this.work = work;
        this.sheets = sheets;
        this.wire = wire;
        this.words = words;
        this.dialogs = dialogs;
        this.endorsements = endorsements;
        this.user = user;
        addClassName("page");
        banner.addClassName("banner");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickListener(click -> submit());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var unit = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(UNIT)
                .orElse(null);
        desk = units.desk(unit);
        if (desk.isEmpty()) {
            add(new ViewHeader(getPageTitle(), ""), nothing());
            return;
        }
        packets = work.packets(desk);
        shown = event.getRouteParameters()
                .get("packet")
                .flatMap(Packet.Id::parse)
                .or(() -> packets.stream().map(Packet::id).findFirst())
                .orElse(null);
        add(header(), banner, body());
        refresh(packets);
    }

    private ViewHeader header() {
        var undo = new Button(
                words.say("undo"), click -> Optional.ofNullable(sheet).ifPresent(SheetElement::undo));
        var book = new Button(words.say("packet-book"), click -> {
            var packet = shown;
            if (packet != null) {
                dialogs.packetBook(desk, packet, () -> show(packet));
            }
        });
        var header = new ViewHeader(getPageTitle(), desk.name(), book, undo, submit);
        var awaiting = endorsements.count();
        return awaiting == 0
                ? header
                : header.tool(new PlaceLink(EndorsementView.PATH, words.say("endorse.link", words.count(awaiting))));
    }

    private Div body() {
        list.addClassName("desk-list");
        var right = new Div();
        right.addClassName("desk-sheet");
        var packet = shown;
        sheet = null;
        if (packet == null) {
            right.add(new EmptyState(words.say("nothing"), words.say("nothing.why")));
        } else {
            var rows = sheets.rows(desk, packet);
            if (rows.isEmpty()) {
                right.add(new EmptyState(words.say("no-rows"), words.say("no-rows.why")));
            } else {
                var element = new SheetElement(sheets, wire);
                element.show(packet, user.username(), rows);
                element.whenKept(() -> recount(element.rows()));
                element.whenAsked("history", row -> dialogs.history(row, () -> element.renew(row)));
                element.whenAsked("files", row -> dialogs.files(row, () -> element.renew(row)));
                sheet = element;
                var keys = new Span(words.say("keys"));
                keys.addClassNames("small", "quiet", "keys");
                var head = new Div(new H2(words.packet(packet)), keys);
                head.addClassName("desk-head");
                right.add(head, element);
            }
        }
        var body = new Div(list, right);
        body.addClassName("desk");
        return body;
    }

    /** Counts the shown packet anew, from its own rows: a cell must not wait for the whole desk. */
    private void recount(List<SheetRow> rows) {
        refresh(packets.stream()
                .map(packet -> packet.id().equals(shown) ? packet.counted(rows) : packet)
                .toList());
    }

    private void refresh(List<Packet> counted) {
        packets = counted;
        list.removeAll();
        list.add(new PacketList(packets, shown, words, this::address));
        var ready = Optional.ofNullable(sheet)
                .map(element -> sheets.ready(element.rows()).size())
                .orElse(0);
        submit.setText(
                words.say(ready == 0 ? "submit.none" : ready == 1 ? "submit.one" : "submit", String.valueOf(ready)));
        submit.setEnabled(ready > 0);
        banner.removeAll();
        packets.stream()
                .filter(packet -> packet.id().equals(shown))
                .findFirst()
                .ifPresentOrElse(this::tell, () -> banner.setVisible(false));
    }

    private void tell(Packet packet) {
        banner.setVisible(true);
        banner.setClassName("banner");
        if (!packet.isDone() && packet.daysLeft() <= 0) {
            banner.addClassName(packet.daysLeft() == 0 ? "today" : "late");
        }
        var due = new Span(
                words.say("banner.due", words.packet(packet.id()), words.weekday(packet.due()), words.left(packet)));
        due.addClassName("strong");
        banner.add(due, new Span(packet.isDone() ? words.say("banner.done") : words.counts(packet.counts())));
        var unit = desk.code();
        if (!packet.isDone() && unit != null) {
            banner.add(new Button(words.say("ask"), click -> dialogs.ask(packet, unit)));
        }
    }

    private void submit() {
        var element = sheet;
        var packet = shown;
        if (element != null && packet != null) {
            element.flushed(() -> dialogs.submit(element.rows(), () -> show(packet)));
        }
    }

    private void show(Packet.Id packet) {
        Optional.ofNullable(sheet)
                .ifPresent(element -> element.show(packet, user.username(), sheets.rows(desk, packet)));
        refresh(work.packets(desk));
    }

    private EmptyState nothing() {
        return units.entersForAll()
                ? new EmptyState(
                        words.say("no-desk"),
                        words.say("no-desk.all"),
                        new PlaceLink("organizacion", words.say("no-desk.next")))
                : new EmptyState(words.say("no-desk"), words.say("no-desk.why"));
    }

    private String address(Packet.Id packet) {
        var unit = user.unitId().isPresent() || desk.code() == null || !units.entersForAll()
                ? ""
                : "?" + UNIT + "=" + desk.code();
        return "pendientes/" + packet + unit;
    }
}
