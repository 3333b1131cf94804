package app.rumbo.delivery;

import app.rumbo.delivery.internal.DeliveryWords;
import app.rumbo.language.Language;
import app.rumbo.shared.Country;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Who received a report and who has not, as a CSV that the country's Excel opens straight: semicolons in Chile, commas in
 * Peru, a byte order mark before it all. A text that a spreadsheet would compute is made text by an apostrophe.
 */
@Service
@RolesAllowed(Permissions.HAND_OVER_REPORTS)
public class DeliveryList {

    private static final String COMPUTED = "=+-@\t\r\n";

    private final Deliveries deliveries;
    private final DeliveryWords words;
    private final Language language;

    DeliveryList(Deliveries deliveries, DeliveryWords words, Language language) {
        this.deliveries = deliveries;
        this.words = words;
        this.language = language;
    }

    /** The list of the report with that code. */
    public NamedFile file(String code) {
        var delivery = deliveries.find(code);
        var head = Stream.of("number", "name", "email", "received", "way")
                .map(column -> language.say("delivery.column." + column))
                .toList();
        var rows = delivery.recipients().stream().map(this::row);
        var text = Stream.concat(Stream.of(head), rows).map(this::line).collect(Collectors.joining());
        return new NamedFile(delivery.code() + "-recepciones.csv", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> row(Recipient to) {
        var receipt = to.receipt();
        return List.of(
                Integer.toString(to.number()),
                to.name(),
                to.email() == null ? "" : to.email(),
                receipt == null ? "" : receipt.day().toString(),
                receipt == null ? "" : words.way(receipt));
    }

    private String line(List<String> cells) {
        var separator = language.format().country() == Country.CL ? ";" : ",";
        return cells.stream().map(DeliveryList::cell).collect(Collectors.joining(separator, "", "\r\n"));
    }

    private static String cell(String text) {
        var computed = !text.isEmpty() && COMPUTED.indexOf(text.charAt(0)) >= 0;
        return '"' + (computed ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
