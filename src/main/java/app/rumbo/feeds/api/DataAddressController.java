package app.rumbo.feeds.api;

import app.rumbo.access.DataAddresses;
import app.rumbo.access.DataAddresses.Opened;
import app.rumbo.feeds.Feeds;
import app.rumbo.shared.Permissions;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What data addresses give; the door before it has opened them, and its answer hangs on nothing else in the path. */
@Hidden
@RestController
@RequestMapping(DataAddresses.PATH + "{secret}")
@RolesAllowed(Permissions.READ_PLANS)
class DataAddressController {

    private static final String OPENED = "app.rumbo.access.DataAddresses$Opened";

    private final Feeds feeds;

    DataAddressController(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/recaudacion.csv")
    void revenue(
            @RequestParam(required = false) @Nullable String desde,
            @RequestParam(required = false) @Nullable String hasta,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var from = AskedMonth.of(desde);
        var to = AskedMonth.of(hasta);
        CsvAnswer.send(request, response, "recaudacion.csv", out -> feeds.revenue(from, to, out));
    }

    @GetMapping("/presupuesto.csv")
    void budget(@RequestAttribute(OPENED) Opened opened, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var plan = Objects.requireNonNull(opened.plan());
        CsvAnswer.send(request, response, "presupuesto.csv", out -> feeds.budget(plan, out));
    }
}
