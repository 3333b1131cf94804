package app.rumbo.reports.pages;

import app.rumbo.language.Language;
import app.rumbo.openpages.OpenHtml;
import app.rumbo.openpages.OpenPage;
import app.rumbo.reports.ChainLink;
import app.rumbo.reports.PeriodWords;
import app.rumbo.reports.ReportChain;
import app.rumbo.reports.ReportKind;
import app.rumbo.shared.Period;
import java.util.List;
import org.springframework.stereotype.Component;

/** The chain of all sealed reports: its head to note down, whether it holds, and its links, the latest first. */
@Component
class ChainPage {

    private final Language language;
    private final PeriodWords periods;

    ChainPage(Language language, PeriodWords periods) {
        this.language = language;
        this.periods = periods;
    }

    OpenPage of(List<ChainLink> links) {
        var body = new OpenHtml().paragraph("lead", language.say("reports.chain.lead"));
        if (links.isEmpty()) {
            body.paragraph(language.say("reports.chain.empty"));
        } else {
            state(body, links);
            head(body, links.getLast());
            table(body, links.reversed());
        }
        return OpenPage.of(language.say("reports.chain.title"), body);
    }

    private void state(OpenHtml body, List<ChainLink> links) {
        ReportChain.firstBroken(links)
                .ifPresentOrElse(
                        broken -> body.paragraph(
                                "verdict bad", language.say("reports.chain.broken", number(broken), broken.code())),
                        () -> body.paragraph("verdict good", language.say("reports.chain.whole", links.size())));
    }

    private void head(OpenHtml body, ChainLink head) {
        body.heading(2, language.say("reports.chain.head"))
                .paragraph(language.say("reports.chain.head.hint"))
                .paragraph("code", number(head) + ":" + head.hash())
                .heading(2, language.say("reports.chain.check"))
                .paragraph(language.say("reports.chain.check.hint"))
                .link(ChainController.JSON, language.say("reports.chain.json"));
    }

    private void table(OpenHtml body, List<ChainLink> links) {
        body.heading(2, language.say("reports.chain.links"))
                .raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"%s\"><table><thead><tr>"
                        .formatted(said("reports.chain.links")))
                .raw("<th scope=\"col\" class=\"number\">%s</th>".formatted(said("reports.chain.number")));
        for (var column :
                List.of("reports.ui.report", "reports.proof.code", "reports.ui.sealed-at", "reports.chain.hash")) {
            body.raw("<th scope=\"col\">%s</th>".formatted(said(column)));
        }
        body.raw("</tr></thead><tbody>");
        links.forEach(link -> row(body, link));
        body.raw("</tbody></table></div>");
    }

    private void row(OpenHtml body, ChainLink link) {
        body.raw("<tr><td class=\"number\">%s</td>".formatted(number(link)))
                .element("td", "", report(link))
                .raw("<td class=\"whole\"><a href=\"%1$s/%2$s\">%2$s</a></td>"
                        .formatted(VerifyController.ADDRESS, OpenHtml.escape(link.code())))
                .element("td", "", language.moment(link.sealedAt()))
                .raw("<td class=\"hash\" title=\"%s\">%s…</td></tr>"
                        .formatted(link.hash(), link.hash().substring(0, 16)));
    }

    private String report(ChainLink link) {
        var kind = ReportKind.parse(link.kind())
                .map(known -> language.say("reports.kind." + known.name()))
                .orElse(link.kind());
        var period = Period.parse(link.period()).map(periods::inSentence).orElse(link.period());
        return language.say("reports.chain.report", kind, period, link.version());
    }

    private String number(ChainLink link) {
        return Long.toString(link.number());
    }

    private String said(String key) {
        return OpenHtml.escape(language.say(key));
    }
}
