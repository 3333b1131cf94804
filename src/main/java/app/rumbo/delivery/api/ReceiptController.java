package app.rumbo.delivery.api;

import app.rumbo.delivery.DeliveryRefused;
import app.rumbo.delivery.Receipts;
import app.rumbo.openpages.OpenController;
import app.rumbo.openpages.OpenPages;
import app.rumbo.reports.ReportFormat;
import jakarta.annotation.security.PermitAll;
import java.net.URI;
import java.util.Arrays;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What an addressee's link opens. Opening it confirms nothing, since programs that look at mails open links too: only the
 * button does, by a post. The address is the key, so no page names it to another place.
 */
@OpenController
@RequestMapping("/recibo/{secret}")
@PermitAll
class ReceiptController {

    private final Receipts receipts;
    private final ReceiptPage page;
    private final OpenPages pages;

    ReceiptController(Receipts receipts, ReceiptPage page, OpenPages pages) {
        this.receipts = receipts;
        this.page = page;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> open(@PathVariable String secret) {
        var answer = pages.answer(page.of(receipts.open(secret), secret));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .body(answer.getBody());
    }

    @PostMapping
    ResponseEntity<Void> confirm(@PathVariable String secret) {
        receipts.confirm(secret);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/recibo/" + secret))
                .build();
    }

    @GetMapping("/{format}")
    ResponseEntity<byte[]> file(@PathVariable String secret, @PathVariable String format) {
        var wanted = Arrays.stream(ReportFormat.values())
                .filter(one -> one.extension().equals(format))
                .findFirst()
                .orElseThrow(DeliveryRefused.UnknownLink::new);
        var file = receipts.file(secret, wanted);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(file.bytes());
    }
}
