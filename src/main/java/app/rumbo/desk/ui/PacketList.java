package app.rumbo.desk.ui;

import app.rumbo.desk.Packet;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Sign;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is owed, the worst first, and below it what was done. */
class PacketList extends Composite<Nav> {

    private static final int DONE_SHOWN = 6;

    private final DeskWords words;
    private final Function<Packet.Id, String> address;

    PacketList(List<Packet> packets, Packet.@Nullable Id shown, DeskWords words, Function<Packet.Id, String> address) {
        this.words = words;
        this.address = address;
        getContent().addClassName("packets");
        getContent().getElement().setAttribute("aria-label", words.say("owed"));
        var owed = packets.stream().filter(packet -> !packet.isDone()).toList();
        var done = packets.stream().filter(Packet::isDone).limit(DONE_SHOWN).toList();
        add("owed", owed, shown);
        add("done", done, shown);
    }

    private void add(String title, List<Packet> packets, Packet.@Nullable Id shown) {
        if (packets.isEmpty()) {
            return;
        }
        getContent().add(new H2(words.say(title)));
        packets.forEach(packet -> getContent().add(link(packet, packet.id().equals(shown))));
    }

    private PlaceLink link(Packet packet, boolean here) {
        var name = new Span(words.packet(packet.id()));
        name.addClassName("strong");
        var count = packet.isDone()
                ? new Sign("check")
                : new Span(String.valueOf(packet.counts().owed()));
        count.getElement().getClassList().add("packet-count");
        var head = new Div(name, count);
        head.addClassName("packet-head");
        var about = new Span(about(packet));
        about.addClassNames("small", packet.isDone() || packet.daysLeft() >= 0 ? "quiet" : "late-text");
        var link = new PlaceLink(address.apply(packet.id()), head, about);
        link.addClassName("packet");
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private String about(Packet packet) {
        var counts = packet.counts();
        if (packet.isDone()) {
            return counts.submitted() == 0
                    ? words.say("packet.validated")
                    : words.say("packet.awaiting", String.valueOf(counts.submitted()));
        }
        return counts.observed() == 0
                ? words.left(packet)
                : words.say("packet.observed", words.left(packet), String.valueOf(counts.observed()));
    }
}
