package app.rumbo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.TestDatabase;
import app.rumbo.language.Language;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

@IntegrationTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorIntegrationTests {

    @Autowired
    private Users users;

    @Autowired
    private AppUsers stored;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Language language;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private final MockEnvironment environment = new MockEnvironment();

    @BeforeEach
    void nobodyYet() {
        TestDatabase.asOwner("truncate app_user cascade");
    }

    @Test
    void theEnvironmentNamesTheFirstAdministrator() {
        environment.setProperty("rumbo.admin.user", "Jefatura");
        environment.setProperty("rumbo.admin.password", "una clave larga");

        start();

        var administrator = stored.findByUsername("jefatura").orElseThrow();
        assertThat(administrator.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(passwords.matches("una clave larga", administrator.passwordHash()))
                .isTrue();
    }

    @Test
    void aShortPasswordOfTheEnvironmentIsRefused() {
        environment.setProperty("rumbo.admin.password", "rumbo");

        assertThatThrownBy(this::start).isInstanceOf(UserRefused.WeakPassword.class);
    }

    @Test
    void withoutOneALinkThatServesOnceIsPrinted(CapturedOutput output) {
        start();
        var secret = secretIn(output);

        users.accept(secret, "una clave larga");

        assertThat(stored.findByUsername("administrador").orElseThrow().hasPassword())
                .isTrue();
        assertThatThrownBy(() -> users.accept(secret, "otra clave larga")).isInstanceOf(UserRefused.LinkSpent.class);
    }

    @Test
    void theLinkExpiresAndTheNextStartPrintsAnother(CapturedOutput output) {
        start();
        var expired = secretIn(output);
        clock.advance(Duration.ofHours(25));

        assertThatThrownBy(() -> users.accept(expired, "una clave larga")).isInstanceOf(UserRefused.LinkSpent.class);
        start();

        assertThat(secretIn(output)).isNotEqualTo(expired);
        assertThat(stored.count()).isEqualTo(1);
    }

    @Test
    void onceSomebodyHasAPasswordNothingIsMadeOrPrinted(CapturedOutput output) {
        start();
        users.accept(secretIn(output), "una clave larga");
        var printed = output.getOut().length();
        environment.setProperty("rumbo.admin.user", "intruso");
        environment.setProperty("rumbo.admin.password", "clave del intruso");

        start();

        assertThat(output.getOut()).hasSize(printed);
        assertThat(stored.findByUsername("intruso")).isEmpty();
    }

    private void start() {
        new FirstAdministrator(users, language, environment, TransactionOperations.withoutTransaction(), jdbc)
                .run(new DefaultApplicationArguments());
    }

    private static String secretIn(CapturedOutput output) {
        var out = output.getOut();
        return out.substring(out.lastIndexOf("llave=") + "llave=".length()).strip();
    }
}
