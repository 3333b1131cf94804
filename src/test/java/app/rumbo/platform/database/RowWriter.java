package app.rumbo.platform.database;

import java.nio.file.Path;
import java.util.List;

/** A program to be killed: opens the embedded server and commits one row after the other, saying each that it did. */
final class RowWriter {

    private RowWriter() {}

    public static void main(String[] arguments) throws Exception {
        var folder = DataFolder.at(Path.of(arguments[0]));
        var server = EmbeddedPostgres.open(folder, Path.of(arguments[1]), List.of());
        try (var connection = server.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists written (number integer primary key)");
            var next = statement.executeQuery("select coalesce(max(number), 0) + 1 from written");
            next.next();
            for (var number = next.getInt(1); ; number++) {
                statement.execute("insert into written values (" + number + ")");
                System.out.println(number);
            }
        }
    }
}
