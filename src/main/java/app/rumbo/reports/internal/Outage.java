package app.rumbo.reports.internal;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is away, or has no room left, from a report that cannot be made: only the second has failed. */
final class Outage {

    /** The line broke, room or the like ran out, the server stops or comes up, its disk errs (PostgreSQL, appendix A). */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    /** Somebody ended that very statement, or a time limit did: it would end so again. */
    private static final String QUERY_CANCELED = "57014";

    private Outage() {}

    /** Whether that is what lies behind a failure, however it is wrapped. */
    static boolean isBehind(Throwable failure) {
        var seen = new HashSet<Throwable>();
        var open = new ArrayDeque<Throwable>(Set.of(failure));
        while (!open.isEmpty()) {
            var one = open.pop();
            if (is(one)) {
                return true;
            }
            if (seen.add(one)) {
                open.addAll(causes(one));
            }
        }
        return false;
    }

    /** A rollback that finds the line broken hides what broke it. */
    private static List<Throwable> causes(Throwable failure) {
        var hidden = failure instanceof TransactionSystemException hiding ? hiding.getOriginalException() : null;
        return Stream.of(Optional.ofNullable(failure.getCause()), Optional.ofNullable(hidden))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean is(Throwable failure) {
        if (failure instanceof SQLTransientConnectionException || failure instanceof SQLRecoverableException) {
            return true;
        }
        var state = failure instanceof SQLException told ? told.getSQLState() : null;
        return state != null
                && state.length() == QUERY_CANCELED.length()
                && !state.equals(QUERY_CANCELED)
                && CLASSES.contains(state.substring(0, 2));
    }
}
