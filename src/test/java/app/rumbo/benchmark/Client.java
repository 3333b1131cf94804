package app.rumbo.benchmark;

import app.rumbo.access.Role;
import app.rumbo.access.SystemUser;
import app.rumbo.access.UserDraft;
import app.rumbo.access.Users;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Someone from control who calls the running server's API. */
final class Client {

    static final String NAME = "medidor";
    static final String PASSWORD = "clave de medición";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    Client(int port, Users users) {
        this.address = "http://127.0.0.1:" + port;
        SystemUser.run(() -> {
            if (users.named(NAME).isEmpty()) {
                users.add(NAME, new UserDraft("Medición", null, Role.CONTROL, null, true));
                users.setPassword(NAME, PASSWORD);
            }
        });
    }

    byte[] get(String path) throws Exception {
        return answer(to(path).build());
    }

    byte[] post(String path, String type, BodyPublisher body) throws Exception {
        return answer(to(path).header("Content-Type", type).POST(body).build());
    }

    private HttpRequest.Builder to(String path) {
        var credentials = Base64.getEncoder().encodeToString((NAME + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Basic " + credentials);
    }

    private byte[] answer(HttpRequest request) throws Exception {
        var answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }
}
