package app.rumbo.openpages;

import java.util.ArrayList;
import java.util.List;

/**
 * A page for anybody.
 *
 * @param title what the page is, in the window's title and as its only heading of level 1
 * @param body what stands below the title, as HTML
 * @param scripts addresses of scripts of our own, under {@code /abierto/}; the page must work without them
 */
public record OpenPage(String title, String body, List<String> scripts) {

    /** A page without scripts. */
    public static OpenPage of(String title, OpenHtml body) {
        return new OpenPage(title, body.toString(), List.of());
    }

    /** The same with one script more. */
    public OpenPage withScript(String address) {
        var more = new ArrayList<>(scripts);
        more.add(address);
        return new OpenPage(title, body, List.copyOf(more));
    }
}
