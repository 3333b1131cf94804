package app.rumbo.trail;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.TestDatabase;
import app.rumbo.platform.database.DataFolder;
import app.rumbo.platform.database.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command beside a running installation, on a stopped one, and where there is none. */
class CheckTrailIntegrationTests {

    @TempDir
    private static Path temporary;

    private static Path data;

    private record Answer(int exitCode, String said) {}

    @BeforeAll
    static void anInstallation() {
        data = temporary.resolve("data");
        try (var server = open()) {
            TestDatabase.migrate(new TestDatabase.Logins(server.superuser(), server.owner(), server.application()));
        }
    }

    @Test
    void checksAStoppedInstallationAndLeavesItStopped() {
        assertThat(check()).satisfies(answer -> {
            assertThat(answer.exitCode()).isZero();
            assertThat(answer.said()).contains("La bitácora está íntegra", "Eslabones: 1.", "Último eslabón: 1:");
        });
        assertThat(data.resolve("postgresql/cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void checksBesideARunningOne() {
        try (var _ = open()) {
            assertThat(check().exitCode()).isZero();
        }
    }

    @Test
    void namesTheBrokenLinkAndEndsWithOne() throws SQLException {
        try (var server = open();
                var connection = server.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("alter table trail disable trigger user");
            statement.execute("update trail set actor = 'eva' where seq = 1");

            assertThat(check()).satisfies(answer -> {
                assertThat(answer.exitCode()).isOne();
                assertThat(answer.said()).contains("el contenido del eslabón 1 no es el que se registró");
            });
            statement.execute("update trail set actor = 'system' where seq = 1");
            statement.execute("alter table trail enable trigger user");
        }
    }

    @Test
    void looksForTheNotedLink() {
        assertThat(check("--head", "7:" + "a".repeat(64))).satisfies(answer -> {
            assertThat(answer.exitCode()).isOne();
            assertThat(answer.said()).contains("el eslabón 2 y los que seguían fueron quitados");
        });
    }

    @Test
    void saysWhatItCannotReadOrFind() {
        assertThat(check("--head", "siete").exitCode()).isEqualTo(2);
        assertThat(answer("--data", temporary.resolve("nada").toString()).exitCode())
                .isEqualTo(2);
        assertThat(temporary.resolve("nada")).doesNotExist();
    }

    private static EmbeddedPostgres open() {
        return EmbeddedPostgres.open(DataFolder.at(data));
    }

    private static Answer check(String... more) {
        var arguments = new java.util.ArrayList<>(java.util.List.of("--data", data.toString()));
        arguments.addAll(java.util.List.of(more));
        return answer(arguments.toArray(String[]::new));
    }

    private static Answer answer(String... arguments) {
        var out = System.out;
        var said = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            return new Answer(CheckTrail.run(arguments), said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
        }
    }
}
