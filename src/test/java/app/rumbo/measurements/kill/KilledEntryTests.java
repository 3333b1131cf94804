package app.rumbo.measurements.kill;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.measurements.Ground;
import app.rumbo.measurements.kill.Typist.Cell;
import app.rumbo.platform.database.Login;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People type into a Rumbo of its own, and it, or its PostgreSQL, is killed as {@code kill -9} does: what was acknowledged
 * is there, and nothing is half done. {@code -Drumbo.kills=20} kills more often.
 */
class KilledEntryTests {

    private static final int KILLS = Integer.getInteger("rumbo.kills", 3);
    private static final int TYPISTS = 6;
    private static final int LONGEST_LIFE_MILLIS = 2_500;

    private final Random random = new Random(20261121);
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicBoolean killed = new AtomicBoolean();
    private final List<Typist> typists = new ArrayList<>();

    @TempDir
    private Path temporary;

    private Killable rumbo;
    private Ground ground;

    /** What is killed. */
    private enum Victim {
        RUMBO,
        BACKEND,
        POSTGRES
    }

    @Test
    void whateverIsKilledWhatWasAcknowledgedIsThereAndNothingIsHalfDone() throws Exception {
        rumbo = new Killable(temporary.resolve("data"));
        var unanswered = 0;
        rumbo.start();
        try {
            settle();
            for (var kill = 0; kill < KILLS; kill++) {
                type(List.of(Victim.RUMBO, Victim.BACKEND, Victim.POSTGRES, Victim.BACKEND)
                        .get(kill % 4));
                unanswered += verify();
            }
        } finally {
            rumbo.end();
        }
        System.out.printf(
                "%d kills while %d changes were acknowledged and %d more were not: all acknowledged are there%n",
                KILLS, acknowledged.get(), unanswered);
    }

    private void type(Victim victim) throws Exception {
        var before = acknowledged.get();
        killed.set(false);
        var threads = typists.stream()
                .map(typist -> Thread.ofPlatform().start(typist))
                .toList();
        var until = Instant.now().plus(Duration.ofSeconds(60));
        while (acknowledged.get() == before) {
            assertThat(Instant.now()).as("somebody is answered").isBefore(until);
            Thread.sleep(5);
        }
        Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
        switch (victim) {
            case RUMBO -> rumbo.kill();
            case BACKEND -> rumbo.killBackend();
            case POSTGRES -> rumbo.killPostgres();
        }
        killed.set(true);
        for (var thread : threads) {
            thread.join();
        }
        if (victim == Victim.BACKEND) {
            rumbo.awaitDatabase();
        } else {
            rumbo.kill();
            rumbo.start();
        }
    }

    /** Compares every cell; says how many unanswered changes had been made all the same, or not. */
    private int verify() throws Exception {
        var jdbc = jdbc(rumbo.database());
        var unanswered = 0;
        for (var typist : typists) {
            for (var entry : typist.cells().entrySet()) {
                var cell = entry.getValue();
                var stands = standing(jdbc, typist.indicator(), entry.getKey());
                assertThat(cell.perhaps)
                        .as("%s %s", typist.indicator(), entry.getKey())
                        .contains(stands);
                unanswered += cell.perhaps.size() > 1 ? 1 : 0;
                cell.changes += stands.equals(cell.stands) ? 0 : 1;
                assertThat(told(jdbc, typist.indicator(), entry.getKey()))
                        .as("changes of %s %s in the trail", typist.indicator(), entry.getKey())
                        .isEqualTo(cell.changes);
                taken(jdbc, typist.indicator(), entry.getKey(), cell, stands);
            }
        }
        assertThat(checkTrail()).contains("\"whole\":true");
        return unanswered;
    }

    private void taken(JdbcClient jdbc, String indicator, String period, Cell cell, String stands) {
        cell.stands = stands;
        cell.perhaps = List.of(stands);
        if (!stands.equals("nothing")) {
            cell.id = of(jdbc, "select m.id::text", indicator, period).getLast();
        }
    }

    private String standing(JdbcClient jdbc, String indicator, String period) {
        var versions =
                of(jdbc, "select 'v' || m.version || ' ' || trim_scale(m.value) || ' ' || m.state", indicator, period);
        return versions.isEmpty() ? "nothing" : versions.getLast();
    }

    private List<String> of(JdbcClient jdbc, String select, String indicator, String period) {
        return jdbc.sql(select + """
                         from measurement m join indicator i on i.id = m.indicator_id join plan p on p.id = i.plan_id
                         where p.code = :plan and i.code = :code and m.period = :period order by m.version
                        """)
                .param("plan", ground.plan())
                .param("code", indicator)
                .param("period", period)
                .query(String.class)
                .list();
    }

    private int told(JdbcClient jdbc, String indicator, String period) {
        return jdbc.sql("""
                        select count(*) from trail where kind = 'measurement'
                            and subject = trail_indicator((select i.id::text from indicator i
                                join plan p on p.id = i.plan_id where p.code = :plan and i.code = :code)) || ' · ' || :on
                        """)
                .param("plan", ground.plan())
                .param("code", indicator)
                .param("on", period)
                .query(Integer.class)
                .single();
    }

    private void settle() throws Exception {
        var source = source(rumbo.database());
        var jdbc = JdbcClient.create(source);
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
        ground = Ground.store(jdbc, transactions, TYPISTS);
        for (var person : List.of("ana", "carla")) {
            token(jdbc, transactions, person);
        }
        for (var number = 1; number <= TYPISTS; number++) {
            typists.add(new Typist(rumbo.address(), secret("ana"), ground.plan(), "M" + number, acknowledged, killed));
        }
    }

    private void token(JdbcClient jdbc, TransactionTemplate transactions, String person) throws Exception {
        var hash = MessageDigest.getInstance("SHA-256").digest(secret(person).getBytes(StandardCharsets.UTF_8));
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'ground')").query().singleRow();
            jdbc.sql("""
                            insert into access_token (id, user_id, name, token_hash, created_at, expires_at)
                            select gen_random_uuid(), id, 'prueba', :hash, now(), now() + interval '1 day'
                            from app_user where username = :person
                            """)
                    .param("hash", hash)
                    .param("person", ground.person(person))
                    .update();
        });
    }

    private String secret(String person) {
        return "rumbo_" + ground.person(person);
    }

    private String checkTrail() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(rumbo.address() + "/api/v1/trail/check"))
                .header("Authorization", "Bearer " + secret("carla"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static JdbcClient jdbc(Login login) {
        return JdbcClient.create(source(login));
    }

    private static DriverManagerDataSource source(Login login) {
        return new DriverManagerDataSource(login.jdbcUrl(), login.user(), login.password());
    }
}
