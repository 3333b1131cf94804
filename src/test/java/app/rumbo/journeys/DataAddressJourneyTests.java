package app.rumbo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody makes a data address, Excel reads it, and it is taken back. */
@ExtendWith(Stage.class)
class DataAddressJourneyTests {

    private final Chromium browser;

    DataAddressJourneyTests(Chromium browser) {
        this.browser = browser;
    }

    @Test
    void anAddressIsMadeReadAndTakenBack() throws Exception {
        var workshop = Workshop.with(1, "carla");
        try (var visit = workshop.visit(browser, "carla", "mi-cuenta")) {
            visit.words("No tiene direcciones de datos");
            visit.button("Nueva dirección").click();
            field(visit, "Para qué es").fill("Caja de Tesorería");
            visit.isForEveryone();
            visit.button("Crear").click();

            visit.words("Desde la web");
            var address = visit.page().getByLabel("Dirección", new GetByLabelOptions().setExact(true));
            assertThat(address).hasValue(Pattern.compile("https?://.*/datos/.{43}/recaudacion\\.csv"));
            var url = address.inputValue();
            visit.picture("direccion-de-datos");
            visit.isForEveryone();
            visit.button("Cerrar").click();

            var answer = ask(url);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).startsWith("\ufeff\"Año\";");
            visit.go("mi-cuenta");
            var row = visit.page().getByRole(AriaRole.ROW).filter(new FilterOptions().setHasText("Caja de Tesorería"));
            assertThat(row).not().containsText("Todavía no");
            visit.picture("datos-para-excel");

            row.getByText("Anular").click();
            visit.words("dejarán de actualizarse");
            visit.button("Anular").last().click();
            visit.words("Se anuló la dirección");
            assertThat(row).containsText("Anulada");
            assertThat(ask(url).statusCode()).isEqualTo(404);
        }
    }

    private static Locator field(Visit visit, String label) {
        return visit.page().getByLabel(label, new GetByLabelOptions().setExact(true));
    }

    private static HttpResponse<String> ask(String url) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
        }
    }
}
