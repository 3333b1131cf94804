package app.rumbo.reports.pages;

import app.rumbo.language.Language;
import app.rumbo.openpages.OpenController;
import app.rumbo.openpages.OpenHtml;
import app.rumbo.openpages.OpenPage;
import app.rumbo.openpages.OpenPages;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.PeriodWords;
import app.rumbo.reports.PublishedReports;
import app.rumbo.reports.ReportRefused;
import jakarta.annotation.security.PermitAll;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the static sites of the published reports, byte for byte as they were sealed. */
@OpenController
@PermitAll
class PublishedController {

    private static final String ADDRESS = "/abierto/informes";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=UTF-8",
            "css", "text/css; charset=UTF-8",
            "js", "text/javascript; charset=UTF-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "csv", "text/csv; charset=UTF-8",
            "pdf", "application/pdf",
            "ttf", "font/ttf");

    private final PublishedReports published;
    private final PeriodWords periods;
    private final Language language;
    private final OpenPages open;

    PublishedController(PublishedReports published, PeriodWords periods, Language language, OpenPages open) {
        this.published = published;
        this.periods = periods;
        this.language = language;
        this.open = open;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<String> list() {
        var reports = published.all();
        var body = new OpenHtml().paragraph("lead", language.say("reports.published.lead"));
        if (reports.isEmpty()) {
            body.paragraph(language.say("reports.published.none"));
        }
        reports.forEach(report -> body.link(ADDRESS + "/" + report.code() + "/", title(report)));
        return open.answer(OpenPage.of(language.say("reports.published.title"), body));
    }

    @GetMapping(ADDRESS + "/{code}")
    ResponseEntity<Void> withoutSlash(@PathVariable String code) {
        var report = published.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ReportRefused.Unknown(code));
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(ADDRESS + "/" + report.code() + "/"))
                .build();
    }

    @GetMapping(ADDRESS + "/{code}/{*file}")
    ResponseEntity<byte[]> file(@PathVariable String code, @PathVariable String file) {
        var name = file.equals("/") ? "index.html" : file.substring(1);
        var bytes = published.file(code, name).orElseThrow(() -> new ReportRefused.Unknown(code));
        return ResponseEntity.ok()
                .header("Content-Type", type(name))
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }

    private String title(KeptReport report) {
        var kind = language.say("reports.kind." + report.kind().name());
        return language.say("reports.chain.report", kind, periods.inSentence(report.period()), report.version());
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
