package app.rumbo.openpages;

import java.util.Map;

/** Writes the body of an open page. Every text is escaped; only {@link #raw} is not. */
public final class OpenHtml {

    private final StringBuilder html = new StringBuilder();

    /** A heading; the page's title is the only one of level 1. */
    public OpenHtml heading(int level, String text) {
        return element("h" + level, "", text);
    }

    /** A paragraph. */
    public OpenHtml paragraph(String text) {
        return element("p", "", text);
    }

    /** A paragraph of a style of {@code abierto.css}: {@code lead}, {@code note}, {@code verdict good}, {@code verdict bad}. */
    public OpenHtml paragraph(String style, String text) {
        return element("p", style, text);
    }

    /** Names and what belongs to each, in the map's order. */
    public OpenHtml facts(Map<String, String> facts) {
        html.append("<dl class=\"facts\">");
        facts.forEach((name, value) ->
                raw("<div>").element("dt", "", name).element("dd", "", value).raw("</div>"));
        html.append("</dl>\n");
        return this;
    }

    /** A paragraph that is one link. */
    public OpenHtml link(String address, String text) {
        return raw("<p><a href=\"" + escape(address) + "\">" + escape(text) + "</a></p>\n");
    }

    /** An element with text alone; no style where it is empty. */
    public OpenHtml element(String name, String style, String text) {
        html.append('<').append(name);
        if (!style.isEmpty()) {
            html.append(" class=\"").append(escape(style)).append('"');
        }
        html.append('>').append(escape(text)).append("</").append(name).append(">\n");
        return this;
    }

    /** Markup of one's own, as it stands: never what came from outside. */
    public OpenHtml raw(String markup) {
        html.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }

    /** The text as it may stand in HTML, in an element or between double quotes. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
