package app.rumbo.delivery.api;

import app.rumbo.delivery.Receipt;
import app.rumbo.delivery.Session;
import app.rumbo.delivery.Ticket;
import app.rumbo.language.Language;
import app.rumbo.openpages.OpenHtml;
import app.rumbo.openpages.OpenPage;
import app.rumbo.reports.ReportFormat;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of an addressee: what was handed over, its files, and a button to say that it arrived. */
@Component
class ReceiptPage {

    private final Language language;

    ReceiptPage(Language language) {
        this.language = language;
    }

    OpenPage of(Ticket ticket, String secret) {
        var body = new OpenHtml().paragraph("lead", say("lead", ticket.name(), session(ticket.session())));
        receipt(body, ticket.receipt(), secret);
        body.heading(2, say("files"));
        for (var format : List.of(ReportFormat.PDF, ReportFormat.DOCX, ReportFormat.XLSX)) {
            body.link("/recibo/" + secret + "/" + format.extension(), say("file." + format.name()));
        }
        body.heading(2, say("check")).paragraph(say("check.how"));
        var facts = new LinkedHashMap<String, String>();
        facts.put(say("code"), ticket.code());
        facts.put(say("hash"), ticket.sha256());
        facts.put(say("handed-over"), language.moment(ticket.handedAt()));
        body.facts(facts).link("/verificar/" + ticket.code(), say("verify"));
        return OpenPage.of(ticket.title(), body);
    }

    private void receipt(OpenHtml body, @Nullable Receipt receipt, String secret) {
        if (receipt == null) {
            body.paragraph(say("ask"))
                    .raw("<form method=\"post\" action=\"/recibo/")
                    .raw(OpenHtml.escape(secret))
                    .raw("\"><p><button class=\"button\" type=\"submit\">")
                    .raw(OpenHtml.escape(say("confirm")))
                    .raw("</button></p></form>");
            return;
        }
        var words = switch (receipt.way()) {
            case LINK -> say("received", language.moment(receipt.at()));
            case PAPER -> say("received.paper", language.format().longDay(receipt.day()));
        };
        body.paragraph("verdict good", words);
    }

    private String session(@Nullable Session session) {
        return session == null
                ? language.say("delivery.session.none")
                : language.say(
                        "delivery.session." + session.kind().name(),
                        session.number(),
                        language.format().longDay(session.day()));
    }

    private String say(String key, Object... arguments) {
        return language.say("delivery.page." + key, arguments);
    }
}
