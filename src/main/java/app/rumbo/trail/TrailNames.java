package app.rumbo.trail;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What ids and usernames stand for, as it is called now. */
@Component
class TrailNames {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final JdbcClient jdbc;

    TrailNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names of those among the texts that are ids of things that are there. */
    Map<String, String> of(Collection<String> texts) {
        var ids = texts.stream()
                .filter(text -> ID.matcher(text).matches())
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : pairs("select id::text, name from reading.named where id = any (cast(:keys as uuid[]))", ids);
    }

    /** The names of people, by username. */
    Map<String, String> people(Collection<String> usernames) {
        return pairs(
                "select username, display_name from reading.person where username = any (cast(:keys as text[]))",
                List.copyOf(usernames));
    }

    private Map<String, String> pairs(String sql, List<String> keys) {
        var found = new HashMap<String, String>();
        jdbc.sql(sql).param("keys", keys.toArray(String[]::new)).query(row -> {
            found.put(row.getString(1), row.getString(2));
        });
        return found;
    }
}
