package app.rumbo.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How to reach Rumbo's database on the embedded server: a user who owns that database and rules nothing else.
 *
 * @param jdbcUrl where it is
 * @param user who signs in
 * @param password with what; never printed
 */
public record Login(String jdbcUrl, String user, String password) {

    static final String SUPERUSER = "postgres";
    private static final String RUMBO = "rumbo";

    static Login asSuperuser(int port, Password password) {
        return new Login(url(port, SUPERUSER), SUPERUSER, password.value());
    }

    static Login asRumbo(int port, Password password) {
        return new Login(url(port, RUMBO), RUMBO, password.value());
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Opens a connection. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user, password);
    }

    /** Makes Rumbo's user and database where they are missing; asked of the superuser. */
    void makeDatabase() throws SQLException {
        try (var connection = connect()) {
            if (!exists(connection, "select from pg_roles where rolname = ?")) {
                run(connection, "create role rumbo login password '" + password + "'");
            }
            if (!exists(connection, "select from pg_database where datname = ?")) {
                run(connection, "create database rumbo owner rumbo");
            }
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, RUMBO);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public String toString() {
        return user + " at " + jdbcUrl;
    }
}
