package app.rumbo.access;

import app.rumbo.language.Language;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets the first person into a new installation. As long as nobody has a password, the environment's
 * {@code RUMBO_ADMIN_USER} and {@code RUMBO_ADMIN_PASSWORD} make an administrator, or else each start prints a link, on
 * the console and not in the log, with which the administrator sets one. No password is known beforehand.
 */
@Component
@Profile("!demo & !test")
class FirstAdministrator implements ApplicationRunner {

    private static final String DEFAULT_NAME = "administrador";

    private final Users users;
    private final Language language;
    private final Environment environment;
    private final TransactionOperations transaction;
    private final JdbcClient jdbc;

    FirstAdministrator(
            Users users,
            Language language,
            Environment environment,
            TransactionOperations transaction,
            JdbcClient jdbc) {
        this.users = users;
        this.language = language;
        this.environment = environment;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        SystemUser.call(() -> transaction.execute(status -> link())).ifPresent(System.out::println);
    }

    private Optional<String> link() {
        oneServerAtATime();
        if (users.all().stream().anyMatch(AppUser::hasPassword)) {
            return Optional.empty();
        }
        var name = environment.getProperty("rumbo.admin.user", DEFAULT_NAME);
        if (users.named(name).isEmpty()) {
            users.add(
                    name,
                    new UserDraft(language.say("access.role.ADMINISTRATOR"), null, Role.ADMINISTRATOR, null, true));
        }
        var password = environment.getProperty("rumbo.admin.password");
        if (password == null) {
            return Optional.of(language.say("access.first-administrator", name, address(users.inviteBy(name))));
        }
        users.accept(users.inviteBy(name), password);
        return Optional.empty();
    }

    /** Until the transaction ends: several servers may start on one new database at the same instant. */
    private void oneServerAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(72406)").query().listOfRows();
    }

    private String address(String secret) {
        var port = environment.getProperty("local.server.port", "8080");
        return "http://localhost:" + port + "/bienvenida?llave=" + secret;
    }
}
