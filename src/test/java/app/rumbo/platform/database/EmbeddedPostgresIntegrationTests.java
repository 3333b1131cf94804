package app.rumbo.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server keeps what was stored through every way in which Rumbo, or the machine, may end. */
class EmbeddedPostgresIntegrationTests {

    private static final Path PROGRAMS = Path.of("target", "test-database").toAbsolutePath();
    private static final int ROWS_BEFORE_THE_KILL = 20;
    private static final int KILLS = 3;

    @TempDir
    private Path temporary;

    @AfterEach
    void stopWhatIsLeft() {
        open().close();
    }

    @Test
    void keepsEveryCommittedRowWhenRumboIsKilled() throws Exception {
        for (var kill = 1; kill <= KILLS; kill++) {
            var last = killAfterSomeRows();

            assertThat(serverProcess().isAlive())
                    .as("the server outlives Rumbo")
                    .isTrue();
            assertThat(rows()).hasSizeGreaterThanOrEqualTo(last).startsWith(1).contains(last);
        }
    }

    @Test
    void takesUpTheServerThatAKilledRumboLeft() throws Exception {
        killAfterSomeRows();
        var left = serverProcess().pid();

        try (var _ = open()) {
            assertThat(serverProcess().pid()).isEqualTo(left);
        }
    }

    @Test
    void recoversWhenTheWholeMachineWentDown() throws Exception {
        var last = killAfterSomeRows();
        var server = serverProcess();
        server.destroyForcibly();
        server.onExit().join();

        assertThat(cluster().resolve("postmaster.pid")).exists();
        assertThat(rows()).contains(last);
    }

    @Test
    void isNotDeceivedByAProcessThatWasGivenTheServersNumber() throws Exception {
        open().close();
        var mine = ProcessHandle.current().pid();
        Files.writeString(cluster().resolve("postmaster.pid"), mine + "\n" + cluster() + "\n1\n5432\n\n127.0.0.1\n");

        assertThat(rows()).isEmpty();
    }

    @Test
    void stopsTheServerWhenItIsClosedInOrder() {
        var server = open();
        var process = serverProcess();

        server.close();

        process.onExit().join();
        assertThat(cluster().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void twoRumbosDoNotShareAFolder() {
        try (var _ = open()) {
            assertThatThrownBy(this::open).isInstanceOf(DatabaseRefused.FolderInUse.class);
        }
    }

    @Test
    void letsNobodyInWithoutThePasswordThatTheOwnerAloneCanRead() throws IOException {
        try (var server = open()) {
            var url = server.owner().jdbcUrl();

            assertThatThrownBy(() -> DriverManager.getConnection(url, "rumbo", "rumbo"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().password())))
                    .isEqualTo("rw-------");
            assertThat(server.owner().toString()).doesNotContain(server.owner().password());
        }
    }

    @Test
    void givesAFolderOfAnOlderRumboItsSecondRole() throws Exception {
        try (var server = open();
                var connection = server.superuser().connect();
                var statement = connection.createStatement()) {
            statement.execute("drop role rumbo_app");
            statement.execute("alter role rumbo password '" + server.superuser().password() + "'");
        }
        Files.delete(folder().ownerPassword());
        Files.delete(folder().applicationPassword());

        try (var server = open();
                var owner = server.owner().connect();
                var application = server.application().connect()) {
            assertThat(owner.getMetaData().getUserName()).isEqualTo("rumbo");
            assertThat(application.getMetaData().getUserName()).isEqualTo("rumbo_app");
            assertThat(server.owner().password())
                    .isNotEqualTo(server.application().password())
                    .isNotEqualTo(server.superuser().password());
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().applicationPassword())))
                .isEqualTo("rw-------");
    }

    @Test
    void neverWritesOverDataWhosePasswordIsLost() throws IOException {
        open().close();
        var kept = Files.move(folder().password(), temporary.resolve("kept"));

        assertThatThrownBy(this::open).isInstanceOf(DatabaseRefused.PasswordLost.class);
        Files.move(kept, folder().password());
    }

    @Test
    void beginsAnewWhereTheDataFilesWereLeftHalfMade() throws Exception {
        Files.createDirectories(folder().postgresql().resolve("cluster.unfinished/base"));

        assertThat(rows()).isEmpty();
    }

    private EmbeddedPostgres open() {
        return EmbeddedPostgres.open(folder(), PROGRAMS, List.of());
    }

    private DataFolder folder() {
        return DataFolder.at(temporary.resolve("data"));
    }

    private Path cluster() {
        return folder().cluster();
    }

    private ProcessHandle serverProcess() {
        return RunningServer.on(cluster()).orElseThrow().process();
    }

    /** Has another JVM write rows, kills it as {@code kill -9} does, and says which row it told last. */
    private int killAfterSomeRows() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RowWriter.class.getName(),
                        folder().root().toString(),
                        PROGRAMS.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var told = process.inputReader()) {
            var last = 0;
            for (var row = 0; row < ROWS_BEFORE_THE_KILL; row++) {
                last = Integer.parseInt(String.valueOf(told.readLine()));
            }
            process.destroyForcibly().waitFor();
            return last;
        }
    }

    private List<Integer> rows() throws SQLException {
        var rows = new ArrayList<Integer>();
        try (var server = open();
                var connection = server.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists written (number integer primary key)");
            var found = statement.executeQuery("select number from written order by number");
            while (found.next()) {
                rows.add(found.getInt(1));
            }
        }
        return rows;
    }
}
