package app.rumbo.trail;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Checks the chain on a connection: link by link in one statement, without holding them. */
final class ChainCheck {

    private static final int FETCHED = 2_000;

    private static final String LINKS = """
            select seq, at, actor, kind, subject, detail::text as detail, encode(hash, 'hex') as hash,
                encode(previous_hash, 'hex') as previous_hash
            from trail order by seq
            """;

    private ChainCheck() {}

    /**
     * Goes along the whole trail.
     *
     * @param connection with a transaction open, so that rows come in portions
     * @param noted a link to be found again, if one was noted
     */
    static Verdict on(Connection connection, @Nullable TrailHead noted) throws SQLException {
        var chain = new Chain(noted);
        try (var statement = connection.prepareStatement(LINKS)) {
            statement.setFetchSize(FETCHED);
            var rows = statement.executeQuery();
            var whole = true;
            while (whole && rows.next()) {
                whole = chain.take(TrailEntry.of(rows, 0));
            }
        }
        return chain.end();
    }
}
