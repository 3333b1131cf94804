package app.rumbo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.WebIntegrationTest;
import app.rumbo.access.SystemUser;
import app.rumbo.access.Users;
import app.rumbo.measurements.Ground;
import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A file of a gigabyte is told no long before it has come, by the wire. */
@WebIntegrationTest
class HugeUploadIntegrationTests {

    private static final long GIGABYTE = 1L << 30;
    private static final int PIECE = 1 << 16;
    private static final String HEAD =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"video.pdf\"\r\n\r\n";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Users users;

    private String credentials;
    private String entry;

    @BeforeEach
    void enterADraft() throws Exception {
        var ground = Ground.store(jdbc, transactions, 1);
        SystemUser.run(() -> users.setPassword(ground.person("ana"), "una clave larga"));
        credentials = Base64.getEncoder()
                .encodeToString((ground.person("ana") + ":una clave larga").getBytes(StandardCharsets.UTF_8));
        var draft = """
                {"plan": "%s", "indicator": "M1", "period": "2026-M03", "value": 10}
                """.formatted(ground.plan());
        entry = JsonPath.read(send("/measurements", "application/json", draft), "$.id");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aGigabyteIsRefusedWhileItComes(boolean saysItsLength) throws Exception {
        try (var wire = new Socket("127.0.0.1", port)) {
            var sent = new AtomicLong();
            var sending = CompletableFuture.runAsync(() -> sendGigabyte(wire, saysItsLength, sent));
            var answer = new String(wire.getInputStream().readNBytes(12), StandardCharsets.US_ASCII)
                    + new String(readOn(wire), StandardCharsets.UTF_8);
            wire.shutdownOutput();
            sending.join();

            assertThat(answer).startsWith("HTTP/1.1 413").contains("urn:rumbo:problem:too-large", "El archivo");
            assertThat(sent.get()).isLessThan(80L << 20);
        }
    }

    @Test
    void aFileBetweenThisLimitAndThatOfAllUploadsIsToldTheLimit() throws Exception {
        var answer = send(
                "/measurements/" + entry + "/evidence",
                "multipart/form-data; boundary=x",
                HEAD + "a".repeat((20 << 20) + 1) + "\r\n--x--\r\n");

        assertThat((Integer) JsonPath.read(answer, "$.status")).isEqualTo(413);
        assertThat((String) JsonPath.read(answer, "$.detail")).startsWith("El archivo pasa de 20 MB");
    }

    private static byte[] readOn(Socket wire) throws IOException {
        try {
            return wire.getInputStream().readNBytes(4000);
        } catch (IOException closed) {
            return new byte[0];
        }
    }

    private void sendGigabyte(Socket wire, boolean saysItsLength, AtomicLong sent) {
        try {
            var out = wire.getOutputStream();
            write(
                    out,
                    "POST /api/v1/measurements/" + entry
                            + "/evidence HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic "
                            + credentials + "\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                            + (saysItsLength ? "Content-Length: " + GIGABYTE : "Transfer-Encoding: chunked")
                            + "\r\n\r\n");
            write(out, saysItsLength ? HEAD : Integer.toHexString(HEAD.length()) + "\r\n" + HEAD + "\r\n");
            var piece = "a".repeat(PIECE);
            while (sent.get() < GIGABYTE) {
                write(out, saysItsLength ? piece : Integer.toHexString(PIECE) + "\r\n" + piece + "\r\n");
                sent.addAndGet(PIECE);
            }
        } catch (IOException theServerHungUp) {
            sent.addAndGet(0);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private String send(String path, String type, String body) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                    .header("Authorization", "Basic " + credentials)
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofString(body))
                    .build();
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }
}
