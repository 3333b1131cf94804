package app.rumbo.reports.pages;

import app.rumbo.openpages.OpenController;
import app.rumbo.openpages.OpenPages;
import app.rumbo.reports.ChainJson;
import app.rumbo.reports.ReportChain;
import jakarta.annotation.security.PermitAll;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** Publishes the chain of all sealed reports, to be read and to be reckoned again. */
@OpenController
@PermitAll
class ChainController {

    static final String ADDRESS = VerifyController.ADDRESS + "/cadena";
    static final String JSON = ADDRESS + ".json";

    private final ReportChain chain;
    private final ChainPage page;
    private final OpenPages open;

    ChainController(ReportChain chain, ChainPage page, OpenPages open) {
        this.chain = chain;
        this.page = page;
        this.open = open;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<String> page() {
        return open.answer(page.of(chain.links()));
    }

    @GetMapping(JSON)
    ResponseEntity<byte[]> json() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Access-Control-Allow-Origin", "*")
                .body(ChainJson.write(chain.links()));
    }
}
