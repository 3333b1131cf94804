package app.rumbo.feeds.api;

import app.rumbo.feeds.Feeds;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tables for spreadsheets, for programs that have a key. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed(Permissions.READ_PLANS)
class CsvController {

    private final Feeds feeds;

    CsvController(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/revenue.csv")
    void revenue(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var first = AskedMonth.of(from);
        var last = AskedMonth.of(to);
        CsvAnswer.send(request, response, "recaudacion.csv", out -> feeds.revenue(first, last, out));
    }

    @GetMapping("/plans/{code}/budget.csv")
    void budget(@PathVariable String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CsvAnswer.send(request, response, "presupuesto.csv", out -> feeds.budget(code, out));
    }
}
