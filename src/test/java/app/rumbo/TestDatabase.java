package app.rumbo;

import app.rumbo.platform.database.Login;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The PostgreSQL on which the tests of this JVM run, empty at first and the same one for all of them: that which the
 * environment names ({@code SPRING_DATASOURCE_URL}, or the system property), else one in Docker where an engine
 * answers, else the embedded one. The given server gets a database of its own for the run, where its user may make one.
 */
public final class TestDatabase {

    private static final TestDatabase SHARED = new TestDatabase(TestServers.choose());

    private final Login login;

    private TestDatabase(Login server) {
        this.login = scratchDatabaseOn(server);
    }

    /** How to reach it. */
    public static Login login() {
        return SHARED.login;
    }

    /** A further empty database on the same server, for tests that need one to themselves. */
    public static Login another() {
        return scratchDatabaseOn(SHARED.login);
    }

    private static Login scratchDatabaseOn(Login server) {
        var name = "rumbo_test_" + ProcessHandle.current().pid() + "_"
                + ThreadLocalRandom.current().nextInt(1_000_000);
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            if (e.getSQLState().equals("42501")) {
                return server;
            }
            throw new IllegalStateException("no database for the tests at " + server.jdbcUrl(), e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(name, server)));
        var url = server.jdbcUrl().replaceFirst("^(jdbc:postgresql://[^/]+/)[^?]*", "$1" + name);
        return new Login(url, server.user(), server.password());
    }

    private static void drop(String name, Login server) {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
        } catch (SQLException _) {
            // The server went before us: a container, or the embedded one, takes its databases along.
        }
    }

    /** Gives a Spring test this database. */
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var properties = Map.<String, Object>of(
                    "spring.datasource.url", login().jdbcUrl(),
                    "spring.datasource.username", login().user(),
                    "spring.datasource.password", login().password());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", properties));
        }
    }
}
