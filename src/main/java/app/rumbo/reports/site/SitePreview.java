package app.rumbo.reports.site;

import app.rumbo.reports.document.SealedDocument;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The page of a report's site in one piece, to look at before the report is made: without scripts, links and letters of its
 * own, and without the part that verifies it.
 */
public final class SitePreview {

    private static final String BANNER_STYLE = """
            .draft { position: sticky; top: 0; z-index: 1; margin: 0; padding: 6px 12px; background: var(--ink);
              color: var(--surface); font-weight: 650; }
            """;

    private SitePreview() {}

    /**
     * The whole page.
     *
     * @param banner stands over it, wherever it is read
     */
    public static String of(SealedDocument report, String banner) {
        var page = SitePage.of(report, List.of());
        var css = new String(StaticSite.resource("site/informe.css"), StandardCharsets.UTF_8)
                .replaceAll("@font-face \\{[^}]*\\}\\n?", "");
        var html = page.html()
                .replaceAll("<script[^>]*></script>\\n?", "")
                .replaceAll("(?s)<a class=\"skip\".*?</a>\\n?", "")
                .replaceAll("(?s)<nav .*?</nav>\\n?", "")
                .replaceAll("(?s)<section class=\"checking\">.*?</section>\\n?", "")
                .replace("<link rel=\"stylesheet\" href=\"informe.css\">", "<style>" + css + BANNER_STYLE + "</style>")
                .replace("<body>\n", "<body>\n<p class=\"draft\">" + SiteText.of(banner) + "</p>\n");
        for (var picture : page.pictures().entrySet()) {
            var data = Base64.getEncoder().encodeToString(picture.getValue().getBytes(StandardCharsets.UTF_8));
            html = html.replace("src=\"" + picture.getKey() + "\"", "src=\"data:image/svg+xml;base64," + data + "\"");
        }
        return html;
    }
}
