package app.rumbo;

import app.rumbo.platform.database.Login;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.flywaydb.core.Flyway;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * The PostgreSQL on which the tests of this JVM run, empty at first and the same one for all of them: that which the
 * environment names ({@code SPRING_DATASOURCE_URL}, or the system property), else one in Docker where an engine
 * answers, else the embedded one. The given server gets a database of its own for the run, with an owner and an
 * application as in production, where its user may make such.
 */
public final class TestDatabase {

    private static final String NOT_ALLOWED = "42501";
    private static final String OWN = "test.database.own";
    private static final TestDatabase SHARED = new TestDatabase(TestServers.choose());

    private final Login server;
    private final Logins logins;

    /**
     * How to reach one database.
     *
     * @param server as who made it; where the tests found the server on this machine, its superuser
     * @param owner as who migrates it and owns what is in it
     * @param application as who Rumbo works on it
     */
    public record Logins(Login server, Login owner, Login application) {}

    private TestDatabase(Login server) {
        this.server = server;
        this.logins = scratchDatabaseOn(server);
    }

    /** How Rumbo reaches it. */
    public static Login login() {
        return logins().application();
    }

    /** How each role reaches it. */
    public static Logins logins() {
        return SHARED.logins;
    }

    /** A further empty database on the same server, for tests that need one to themselves. */
    public static Logins another() {
        return scratchDatabaseOn(SHARED.server);
    }

    /** Makes Rumbo's tables in a database, as a start does. */
    public static void migrate(Logins database) {
        var owner = database.owner();
        Flyway.configure()
                .dataSource(owner.jdbcUrl(), owner.user(), owner.password())
                .placeholders(Map.of("application", database.application().user()))
                .load()
                .migrate();
    }

    /** Gives a Spring test that database instead of the one that all share; for tests that go through all there is. */
    public static void give(Logins database, DynamicPropertyRegistry registry) {
        registry.add(OWN, () -> true);
        properties(database).forEach((name, value) -> registry.add(name, () -> value));
    }

    private static Map<String, Object> properties(Logins database) {
        return Map.of(
                "spring.datasource.url", database.application().jdbcUrl(),
                "spring.datasource.username", database.application().user(),
                "spring.datasource.password", database.application().password(),
                "spring.flyway.user", database.owner().user(),
                "spring.flyway.password", database.owner().password());
    }

    /** Runs a statement as its owner, in a transaction of its own. */
    public static void asOwner(String sql) {
        asOwner(logins(), sql);
    }

    /** Runs a statement as the owner of a database, in a transaction of its own. */
    public static void asOwner(Logins database, String sql) {
        try (var connection = database.owner().connect()) {
            run(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Logins scratchDatabaseOn(Login server) {
        var name = "rumbo_test_" + ProcessHandle.current().pid() + "_"
                + ThreadLocalRandom.current().nextInt(1_000_000);
        var url = server.jdbcUrl().replaceFirst("^(jdbc:postgresql://[^/]+/)[^?]*", "$1" + name);
        var owner = new Login(url, name + "_owner", name);
        var application = new Login(url, name + "_app", name);
        try (var connection = server.connect()) {
            run(connection, "create role " + owner.user() + " login password '" + name + "'");
            run(connection, "create role " + application.user() + " login password '" + name + "'");
            run(connection, "create database " + name + " owner " + owner.user());
        } catch (SQLException e) {
            if (NOT_ALLOWED.equals(e.getSQLState())) {
                return new Logins(server, server, server);
            }
            throw new IllegalStateException("no database for the tests at " + server.jdbcUrl(), e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(name, server)));
        return new Logins(new Login(url, server.user(), server.password()), owner, application);
    }

    private static void drop(String name, Login server) {
        try (var connection = server.connect()) {
            run(connection, "drop database if exists " + name + " with (force)");
            run(connection, "drop role if exists " + name + "_owner, " + name + "_app");
        } catch (SQLException _) {
            // The server went before us: a container, or the embedded one, takes its databases along.
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Gives a Spring test this database. */
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        /** A folder of its own for what comes in: another test process sweeps its own with its own clock. */
        private static final Map<String, Object> FOLDERS = Map.of(
                "rumbo.evidence.spool",
                "target/arriving/" + ProcessHandle.current().pid());

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test folders", FOLDERS));
            if (!context.getEnvironment().containsProperty(OWN)) {
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("test database", properties(logins())));
            }
        }
    }
}
