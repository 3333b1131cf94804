package app.rumbo.measurements.kill;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody who types into cells of their own, as fast as they are answered, until they are not or something was killed: a
 * database that recovers fast enough answers on.
 */
final class Typist implements Runnable {

    private static final int MONTHS = 48;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String token;
    private final String plan;
    private final String indicator;
    private final Map<String, Cell> cells = new HashMap<>();
    private final AtomicInteger acknowledged;
    private final AtomicBoolean killed;
    private int typed;

    /** What is known of a cell: what was acknowledged, and what was asked for and never answered. */
    static final class Cell {
        String id = "";
        String stands = "nothing";
        int changes;
        List<String> perhaps = new ArrayList<>();
    }

    Typist(
            String address,
            String token,
            String plan,
            String indicator,
            AtomicInteger acknowledged,
            AtomicBoolean killed) {
        this.address = address;
        this.token = token;
        this.plan = plan;
        this.indicator = indicator;
        this.acknowledged = acknowledged;
        this.killed = killed;
    }

    String indicator() {
        return indicator;
    }

    /** By period. */
    Map<String, Cell> cells() {
        return cells;
    }

    @Override
    public void run() {
        try {
            while (!killed.get() && types()) {
                acknowledged.incrementAndGet();
            }
        } catch (IOException _) {
            // Not answered: what was asked for is among what is perhaps so.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Types one value, or submits every fifth; says whether that was acknowledged. */
    private boolean types() throws IOException, InterruptedException {
        var number = typed++;
        var month = number * 7 % MONTHS;
        var period = "202%d-M%02d".formatted(4 + month / 12, 1 + month % 12);
        var cell = cells.computeIfAbsent(period, _ -> new Cell());
        return number % 5 == 4 && cell.stands.endsWith("draft") ? submits(cell) : saves(cell, period, number);
    }

    private boolean saves(Cell cell, String period, int number) throws IOException, InterruptedException {
        var value = 10 + number + "." + number % 97;
        cell.perhaps = List.of(cell.stands, "v" + next(cell) + " " + plain(new BigDecimal(value)) + " draft");
        var json = "{\"plan\": \"%s\", \"indicator\": \"%s\", \"period\": \"%s\", \"value\": %s, \"comment\": \"n\"}";
        return acknowledged(cell, post("", json.formatted(plan, indicator, period, value)), 201);
    }

    private boolean submits(Cell cell) throws IOException, InterruptedException {
        cell.perhaps = List.of(cell.stands, cell.stands.replace("draft", "submitted"));
        return acknowledged(cell, post("/" + cell.id + "/submit", ""), 200);
    }

    private boolean acknowledged(Cell cell, Answer answer, int status) {
        if (answer.status() != status) {
            return false;
        }
        cell.id = JsonPath.read(answer.body(), "$.id");
        cell.stands = "v" + JsonPath.read(answer.body(), "$.version") + " "
                + plain(new BigDecimal(JsonPath.read(answer.body(), "$.value").toString())) + " "
                + JsonPath.read(answer.body(), "$.state");
        cell.changes++;
        cell.perhaps = List.of(cell.stands);
        return true;
    }

    private static int next(Cell cell) {
        if (cell.stands.equals("nothing")) {
            return 1;
        }
        var version = Integer.parseInt(cell.stands.substring(1, cell.stands.indexOf(' ')));
        return cell.stands.endsWith("draft") ? version : version + 1;
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private record Answer(int status, String body) {}

    private Answer post(String path, String json) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1/measurements" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.ofString(json))
                .build();
        var response = http.send(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body());
    }
}
