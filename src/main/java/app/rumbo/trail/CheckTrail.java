package app.rumbo.trail;

import app.rumbo.platform.InstalledDatabase;
import app.rumbo.platform.StartRefusals;
import app.rumbo.shared.DomainException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code check-trail}: checks the chain without starting Rumbo, beside a running one or on its own, and
 * believes nothing of Rumbo's but the links themselves.
 */
public final class CheckTrail {

    /** How the command is called. */
    public static final String COMMAND = "check-trail";

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNKNOWN = 2;
    private static final String NO_SUCH_TABLE = "42P01";

    private CheckTrail() {}

    /** Runs it and says what came of it; returns the exit code: 0 whole, 1 broken, 2 where it could not be checked. */
    public static int run(String... arguments) {
        try {
            var noted = noted(arguments);
            try (var database =
                    InstalledDatabase.at(Path.of(option(arguments, "--data").orElse("./data")))) {
                return tell(check(database, noted));
            }
        } catch (DomainException refused) {
            System.err.println(
                    StartRefusals.say(refused.key(), refused.arguments().toArray()));
            return UNKNOWN;
        }
    }

    private static Verdict check(InstalledDatabase database, @Nullable TrailHead noted) {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            return ChainCheck.on(connection, noted);
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.equals(e.getSQLState())) {
                throw new TrailRefused.NoTrail();
            }
            throw new IllegalStateException(e);
        }
    }

    private static int tell(Verdict verdict) {
        System.out.println(VerdictWords.of(verdict, StartRefusals::say));
        if (verdict.head() != null) {
            System.out.println(
                    StartRefusals.say("trail.check.head", verdict.head().toString()));
        }
        return verdict.isWhole() ? WHOLE : BROKEN;
    }

    private static @Nullable TrailHead noted(String... arguments) {
        var written = option(arguments, "--head");
        return written.isEmpty()
                ? null
                : TrailHead.parse(written.get()).orElseThrow(() -> new TrailRefused.UnreadableHead(written.get()));
    }

    /** What follows {@code --name}, or stands behind {@code --name=}. */
    private static Optional<String> option(String[] arguments, String name) {
        var at = Arrays.asList(arguments).indexOf(name);
        if (at >= 0 && at + 1 < arguments.length) {
            return Optional.of(arguments[at + 1]);
        }
        return Arrays.stream(arguments)
                .filter(argument -> argument.toLowerCase(Locale.ROOT).startsWith(name + "="))
                .map(argument -> argument.substring(name.length() + 1))
                .findFirst();
    }
}
