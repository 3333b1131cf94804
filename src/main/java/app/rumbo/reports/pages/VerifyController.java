package app.rumbo.reports.pages;

import app.rumbo.openpages.OpenController;
import app.rumbo.openpages.OpenPages;
import app.rumbo.reports.Verification;
import jakarta.annotation.security.PermitAll;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Verifies a code that was typed or scanned, or the hash of a file that never leaves its reader's machine. */
@OpenController
@RequestMapping(VerifyController.ADDRESS)
@PermitAll
class VerifyController {

    static final String ADDRESS = "/verificar";
    static final String HASH = ADDRESS + "/huella/";

    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private final Verification verification;
    private final VerifyPages pages;
    private final OpenPages open;

    VerifyController(Verification verification, VerifyPages pages, OpenPages open) {
        this.verification = verification;
        this.pages = pages;
        this.open = open;
    }

    /** Asks for a code or a file; one that was typed leads to its own address. */
    @GetMapping
    ResponseEntity<String> ask(@RequestParam(name = "codigo", required = false) @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return open.answer(pages.ask());
        }
        var meant = typed.replaceFirst("^.*/", "").replaceAll("\\s", "");
        if (SHA256.matcher(meant).matches()) {
            return seeOther(HASH + meant);
        }
        return CODE.matcher(meant).matches()
                ? seeOther(ADDRESS + "/" + meant)
                : open.answer(pages.ofCode(typed.strip(), verification.byCode(meant)));
    }

    @GetMapping("/{code}")
    ResponseEntity<String> code(@PathVariable String code) {
        return open.answer(verification
                .paperByCode(code)
                .map(pages::ofPaperCode)
                .orElseGet(() -> pages.ofCode(code, verification.byCode(code))));
    }

    @GetMapping("/huella/{sha256}")
    ResponseEntity<String> hash(@PathVariable String sha256) {
        return open.answer(verification
                .paperByHash(sha256)
                .map(paper -> pages.ofPaperHash(sha256, paper))
                .orElseGet(() -> pages.ofHash(sha256, verification.byHash(sha256))));
    }

    private static ResponseEntity<String> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
