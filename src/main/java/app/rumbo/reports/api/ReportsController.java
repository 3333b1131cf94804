package app.rumbo.reports.api;

import app.rumbo.reports.ReportChain;
import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.ReportId;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportRefused;
import app.rumbo.reports.Reports;
import app.rumbo.shared.Period;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Has reports made and hands them out. */
@RestController
@RequestMapping("/api/v1/reports")
@RolesAllowed(Permissions.READ_REPORTS)
class ReportsController {

    private final Reports reports;
    private final ReportChain chain;

    ReportsController(Reports reports, ReportChain chain) {
        this.reports = reports;
        this.chain = chain;
    }

    @PostMapping
    @RolesAllowed(Permissions.MAKE_REPORTS)
    ResponseEntity<ReportAnswer> request(@RequestBody Wanted wanted) {
        var asked = wanted.kind() == null ? "" : wanted.kind();
        var kind = ReportKind.parse(asked).orElseThrow(() -> new ReportRefused.UnknownKind(asked));
        var written = wanted.period() == null ? "" : wanted.period();
        var period = Period.parse(written).orElseThrow(() -> new ReportRefused.UnfitPeriod(written));
        var report = reports.request(kind, period);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/reports/" + report.id()))
                .body(ReportAnswer.of(report));
    }

    @GetMapping
    List<ReportAnswer> all() {
        return reports.all().stream().map(ReportAnswer::of).toList();
    }

    /** Whether the chain holds and everything kept has the hash that its link tells. It reads every file. */
    @GetMapping("/chain")
    ReportChain.Health chain() {
        return chain.check();
    }

    @GetMapping("/{id}")
    ReportAnswer one(@PathVariable String id) {
        return ReportAnswer.of(reports.find(id(id)));
    }

    @GetMapping("/{id}/files/{format}")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String format) {
        var report = reports.find(id(id));
        var wanted = format(format);
        return download(report.fileName(wanted), wanted.mediaType(), reports.file(report.id(), wanted));
    }

    /** The pdf with the organisation's signature, where it signs. */
    @GetMapping("/{id}/signed")
    ResponseEntity<byte[]> signed(@PathVariable String id) {
        var report = reports.find(id(id));
        return download(report.signedName(), ReportFormat.PDF.mediaType(), reports.signedPdf(report.id()));
    }

    /** All that verifies the report without Rumbo. */
    @GetMapping("/{id}/archive")
    ResponseEntity<byte[]> archive(@PathVariable String id) {
        var report = reports.find(id(id));
        return download(report.archiveName(), "application/zip", reports.archive(report.id()));
    }

    private static ResponseEntity<byte[]> download(String fileName, String mediaType, byte[] bytes) {
        var name = ContentDisposition.attachment().filename(fileName).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }

    @PostMapping("/{id}/rebuild")
    Rebuilt rebuild(@PathVariable String id) {
        var rebuilt = reports.rebuild(id(id));
        return new Rebuilt(
                rebuilt.identical(), ReportAnswer.hashes(rebuilt.sha256()), rebuilt.sealedBy(), rebuilt.drawnBy());
    }

    private static ReportId id(String text) {
        try {
            return new ReportId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            throw new ReportRefused.Unknown(text);
        }
    }

    private static ReportFormat format(String text) {
        try {
            return ReportFormat.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw new ReportRefused.UnknownFormat(text);
        }
    }

    /** What is asked for. */
    record Wanted(@Nullable String kind, @Nullable String period) {}

    /** What came of drawing it again. */
    record Rebuilt(boolean identical, Map<String, @Nullable String> sha256, int sealedBy, int drawnBy) {}
}
