package app.rumbo.desk;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names under which others read who did something. */
@Component
public class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The name of that user; the username itself where nobody has it. */
    public String name(String username) {
        return jdbc.sql("select display_name from reading.person where username = :user")
                .param("user", username)
                .query(String.class)
                .optional()
                .orElse(username);
    }
}
