package app.rumbo.reports.site;

/** Text as it may stand in the site's HTML. */
final class SiteText {

    private SiteText() {}

    /** Escaped for element content and for attributes between double quotes. */
    static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
