package app.rumbo.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How to reach a database on the embedded server.
 *
 * @param jdbcUrl where it is
 * @param user who signs in
 * @param password with what; never printed
 */
public record Login(String jdbcUrl, String user, String password) {

    /** Rumbo's database. */
    static final String DATABASE = "rumbo";

    /** Who made the server. */
    static final String SUPERUSER = "postgres";

    /** Who owns the database and all that is in it, and rules nothing else. */
    static final String OWNER = "rumbo";

    /** Who reads and writes, as far as the owner lets him. */
    static final String APPLICATION = "rumbo_app";

    static Login asSuperuser(int port, Password password) {
        return new Login(url(port, SUPERUSER), SUPERUSER, password.value());
    }

    static Login asOwner(int port, Password password) {
        return new Login(url(port, DATABASE), OWNER, password.value());
    }

    static Login asApplication(int port, Password password) {
        return new Login(url(port, DATABASE), APPLICATION, password.value());
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Opens a connection. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user, password);
    }

    @Override
    public String toString() {
        return user + " at " + jdbcUrl;
    }
}
