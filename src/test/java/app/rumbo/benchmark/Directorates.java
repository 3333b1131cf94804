package app.rumbo.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.support.TransactionOperations;

/**
 * People of a {@link Municipality}'s directorates, each with a key and with cells that nobody else types into: indicators of
 * their unit in November and December 2026, of which nothing was said yet.
 */
record Directorates(Municipality municipality, JdbcClient jdbc) {

    static final int PEOPLE = 50;
    private static final int UNITS = 20;

    /** One cell. */
    record Cell(String plan, String indicator, String period) {

        String json(int value) {
            return "{\"plan\": \"%s\", \"indicator\": \"%s\", \"period\": \"%s\", \"value\": %d, \"comment\": \"nota\"}"
                    .formatted(plan, indicator, period, value);
        }
    }

    /** Somebody with cells of their own. */
    record Typist(String username, String unit, List<Cell> cells) {

        String key() {
            return "rumbo_" + username;
        }

        /** Does it as they. */
        <T> T does(Supplier<T> work) {
            try {
                SecurityContextHolder.setContext(
                        new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                                username,
                                null,
                                app.rumbo.access.Role.DIRECTORATE.permissions().stream()
                                        .map(SimpleGrantedAuthority::new)
                                        .toList())));
                return work.get();
            } finally {
                SecurityContextHolder.clearContext();
            }
        }
    }

    /** Stores the people and gives each their cells. */
    List<Typist> store(TransactionOperations transactions) {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'benchmark')").query().singleRow();
            IntStream.range(0, PEOPLE).forEach(this::store);
        });
        return IntStream.range(0, PEOPLE).mapToObj(this::typist).toList();
    }

    private void store(int number) {
        jdbc.sql("""
                        insert into app_user (id, username, display_name, role, unit_id, row_version)
                        select gen_random_uuid(), :name, :name, 'DIRECTORATE', id, 0 from org_unit where code = :unit
                        """)
                .param("name", username(number))
                .param("unit", unit(number))
                .update();
        jdbc.sql("""
                        insert into access_token (id, user_id, name, token_hash, created_at, expires_at)
                        select gen_random_uuid(), id, 'medición', :hash, now(), now() + interval '1 day'
                        from app_user where username = :name
                        """)
                .param("name", username(number))
                .param("hash", hash("rumbo_" + username(number)))
                .update();
    }

    private Typist typist(int number) {
        var indicators = jdbc.sql("""
                        select i.code from reading.entry_item i join org_unit u on u.id = i.unit_id
                        where i.kind = 'MEASUREMENT' and i.plan_code = :plan and u.code = :unit
                            and i.aggregation <> 'RATIO' order by i.code
                        """)
                .param("plan", municipality.plan())
                .param("unit", unit(number))
                .query(String.class)
                .list();
        var colleagues = PEOPLE / UNITS + 1;
        var cells = new ArrayList<Cell>();
        for (var place = number / UNITS; place < indicators.size() && cells.size() < 20; place += colleagues) {
            cells.add(new Cell(municipality.plan(), indicators.get(place), "2026-M11"));
            cells.add(new Cell(municipality.plan(), indicators.get(place), "2026-M12"));
        }
        return new Typist(username(number), unit(number), List.copyOf(cells));
    }

    private String username(int number) {
        return "bench-" + municipality.times() + "-" + number;
    }

    private static String unit(int number) {
        return "BENCH-" + (1 + number % UNITS);
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
