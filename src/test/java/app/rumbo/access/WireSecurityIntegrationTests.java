package app.rumbo.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.WebIntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the wire and the log show, asked of the running server. */
@WebIntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class WireSecurityIntegrationTests {

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/ingresar", "/api/v1/plans", "/actuator/health", "/no/existe"})
    void everyDoorSendsTheSecurityHeaders(String path) throws Exception {
        var headers = http.send(to(path).build(), BodyHandlers.discarding()).headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'"));
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/plans", "/api/v1/no-such-thing", "/actuator/prometheus"})
    void whatIsNotOpenAsksForCredentials(String path) throws Exception {
        assertThat(http.send(to(path).build(), BodyHandlers.discarding()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void healthAnswersEveryoneAndTellsNothingMore() throws Exception {
        var answer = http.send(to("/actuator/health").build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("UP").doesNotContain("components", "postgresql");
    }

    @Test
    void theLogHoldsNeitherPasswordsNorTokens(CapturedOutput output) throws Exception {
        var password = "clave-secreta-8241";
        var token = "llave-secreta-9173";

        assertThat(asks("Basic " + base64("alguien:" + password)).statusCode()).isEqualTo(401);
        assertThat(asks("Bearer " + token).statusCode()).isEqualTo(401);
        signInByForm(password);

        assertThat(output.getAll()).doesNotContain(password, base64("alguien:" + password), token);
    }

    private HttpResponse<Void> asks(String authorization) throws IOException, InterruptedException {
        return http.send(
                to("/api/v1/plans").header("Authorization", authorization).build(), BodyHandlers.discarding());
    }

    private void signInByForm(String password) throws IOException, InterruptedException {
        var form = HttpRequest.BodyPublishers.ofString("username=alguien&password=" + password);
        var request = to("/ingresar")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(form);
        http.send(request.build(), BodyHandlers.discarding());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
