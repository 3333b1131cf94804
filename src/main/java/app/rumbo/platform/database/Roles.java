package app.rumbo.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Rumbo's two roles on the embedded server: the owner, who migrates, and the application, who is granted what it needs.
 * Each has a password of its own, which holds from the moment its file says so.
 *
 * @param owner password of the one
 * @param application password of the other
 */
record Roles(Password owner, Password application) {

    static Roles in(DataFolder folder) {
        return new Roles(Password.of(folder.ownerPassword()), Password.of(folder.applicationPassword()));
    }

    /** Makes roles and database where they are missing: at first, or in a folder that an older Rumbo left. */
    void make(Login superuser) throws SQLException {
        try (var connection = superuser.connect()) {
            make(connection, Login.OWNER, owner);
            make(connection, Login.APPLICATION, application);
            if (!exists(connection, "select from pg_database where datname = ?", Login.DATABASE)) {
                run(connection, "create database " + Login.DATABASE + " owner " + Login.OWNER);
            }
        }
    }

    private static void make(Connection connection, String role, Password password) throws SQLException {
        var known = exists(connection, "select from pg_roles where rolname = ?", role);
        run(connection, (known ? "alter" : "create") + " role " + role + " login password '" + password.value() + "'");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
